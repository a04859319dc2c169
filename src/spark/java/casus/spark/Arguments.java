package casus.spark;

import casus.diagnostics.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after the jar: a command, what it is about, and options, each with a value.
 *
 * @param command {@code sweep} or {@code batch}
 */
record Arguments(String command, List<String> words, Map<String, List<String>> options) {
    private static final Set<String> OF_ALL = Set.of("-o", "--home", "--shares");
    private static final Map<String, Set<String>> COMMANDS = Map.of(
            "sweep",
            Set.of("--vary", "--set", "--as-of", "--assume", "--table", "--reading", "--cell"),
            "batch",
            Set.of());
    private static final String USAGE =
            "sweep FILE -o DIR [--vary PATH=VALUES] [--set PATH=VALUE] [--as-of DAY] [--assume ACT]"
                    + " [--table FILE.csv] [--reading READING] [--cell CONCLUSION], or batch PATH... -o DIR;"
                    + " either with --home DIR, --shares N";

    /** @throws InvalidInput if they are none of this */
    static Arguments of(String... args) {
        String command = args.length == 0 ? "" : args[0];
        Set<String> own = COMMANDS.get(command);
        if (own == null) throw wrong("unknown-command", command, "this is no job");
        List<String> words = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        Iterator<String> left = Arrays.asList(args).listIterator(1);
        while (left.hasNext()) {
            String word = left.next();
            if (!word.startsWith("-")) {
                words.add(word);
                continue;
            }
            if (!own.contains(word) && !OF_ALL.contains(word))
                throw wrong("unknown-option", word, "this job has no such option");
            if (!left.hasNext()) throw wrong("wrong-option", word, "its value is missing");
            options.computeIfAbsent(word, any -> new ArrayList<>()).add(left.next());
        }
        if (words.isEmpty()) throw wrong("missing-argument", command, "there is nothing to assess");
        if (!options.containsKey("-o")) throw wrong("missing-argument", "-o", "the job has nowhere to write to");
        return new Arguments(command, words, options);
    }

    private static InvalidInput wrong(String id, String where, String message) {
        return InvalidInput.of(id, where, message, "write " + USAGE);
    }

    List<String> values(String option) {
        return List.copyOf(options.getOrDefault(option, List.of()));
    }

    /** The value of an option that is given once. */
    Optional<String> value(String option) {
        List<String> all = values(option);
        if (all.size() > 1) throw wrong("wrong-option", option, "it is given twice");
        return all.stream().findFirst();
    }

    /** The one word that there is. */
    String only(String what) {
        if (words.size() > 1) throw wrong("wrong-option", words.get(1), "there is one " + what + " only");
        return words.get(0);
    }

    /** Into how many shares to part the work, or 0 where that is left to the job. */
    int shares() {
        String text = value("--shares").orElse("0");
        if (!text.matches("0|[1-9][0-9]{0,6}")) throw wrong("wrong-option", "--shares " + text, "this is no number");
        return Integer.parseInt(text);
    }
}
