package casus.batch;

import casus.diagnostics.InvalidInput;
import casus.scenario.Bundle;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes some of the scenarios of a batch. */
public final class Selection {
    private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

    private Selection() {}

    /** Those whose name or id fits one of the patterns; all if there is none. */
    public static List<BatchItem> filtered(List<BatchItem> cases, List<String> patterns) {
        if (patterns.isEmpty()) return cases;
        List<PathMatcher> matchers = patterns.stream().map(Inputs::matcher).toList();
        List<BatchItem> taken = new ArrayList<>();
        Bundles bundles = new Bundles();
        for (BatchItem one : cases) {
            if (matchers.stream().anyMatch(matcher -> fits(one, matcher, bundles))) taken.add(one);
        }
        return taken;
    }

    private static boolean fits(BatchItem one, PathMatcher matcher, Bundles bundles) {
        Path file = Path.of(one.name());
        if (matcher.matches(file) || matcher.matches(file.getFileName()) || matcher.matches(Path.of(one.input()))) {
            return true;
        }
        try {
            Bundle bundle = bundles.of(one);
            return bundle.id(one.part())
                    .filter(id -> matcher.matches(Path.of(id)))
                    .isPresent();
        } catch (InvalidInput | InvalidPathException e) { // an id that is none need be no name of a file either
            return false;
        }
    }

    /** Whether the words and patterns of a command line mean an input, whether or not it is there. */
    public static Predicate<String> asked(List<String> words, List<String> patterns) {
        List<PathMatcher> matchers = patterns.stream().map(Inputs::matcher).toList();
        return input -> {
            try {
                Path file = Path.of(input.replaceFirst("#[0-9]+$", ""));
                boolean fits = matchers.isEmpty()
                        || matchers.stream()
                                .anyMatch(matcher -> matcher.matches(file)
                                        || matcher.matches(file.getFileName())
                                        || matcher.matches(Path.of(input)));
                return fits && words.stream().anyMatch(word -> means(word, file));
            } catch (InvalidPathException e) {
                return false;
            }
        };
    }

    private static boolean means(String word, Path file) {
        Path path = Path.of(word).normalize();
        if (path.toString().isEmpty()) return !file.isAbsolute();
        return file.startsWith(path) || Inputs.matcher(word).matches(file);
    }

    /** Those that did not pass in an earlier run. */
    public static List<BatchItem> failed(List<BatchItem> cases, ResultFile earlier) {
        Set<String> failed = earlier.failed();
        return cases.stream().filter(one -> failed.contains(one.input())).toList();
    }

    /**
     * Every n-th of them, beginning with the i-th.
     *
     * @throws InvalidInput if the text is not such as {@code 2/4}
     */
    public static List<BatchItem> shard(List<BatchItem> cases, Optional<String> text) {
        if (text.isEmpty()) return cases;
        Matcher shard = SHARD.matcher(text.get());
        int number = shard.matches() ? Integer.parseInt(shard.group(1)) : 1;
        int of = shard.matches() ? Integer.parseInt(shard.group(2)) : 0;
        if (number > of) {
            throw InvalidInput.of(
                    "wrong-option",
                    "--shard " + text.get(),
                    "this is no share of a batch",
                    "write 2/4 for the second of four");
        }
        return IntStream.range(0, cases.size())
                .filter(at -> at % of == number - 1)
                .mapToObj(cases::get)
                .toList();
    }
}
