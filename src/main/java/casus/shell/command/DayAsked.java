package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Source;
import casus.model.When;
import casus.shell.line.Invocation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The day and the readings that a question about the law is asked for.
 *
 * @param readings those named, else the ones whose source speaks of the day
 */
record DayAsked(LocalDate day, List<String> readings) {
    /** What the options say; the day is, where they name none, the last that a source with an end speaks of. */
    static DayAsked of(Invocation invocation, Registry registry) {
        LocalDate day = invocation.value("as-of").map(DayAsked::day).orElseGet(() -> last(registry));
        List<String> named = invocation.values("reading");
        for (String reading : named) {
            if (registry.sources().containsKey(reading)) continue;
            throw InvalidInput.of(
                    "unknown-reading",
                    "--reading " + reading,
                    "there is no such reading",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        return new DayAsked(
                day,
                named.isEmpty()
                        ? speaking(registry, day)
                        : named.stream().distinct().sorted().toList());
    }

    private static LocalDate day(String text) {
        return When.day(text)
                .orElseThrow(() ->
                        InvalidInput.of("wrong-option", "--as-of " + text, "this is no day", "write it as 2009-06-14"));
    }

    private static LocalDate last(Registry registry) {
        return registry.sources().values().stream()
                .map(Source::speaksTo)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static List<String> speaking(Registry registry, LocalDate day) {
        return registry.sources().values().stream()
                .filter(source -> source.speaksTo() == null || !day.isAfter(source.speaksTo()))
                .map(Source::id)
                .toList();
    }
}
