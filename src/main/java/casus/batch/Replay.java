package casus.batch;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.document.Content;
import casus.rulebase.RuleBase;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        StringBuilder lines = new StringBuilder();
        List<Result> results = new ArrayList<>();
        BatchReport report;
        try (ResultFile before = ResultFile.open(folder.resolve(RunFolder.RESULTS), RunFolder.RESULTS)) {
            Batch batch = new Batch(
                    registry,
                    rules,
                    version,
                    cases,
                    new Batch.RunOptions(jobs, null, Integer.MAX_VALUE),
                    Optional.empty(),
                    baseline.map(Baseline::new),
                    (result, done, all) -> results.add(result));
            report = batch.run();
            Baseline then = new Baseline(before);
            results.sort(java.util.Comparator.comparingInt(result -> place(cases, result.input())));
            for (Result result : results) {
                lines.append(result.line()).append('\n');
                then.changes(result).forEach(this::changed);
            }
        }
        if (cases.size() < manifest.inputs().size()) return List.copyOf(differences);
        compare(RunFolder.RESULTS, lines.toString());
        RunFolder.reports(report.leftOut(manifest.notRun())).forEach(this::compare);
        baseline.ifPresent(ResultFile::close);
        return List.copyOf(differences);
    }

    private static int place(List<BatchItem> cases, String input) {
        for (int i = 0; i < cases.size(); i++) if (cases.get(i).input().equals(input)) return i;
        return -1;
    }

    private void differs(String what, String then, String now) {
        if (!Objects.equals(then, now)) differences.add(what + ": " + then + " then, " + now + " now");
    }

    private void outputs() {
        manifest.outputs().forEach((name, hash) -> {
            try {
                if (!name.equals(Path.of(name).getFileName().toString())) throw new IOException();
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

    private void compare(String name, String text) {
        String then = manifest.outputs().get(name);
        if (!Content.hash(List.of(text)).equals(then)) differences.add(name + ": other bytes now");
    }
}
