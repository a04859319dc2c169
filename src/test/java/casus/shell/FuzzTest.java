package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import casus.Fixtures;
import casus.Folders;
import casus.batch.Inputs;
import casus.data.DataFolder;
import casus.diagnostics.ProblemsException;
import casus.document.Content;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Bundle;
import casus.scenario.Draft;
import casus.shell.line.CasusCommand;
import casus.shell.line.CommandLine;
import casus.shell.line.Invocation;
import casus.shell.line.Mode;
import casus.shell.line.Tokens;
import casus.shell.line.Usage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a parser is given, it gives back a value or a list of problems. Inputs that once did otherwise stand in
 * {@code src/test/resources/fuzz} and are tried in every build; the profile {@code fuzz} looks for more, and for what takes
 * too long.
 */
class FuzzTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    /** How long the profile looks; without it a number of inputs is tried, and no clock is asked. */
    private static final int SECONDS = Integer.getInteger("casus.fuzz.seconds", 0);

    private static final int INPUTS = 2_500;
    private static final int SEED = Integer.getInteger("casus.fuzz.seed", 1);

    /** Processor time in the profile: half a second to begin with, and ten for each million characters. */
    private static final long START = 500_000_000;

    private static final long EACH = 10_000;

    @TempDir
    private Path folder;

    /** What is fuzzed; the suffix of a kept input names it. */
    private enum Parser {
        YAML,
        JSON,
        CSV,
        JSONL,
        STREAM,
        WORDS,
        RULES,
        DATA
    }

    /** Rules that pass are not compiled: that is another program's work. */
    private static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static List<Path> found() throws IOException {
        try (Stream<Path> list = Files.list(FOUND)) {
            return list.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatWasFoundOnceIsAnsweredNow(Path file) throws IOException {
        String name = file.getFileName().toString();
        Parser parser = Parser.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT));
        assertThat(trouble(parser, Files.readString(file))).isNull();
    }

    @Test
    void everyParserAnswersWithAValueOrWithProblems() throws IOException {
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(random);
        List<String> scenarios = texts(Fixtures.SCENARIOS, ".yaml");
        List<String> rules = texts(Fixtures.RULES, ".drl");
        List<String> data = texts(Fixtures.DATA, ".yaml");
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        long tried = 0;
        int bad = 0;
        while (SECONDS > 0 ? System.nanoTime() < end : tried < INPUTS) {
            Parser parser = Parser.values()[(int) (tried % Parser.values().length)];
            List<String> seeds = parser == Parser.RULES ? rules : parser == Parser.DATA ? data : scenarios;
            // a whole knowledge base takes as long as a hundred scenarios
            if (parser == Parser.DATA && random.nextInt(SECONDS > 0 ? 20 : 200) > 0) {
                tried++;
                continue;
            }
            String text = mutations.of(seed(parser, seeds, random), seeds.get(random.nextInt(seeds.size())));
            String trouble = trouble(parser, text);
            tried++;
            if (trouble == null) continue;
            bad++;
            String name = Content.mark(text) + "." + parser.name().toLowerCase(java.util.Locale.ROOT);
            Files.writeString(FOUND.resolve(name), text);
            System.err.println(name + ": " + trouble);
            if (bad == 20) break;
        }
        System.err.println("fuzz: " + tried + " inputs, " + bad + " found");
        if (bad > 0) fail(bad + " inputs are answered wrongly; they are kept in " + FOUND);
    }

    private static String seed(Parser parser, List<String> seeds, Random random) {
        String one = seeds.get(random.nextInt(seeds.size()));
        String other = seeds.get(random.nextInt(seeds.size()));
        return switch (parser) {
            case JSON, JSONL ->
                "{\"casus\": 1, \"id\": \"a\", \"title\": \"A\", \"asOf\": \"2009-07-01\", \"events\": [{\"id\":"
                        + " \"e\", \"kind\": \"natural-disaster\", \"target\": \"ARM\"}], \"decisions\": [{\"body\": \"csto-csc\","
                        + " \"matter\": \"crrf/deployment\", \"votes\": {\"RUS\": \"for\"}}]}\n";
            case CSV -> """
                    id,title,asOf,events.0.id,events.0.kind,events.0.target,hostConsents.TJK
                    one,"A, b",2009-07-01,quake,natural-disaster,ARM,given
                    two,C,2010-01-01,q,border-clash,TJK,
                    """;
            case STREAM -> one + "\n---\n" + other;
            case WORDS ->
                "assess 'my crisis.yaml' --set \"events.0.kind=border-clash\" --as-of=2009-07-01 -o a\\ b.json # x\n";
            default -> one;
        };
    }

    /** What is wrong with how a text is answered, or null. */
    private String trouble(Parser parser, String text) throws IOException {
        long limit = START + EACH * text.length();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String trouble = null;
        try {
            parse(parser, text);
        } catch (Passed e) {
            return null;
        } catch (ProblemsException e) {
            if (e.problems().isEmpty()) trouble = "it fails without a problem";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            trouble =
                    e + " at " + Stream.of(trace).limit(6).map(Object::toString).toList();
        }
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        long most = parser == Parser.DATA ? 20 * limit : limit;
        return trouble == null && SECONDS > 0 && taken > most ? "it takes " + taken / 1_000_000 + " ms" : trouble;
    }

    private void parse(Parser parser, String text) throws IOException {
        switch (parser) {
            case YAML -> Draft.of(text, "fuzz.yaml").read(Fixtures.registry());
            case JSON -> Draft.of(text, "fuzz.json").read(Fixtures.registry());
            case CSV -> bundle("fuzz.csv", text);
            case JSONL -> bundle("fuzz.jsonl", text);
            case STREAM -> bundle("stream.yaml", text);
            case WORDS -> words(text);
            case RULES -> {
                Path pack = Files.createDirectories(folder.resolve("pack"));
                write(pack.resolve("crrf.drl"), text);
                RuleBase.open(pack, ModelStore.NONE, rules -> {
                    throw new Passed();
                });
            }
            case DATA -> data(text);
        }
    }

    private static void words(String text) {
        List<String> words = Tokens.of(text).command();
        if (words.isEmpty()) return;
        Usage usage = new Usage(
                "assess",
                "Assesses.",
                List.of("(FILE...)"),
                List.of(Usage.value("set", "PATH=VALUE", "changes"), Usage.value("as-of", "DAY", "the day")),
                List.of(),
                List.of());
        CasusCommand command = new CasusCommand(usage) {
            @Override
            protected void run(Invocation invocation) {}
        };
        new CommandLine(List.of(command), Mode.SCRIPT, false).parse(words);
    }

    private void bundle(String name, String text) throws IOException {
        Path file = write(folder.resolve(name), text);
        Inputs.find(List.of(file.toString()), Set.of());
        Bundle bundle = Bundle.open(file, name);
        for (int part = 0; part < bundle.size(); part++) {
            try {
                bundle.hash(part);
                bundle.read(part, Fixtures.registry());
            } catch (ProblemsException e) {
                if (e.problems().isEmpty()) throw e;
            }
        }
    }

    /** The knowledge base with one file more, which may say again what another says. */
    private void data(String text) throws IOException {
        Path copy = folder.resolve("data");
        if (!Files.isDirectory(copy)) Folders.copy(Fixtures.DATA, copy);
        write(copy.resolve("fuzz.yaml"), text);
        DataFolder.load(copy);
    }

    /** Half of a pair of surrogates has no UTF-8; such a text becomes a question mark there. */
    private static Path write(Path file, String text) throws IOException {
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Path folder, String suffix) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            java.util.ArrayList<String> texts = new java.util.ArrayList<>();
            for (Path file :
                    walk.filter(one -> one.toString().endsWith(suffix)).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
