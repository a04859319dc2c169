package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The batch as a process: what it leaves when it is killed, when nobody reads it, when there is no room. */
class BatchIT {
    private static final Path LAUNCHER = Path.of("target/casus").toAbsolutePath();
    private static final String CASES = "scenarios/**/*-2009*.yaml";

    @TempDir
    private Path folder;

    private Launched batch(String... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("batch"));
        command.addAll(List.of(words));
        return Launched.casus(command.toArray(String[]::new));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void everyScenarioOfTheProjectPasses() throws Exception {
        Launched first =
                batch("scenarios", "-j", "2", "-o", out("out.jsonl"), "-o", out("out.xml"), "-o", out("out.csv"));
        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains(" 0 failed, 0 errors; ");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(folder.resolve("out.xml").toFile())
                        .getElementsByTagName("testcase")
                        .getLength())
                .isEqualTo(Files.readAllLines(folder.resolve("out.jsonl")).size());
        Launched second = batch("scenarios", "--baseline", out("out.jsonl"), "--fail-on", "change");
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).endsWith("\nno verdict has changed\n");
    }

    /** Killed in earnest as soon as so many lines are there; the cuts between and within lines are in ResumeTest. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void aBatchThatIsKilledLeavesTheOldFileAndGoesOnFromThere(int lines) throws Exception {
        String cases = folder.resolve("cases.csv").toString();
        StringBuilder table = new StringBuilder("id,title,asOf,events.0.id,events.0.kind,events.0.target\n");
        for (int i = 0; i < 60; i++)
            table.append("case-").append(i).append(",A flood,2009-07-01,flood,natural-disaster,ARM\n");
        Files.writeString(Path.of(cases), table);
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old\n");
        Path part = folder.resolve("out.jsonl.part");
        Process process = new ProcessBuilder(LAUNCHER.toString(), "batch", cases, "-o", out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (process.isAlive()
                && (!Files.exists(part) || Files.readAllLines(part).size() < lines)) Thread.sleep(2);
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        assertThat(out).hasContent("old");
        assertThat(part).isNotEmptyFile();
        Files.delete(out);
        assertThat(batch(cases, "--resume", "-j", "2", "-o", out.toString()).exitCode())
                .isZero();
        assertThat(batch(cases, "-o", out("whole.jsonl")).exitCode()).isZero();
        assertThat(out).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        assertThat(part).doesNotExist();
    }

    /** Two small ones come before it: a class that cannot be made for want of memory is lost to its process. */
    @Test
    void aScenarioTooBigForTheMemoryIsAnErrorOfItsOwn() throws Exception {
        StringBuilder big = new StringBuilder("casus: 1\nid: big\ntitle: Many\nasOf: 2009-07-01\nevents:\n");
        for (int i = 0; i < 100; i++) {
            big.append("  - {id: e").append(i).append(", kind: armed-incursion, target: TJK, ");
            big.append("by: {name: g, type: non-state, origin: AFG}}\n");
        }
        Files.writeString(folder.resolve("big.yaml"), big);
        for (String name : List.of("a.yaml", "b.yaml", "small.yaml"))
            Files.copy(Path.of("scenarios/arm-attack-1993.yaml"), folder.resolve(name));
        Launched launched = Launched.in(
                Path.of("."), Map.of("CASUS_JAVA_OPTIONS", "-Xmx64m"), "batch", folder.toString(), "-j", "2");
        assertThat(launched.err()).startsWith("error[out-of-memory]: ").contains("big.yaml");
        assertThat(launched.out()).contains("4 scenarios: 3 passed, 0 failed, 1 error;");
        assertThat(launched.exitCode()).isEqualTo(1);
    }

    /** On a fresh copy of the project this is one command. */
    @Test
    void aSiteAndTablesComeOfOneRun() throws Exception {
        Launched launched = batch(CASES, "-o", folder + "/site/", "-o", folder + "/tables/");
        assertThat(launched.err()).isEmpty();
        assertThat(launched.exitCode()).isZero();
        assertThat(folder.resolve("tables/duties.csv")).isNotEmptyFile();
        String page = "briefs/tjk-conflict-2009.html";
        assertThat(folder.resolve("site/index.html")).content().contains("<a href=\"" + page + "\">");
        assertThat(Launched.casus("assess", "scenarios/access/tjk-conflict-2009.yaml", "-o", out("one.html"))
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("site").resolve(page)).hasSameBinaryContentAs(folder.resolve("one.html"));
    }

    @Test
    void aListComesFromStandardInput() throws Exception {
        Launched launched = Launched.script(
                Path.of("."),
                Map.of(),
                "scenarios/arm-attack-1993.yaml\n\nscenarios/kgz-raid-2004.yaml\n",
                "batch",
                "-");
        assertThat(launched.out().lines().map(line -> line.replaceFirst(" .*", "")))
                .startsWith("scenario", "arm-attack-1993", "kgz-raid-2004");
        assertThat(launched.out()).contains("\n\n2 scenarios: 2 passed");
        assertThat(launched.exitCode()).isZero();
    }

    @Test
    void aReaderThatLeavesIsNoFailure() throws Exception {
        assertThat(piped("batch '" + CASES + "' --format html | head -1")).isEqualTo("<!DOCTYPE html>\n0\n");
        assertThat(piped("assess scenarios/arm-attack-1993.yaml | true")).isEqualTo("0\n");
    }

    /** What a pipe prints, and with which code Casus ends, which says nothing of its own. */
    private static String piped(String line) throws Exception {
        Launched launched = Launched.process(
                List.of("bash", "-c", "\"$CASUS\" " + line + "; echo ${PIPESTATUS[0]}"), Path.of("."), Map.of(), "");
        assertThat(launched.err()).isEmpty();
        return launched.out();
    }

    @Test
    void aRunLooksAgainWhenAScenarioChanges() throws Exception {
        Path scenario = Files.copy(Path.of("scenarios/arm-attack-1993.yaml"), folder.resolve("one.yaml"));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(LAUNCHER.toString(), "batch", scenario.toString(), "--watch")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await(process, log, "1 scenario: 1 passed, 0 failed");
            Files.writeString(
                    scenario,
                    Files.readString(scenario).replaceFirst("(?s)\nexpect:.*", "")
                            + "\nexpect:\n  - {absent: \"engagement:cst-1992/mutual-defence:attack\"}\n");
            await(process, log, "1 scenario: 0 passed, 1 failed");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void await(Process process, Path log, String text) throws Exception {
        while (process.isAlive() && !Files.readString(log).contains(text)) Thread.sleep(20);
        assertThat(log).content().contains(text);
    }

    @Test
    void whatAnEarlierRunWroteIsSkippedAndNamed() throws Exception {
        Files.copy(Path.of("scenarios/arm-attack-1993.yaml"), folder.resolve("one.yaml"));
        assertThat(batch(folder.toString(), "-o", folder + "/a b/run 1/").exitCode())
                .isZero();
        Launched again = batch(folder.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("\n\n1 scenario: 1 passed");
        assertThat(again.err())
                .isEqualTo("casus: skipped, since Casus wrote it: "
                        + String.join(
                                ", ",
                                out("a b/run 1/manifest.json"),
                                out("a b/run 1/results.csv"),
                                out("a b/run 1/results.jsonl"))
                        + "\n");
    }

    @Test
    void aFullDeviceIsTold() throws Exception {
        Launched launched = Launched.process(
                List.of("sh", "-c", "\"$CASUS\" batch scenarios/arm-attack-1993.yaml >/dev/full; echo $?"),
                Path.of("."),
                Map.of(),
                "");
        assertThat(launched.out()).isEqualTo("2\n");
        assertThat(launched.err()).contains("the output could not be written whole", "hint: the disk is full");
    }
}
