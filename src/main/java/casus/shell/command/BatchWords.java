package casus.shell.command;

import casus.batch.Inputs;
import casus.batch.Selection;
import casus.diagnostics.InvalidInput;
import casus.scenario.Bundle;
import casus.shell.line.Invocation;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a batch is to assess, as its command line says it; what comes from a pipe is read once, however often it runs. */
final class BatchWords {
    private final List<String> words;
    private final Duration most;
    private final Map<Path, Bundle> once = new HashMap<>();

    private BatchWords(List<String> words, Duration most) {
        this.words = words;
        this.most = most;
    }

    /**
     * The words of a command line, those that stand on standard input included where it says {@code -}.
     *
     * @param most how long it may take to read a file, or null
     */
    static BatchWords of(Invocation invocation, Duration most) {
        List<String> words = new ArrayList<>();
        for (String word : invocation.arguments()) {
            if (word.equals("-")) words.addAll(listed());
            else words.add(word);
        }
        return new BatchWords(words, most);
    }

    private static List<String> listed() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return in.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Which inputs of an earlier run this one would have, if they were still there; of a part of its inputs none. */
    Predicate<String> asked(Invocation invocation) {
        boolean part = invocation.value("shard").isPresent()
                || invocation.value("failed-from").isPresent();
        return part ? input -> false : Selection.asked(words, invocation.values("filter"));
    }

    /**
     * The scenarios that are there now.
     *
     * @param outputs files that are written and so never read
     * @throws InvalidInput if a word means nothing
     */
    Inputs.Found find(Set<Path> outputs) {
        return Inputs.find(words, outputs, once, most);
    }
}
