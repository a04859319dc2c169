package casus.batch;

import casus.Fixtures;
import casus.Folders;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.rulebase.RuleBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Batches over a few scenarios of the corpus, for tests. */
final class Runs {
    private static final List<String> SOME = List.of(
            "tjk-incursion-2009",
            "tjk-incursion-2009-uzb-refuses",
            "kgz-raid-2004",
            "kaz-threat-2008",
            "arm-attack-1993",
            "uzb-attack-2000");
    private static final Batch.RunOptions PLAIN = new Batch.RunOptions(1, null, Integer.MAX_VALUE);

    private Runs() {}

    /** Copies of the few scenarios in a folder below this one. */
    static Path some(Path temporary) {
        try {
            Path folder = Files.createDirectories(temporary.resolve("some"));
            for (String id : SOME) {
                try (Stream<Path> walk = Files.walk(Fixtures.SCENARIOS)) {
                    Path file = walk.filter(found -> found.endsWith(id + ".yaml"))
                            .findFirst()
                            .orElseThrow();
                    Files.copy(file, folder.resolve(id + ".yaml"));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BatchReport of(List<BatchItem> cases) {
        return of(cases, PLAIN, Optional.empty(), Optional.empty());
    }

    static BatchReport of(Path path) {
        return of(cases(path));
    }

    static BatchReport of(
            List<BatchItem> cases,
            Batch.RunOptions options,
            Optional<ResultJournal> journal,
            Optional<Baseline> baseline) {
        return of(Fixtures.registry(), Fixtures.ruleBase(), cases, options, journal, baseline);
    }

    static BatchReport of(
            Registry registry,
            RuleBase rules,
            List<BatchItem> cases,
            Batch.RunOptions options,
            Optional<ResultJournal> journal,
            Optional<Baseline> baseline) {
        return new Batch(registry, rules, "test", cases, options, journal, baseline, (result, done, all) -> {}).run();
    }

    static List<BatchItem> cases(Path path) {
        return Inputs.find(List.of(path.toString()), Set.of()).cases();
    }

    static Batch.RunOptions options(int jobs) {
        return new Batch.RunOptions(jobs, null, Integer.MAX_VALUE);
    }

    static Batch.RunOptions within(Duration timeout) {
        return new Batch.RunOptions(1, timeout, Integer.MAX_VALUE);
    }

    /** Runs with the lines in a file, and returns their bytes. */
    static String lines(Path cases, Path file, int jobs, boolean resume) {
        try {
            try (ResultJournal journal = ResultJournal.open(List.of(file), resume, file.toString())) {
                of(cases(cases), options(jobs), Optional.of(journal), Optional.empty());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The knowledge base of the project after a change to one of its files. */
    static Registry knowledge(Path temporary, String file, String from, String to) {
        Path data = Folders.copy(Fixtures.DATA, temporary.resolve("data"), (name, text) -> {
            String changed = name.equals(file) ? text.replaceFirst(from, to) : text;
            if (name.equals(file) && changed.equals(text)) throw new IllegalArgumentException(from);
            return changed;
        });
        return DataFolder.load(data);
    }
}
