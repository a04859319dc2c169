package casus.batch;

import casus.diagnostics.InvalidInput;
import casus.document.Suffix;
import casus.document.Walk;
import casus.scenario.Bundle;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the scenarios that the words of a command line mean: files, folders and patterns of names. */
public final class Inputs {
    private static final List<String> SUFFIXES = List.of(".yaml", ".yml", ".json", ".jsonl", ".csv", ".tsv");

    /**
     * What was found.
     *
     * @param cases the scenarios
     * @param skipped files of a folder or a pattern that Casus itself has written, which are no scenarios
     * @param links links in a folder that lead out of it, to another folder or to nothing, which are not followed
     * @param closed folders in a folder that may not be read
     * @param bases files that the scenarios of others are made of
     */
    public record Found(
            List<BatchItem> cases, List<String> skipped, List<String> links, List<String> closed, Set<Path> bases) {}

    private final Map<Path, String> names = new LinkedHashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final Set<Path> outputs;

    private Inputs(Set<Path> outputs) {
        this.outputs = outputs;
    }

    /**
     * The scenarios in the order of the words, those of a folder or a pattern by name; one that is meant twice is there
     * once.
     *
     * @param outputs files that are written and so never read
     * @throws InvalidInput if a word means nothing
     */
    public static Found find(List<String> words, Set<Path> outputs) {
        return find(words, outputs, new HashMap<>(), null);
    }

    /**
     * The same, again and again.
     *
     * @param once what has been read of files that can be read only once, such as pipes; more is added to it
     * @param most how long it may take to read one of them, or null
     * @throws InvalidInput if a word means nothing
     */
    public static Found find(List<String> words, Set<Path> outputs, Map<Path, Bundle> once, Duration most) {
        Inputs inputs = new Inputs(outputs);
        words.forEach(inputs::add);
        List<BatchItem> cases = new ArrayList<>();
        Set<Path> bases = new TreeSet<>();
        BoundedReading reading = new BoundedReading(most);
        inputs.names.forEach((file, name) -> {
            Bundle bundle = null;
            InvalidInput unread = null;
            try {
                bundle = once.containsKey(file) ? once.get(file) : reading.open(file, name);
            } catch (TimeoutException e) {
                cases.add(BatchItem.late(file, name));
                return;
            } catch (InvalidInput e) {
                unread = e; // it counts as one scenario, which then says why
            }
            boolean again = Files.isRegularFile(file);
            if (!again && bundle != null) once.put(file, bundle);
            int parts = bundle == null ? 1 : bundle.size();
            if (bundle != null) bases.addAll(bundle.bases());
            for (int part = 0; part < parts; part++)
                cases.add(BatchItem.of(file, name, part, parts, once.get(file), again ? null : unread));
        });
        return new Found(
                List.copyOf(cases), sorted(inputs.skipped), sorted(inputs.links), sorted(inputs.closed), bases);
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().distinct().sorted().toList();
    }

    private void add(String word) {
        if (word.isBlank()) throw refused("PATH", "the name is empty");
        Path path = path(word);
        if (path != null && Files.isDirectory(path)) {
            int before = names.size();
            walk(path, file -> isScenario(path, file));
            if (names.size() == before) throw refused(word, "the folder holds no scenario");
        } else if (word.matches(".*[*?\\[{].*") && (path == null || !Files.exists(path))) {
            pattern(word.replaceAll("/{2,}", "/"));
        } else if (path == null) {
            throw refused(word, "this is no name of a file or a folder");
        } else if (outputs.contains(path.toAbsolutePath().normalize())) {
            throw refused(word, "the run would write over what it is to read");
        } else {
            put(path, shown(path));
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void pattern(String word) {
        PathMatcher matcher = matcher(word);
        String fixed = word.replaceFirst("[*?\\[{].*", "");
        int folder = fixed.lastIndexOf('/');
        Path start = Path.of(folder < 0 ? "." : folder == 0 ? "/" : fixed.substring(0, folder));
        int before = names.size();
        if (Files.isDirectory(start)) {
            walk(start, file -> isVisible(file) && matcher.matches(folder < 0 ? start.relativize(file) : file));
        }
        if (names.size() == before) throw refused(word, "no file has such a name");
    }

    /**
     * A pattern of names: {@code *} within a name, {@code **} over folders.
     *
     * @throws InvalidInput if it is none
     */
    static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replaceAll("/{2,}", "/"));
        } catch (PatternSyntaxException | InvalidPathException e) {
            throw refused(pattern, "this is no pattern of names");
        }
    }

    /** A link in a folder that leads out of it would have the batch read what was never handed over. */
    private boolean isScenario(Path folder, Path file) {
        if (!isVisible(folder.relativize(file))) return false;
        boolean named = !Suffix.isDraft(file.toString())
                && SUFFIXES.stream().anyMatch(suffix -> Suffix.is(file.toString(), suffix));
        if (!Files.isSymbolicLink(file)) return named && Files.isRegularFile(file);
        boolean inside = leadsInto(folder, file);
        if (!inside && (named || Files.isDirectory(file))) links.add(shown(file));
        return inside && named;
    }

    private static boolean leadsInto(Path folder, Path link) {
        try {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isVisible(Path file) {
        for (Path step : file) {
            String name = step.toString();
            if (name.startsWith(".") && !name.equals(".") && !name.equals("..")) return false;
        }
        return true;
    }

    private void walk(Path start, Predicate<Path> wanted) {
        Walk walk = Walk.below(start);
        if (walk.closed().contains(start)) throw refused(start.toString(), "the folder cannot be read");
        walk.closed().stream()
                .filter(folder -> isVisible(start.relativize(folder)))
                .map(Inputs::shown)
                .forEach(closed::add);
        walk.files().stream().filter(wanted).filter(Files::isRegularFile).forEach(this::meet);
    }

    /** Takes a file that nobody has named, unless it is a report of this run or of an earlier one. */
    private void meet(Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (outputs.stream().anyMatch(out -> place.equals(out) || place.startsWith(out))) return;
        if (OwnReports.isOne(file)) skipped.add(shown(file));
        else put(file, shown(file));
    }

    private void put(Path file, String shown) {
        names.putIfAbsent(file.toAbsolutePath().normalize(), shown);
    }

    private static String shown(Path file) {
        return file.normalize().toString().replace(File.separatorChar, '/');
    }

    private static InvalidInput refused(String where, String message) {
        return InvalidInput.of("unreadable-file", where, message, null);
    }
}
