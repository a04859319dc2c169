package casus.batch;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.document.Content;
import casus.rulebase.RuleBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a run again from its manifest, and says what differs. */
public final class Replay {
    private final Path folder;
    private final Manifest manifest;
    private final Registry registry;
    private final RuleBase rules;
    private final String version;
    private final List<String> differences = new ArrayList<>();

    public Replay(Path folder, Manifest manifest, Registry registry, RuleBase rules, String version) {
        this.folder = folder;
        this.manifest = manifest;
        this.registry = registry;
        this.rules = rules;
        this.version = version;
    }

    /** What differs from the run, a line each; nothing if every byte is the same. */
    public List<String> differences(int jobs) {
        differs("the program", manifest.versions().get("casus"), version);
        differs("the rules", manifest.rules(), rules.hash());
        differs("the data", manifest.data(), registry.hash());
        outputs();
        List<BatchItem> cases = cases();
        Optional<ResultFile> baseline = baseline();
        Path again = null;
        try (ResultFile before = ResultFile.open(folder.resolve(RunFolder.RESULTS), RunFolder.RESULTS)) {
            again = Files.createTempDirectory("casus");
            compare(before, baseline, cases, again.resolve(RunFolder.RESULTS), jobs);
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", "replay", "there is no room for the results", null);
        } finally {
            baseline.ifPresent(ResultFile::close);
            if (again != null) delete(again);
        }
        return List.copyOf(differences);
    }

    /** Makes the results again, in a file, and compares them with those of the run. */
    private void compare(ResultFile before, Optional<ResultFile> baseline, List<BatchItem> cases, Path file, int jobs)
            throws IOException {
        BatchReport report;
        try (ResultJournal journal = ResultJournal.open(List.of(file), false, "replay")) {
            report = new Batch(
                            registry,
                            rules,
                            version,
                            cases,
                            new Batch.RunOptions(jobs, null, Integer.MAX_VALUE),
                            new Batch.Sinks(Optional.of(journal), Optional.empty(), pages(cases)),
                            baseline.map(Baseline::new),
                            (result, done, all) -> {})
                    .run();
        }
        Baseline then = new Baseline(before);
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(Result::of)
                    .flatMap(result -> then.changes(result).stream())
                    .forEach(this::changed);
        }
        if (cases.size() < manifest.inputs().size()) return;
        compare(RunFolder.RESULTS, Manifest.hash(file));
        RunFolder.reports(
                report.leftOut(manifest.notRun()),
                (name, bytes) ->
                        compare(name, HexFormat.of().formatHex(Content.sha256().digest(bytes))));
        RunFolder.pages(report).forEach(page -> compare(page.file(), page.hash()));
    }

    /** Where the run has pages, they are made again, and not kept. */
    private Optional<BriefPages> pages(List<BatchItem> cases) {
        boolean has = manifest.outputs().keySet().stream().anyMatch(BriefPages::isName);
        return has ? Optional.of(new BriefPages(List.of(), cases, "replay")) : Optional.empty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            // it is the system's to clean up
        }
    }

    private void differs(String what, String then, String now) {
        if (!Objects.equals(then, now)) differences.add(what + ": " + then + " then, " + now + " now");
    }

    private void outputs() {
        manifest.outputs().forEach((name, hash) -> {
            try {
                boolean inside = name.equals(Path.of(name).getFileName().toString()) || BriefPages.isName(name);
                if (!inside) throw new IOException();
                if (!hash.equals(Manifest.hash(folder.resolve(name)))) differences.add(name + ": the file has changed");
            } catch (IOException | InvalidPathException e) {
                differences.add(name + ": cannot be read");
            }
        });
    }

    /** The inputs as they stand now; the texts of those that have changed are not looked into. */
    private List<BatchItem> cases() {
        Bundles bundles = new Bundles();
        List<BatchItem> cases = new ArrayList<>();
        for (Manifest.Input input : manifest.inputs()) {
            String name = input.input().replaceFirst("#[0-9]{1,9}$", "");
            String number = input.input().substring(name.length());
            int part = number.isEmpty() ? 0 : Integer.parseInt(number.substring(1)) - 1;
            try {
                BatchItem one = new BatchItem(input.input(), Path.of(name), name, part);
                String now = source(bundles, one);
                if (Objects.equals(input.source(), now)) cases.add(one);
                else differences.add(input.input() + (now == null ? ": it is not there" : ": the text has changed"));
            } catch (InvalidPathException e) {
                differences.add(input.input() + ": this is no name of a file");
            }
        }
        return cases;
    }

    private static String source(Bundles bundles, BatchItem one) {
        try {
            return bundles.of(one).hash(one.part());
        } catch (InvalidInput e) {
            return null;
        }
    }

    private Optional<ResultFile> baseline() {
        if (manifest.baseline() == null) return Optional.empty();
        try {
            Path file = Path.of(manifest.baseline().file());
            differs("the baseline " + file, manifest.baseline().hash(), Manifest.hash(file));
            return Optional.of(ResultFile.open(file, file.toString()));
        } catch (IOException | InvalidPathException | InvalidInput e) {
            differences.add("the baseline " + manifest.baseline().file() + ": cannot be read");
            return Optional.empty();
        }
    }

    private void changed(Baseline.Change change) {
        String what = change.verdict() == null ? change.scenario() : change.scenario() + ": " + change.verdict();
        differences.add(what + ": " + change.before() + " then, " + change.after() + " now, because of "
                + String.join(", ", change.because()));
    }

    private void compare(String name, String hash) {
        if (!hash.equals(manifest.outputs().get(name))) differences.add(name + ": other bytes now");
    }
}
