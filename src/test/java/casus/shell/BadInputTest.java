package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be wrong with what a user gives, one folder a case: the exit code and every word of stderr stand in
 * {@code expected.txt}. {@code mvn test -Dtest=BadInputTest -Dcasus.accept=true} writes them anew; read them in git then.
 *
 * <p>A case is a {@code scenario.yaml} or {@code scenario.json} to assess, or the words of {@code args.txt}, or a {@code
 * data} or {@code rules} folder whose files are laid over a copy of the project's before it is validated.
 */
class BadInputTest {
    private static final Path CASES = Path.of("src/test/resources/bad");
    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final String EXPECTED = "expected.txt";
    private static final boolean ACCEPT = Boolean.getBoolean("casus.accept");

    @TempDir
    private Path temporary;

    @TempDir
    private static Path shared;

    private record Outcome(int exitCode, String out, String err) {
        String text() {
            return "exit " + exitCode + "\n" + err;
        }
    }

    @BeforeAll
    static void runInTheProject() throws IOException, InterruptedException {
        System.setProperty("casus.home", Path.of("").toAbsolutePath().toString());
        runAll();
    }

    /** All cases in one process of little memory, which has nothing to write but its answers. */
    private static void runAll() throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss4m",
                "-Dcasus.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BadInputTest.class.getName(),
                shared.toString());
        Set<String> before = everything();
        Process process = new ProcessBuilder(command)
                .redirectError(shared.resolve("err").toFile())
                .redirectOutput(shared.resolve("out").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(shared.resolve("err")))
                .isZero();
        assertThat(everything()).isEqualTo(before);
    }

    /** Every file of the project that a run could have touched, with its size and time. */
    private static Set<String> everything() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String top : List.of("data", "rules", "scenarios", "src")) {
            try (Stream<Path> walk = Files.walk(Path.of(top))) {
                for (Path file : walk.toList()) {
                    if (!file.endsWith(EXPECTED)) all.add(file + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        try (Stream<Path> list = Files.list(Path.of(""))) {
            list.forEach(file -> all.add(file.toString()));
        }
        return all;
    }

    /** Runs every case in this process, and writes what came of it below a folder. */
    public static void main(String[] args) throws IOException {
        for (String name : cases().toList()) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve(name));
            BadInputTest test = new BadInputTest();
            test.temporary = folder;
            note(folder, run(test.arguments(CASES.resolve(name))));
        }
        for (String name : packs().toList()) {
            Path folder =
                    Files.createDirectories(Path.of(args[0]).resolve("packs").resolve(name));
            note(
                    folder,
                    run(List.of("rules", "list", "--rules", PACKS.resolve(name).toString())));
        }
    }

    private static void note(Path folder, Outcome outcome) throws IOException {
        Files.writeString(folder.resolve("answer"), outcome.text());
        Files.writeString(folder.resolve("printed"), outcome.out());
        if (ProcessHandle.current().children().findAny().isPresent())
            throw new IOException(folder + " starts a process");
    }

    /** The rule packs that are to be refused. */
    static Stream<String> packs() throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PACKS)) {
            for (Path folder : folders.sorted().toList()) {
                boolean accepted =
                        Files.readString(folder.resolve(EXPECTED)).strip().equals("accepted");
                if (!accepted) refused.add(folder.getFileName().toString());
            }
        }
        return refused.stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aPackThatIsNoRulesIsRefused(String name) throws IOException {
        String expected =
                Files.readString(PACKS.resolve(name).resolve(EXPECTED)).strip();
        Path folder = shared.resolve("packs").resolve(name);
        assertThat(Files.readString(folder.resolve("answer"))).startsWith("exit 3\n" + expected + "\n");
        assertThat(folder.resolve("printed")).isEmptyFile();
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsAnsweredInTheUsersWords(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String answer = Files.readString(shared.resolve(name).resolve("answer"));
        if (ACCEPT) Files.writeString(folder.resolve(EXPECTED), answer);
        assertThat(answer).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
        assertThat(answer)
                .startsWith("exit ")
                .satisfies(text -> assertThat(text.charAt(5)).isIn('2', '3'));
        // a batch says what came of all its scenarios, however bad
        Path words = folder.resolve("args.txt");
        boolean batch = Files.exists(words) && Files.readAllLines(words).get(0).equals("batch");
        if (!batch) assertThat(shared.resolve(name).resolve("printed")).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"yaml, '- ', 1:81", "yaml, [, 1:41", "json, [, 1:41", "yaml, '{a: ', 1:161", "json, '{\"a\": ', 1:241"})
    void deepNestingIsRefused(String suffix, String step, String place) throws IOException {
        Path file = Files.writeString(temporary.resolve("deep." + suffix), step.repeat(20_000));
        Outcome outcome = run(List.of("assess", file.toString()));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("error[too-deep]: " + file + ":" + place + ": values are nested deeper than 40 levels\n");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingItAll() throws IOException {
        Path file = temporary.resolve("huge.yaml");
        Files.write(file, new byte[60 << 20]);
        assertThat(run(List.of("assess", file.toString())))
                .isEqualTo(new Outcome(
                        2, "", "error[unreadable-file]: " + file + ": the file is larger than 16384 KiB\n"));
    }

    private List<String> arguments(Path folder) throws IOException {
        if (Files.exists(folder.resolve("args.txt"))) return Files.readAllLines(folder.resolve("args.txt"));
        if (Files.exists(folder.resolve("scenario.yaml"))) return assess(folder.resolve("scenario.yaml"));
        if (Files.exists(folder.resolve("scenario.json"))) return assess(folder.resolve("scenario.json"));
        List<String> words = new ArrayList<>(List.of("data", "validate"));
        for (String part : List.of("data", "rules")) {
            Path copy = temporary.resolve(part);
            Folders.copy(Path.of(part), copy);
            if (Files.isDirectory(folder.resolve(part))) Folders.copy(folder.resolve(part), copy);
            words.addAll(List.of("--" + part, copy.toString()));
        }
        return words;
    }

    private static List<String> assess(Path file) {
        return List.of("assess", file.toString().replace('\\', '/'));
    }

    /** System.out and err belong to the whole process, so tests that use this run in one thread. */
    private static Outcome run(List<String> words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        try {
            int exitCode = Shell.run(words.toArray(String[]::new));
            return new Outcome(
                    exitCode, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
