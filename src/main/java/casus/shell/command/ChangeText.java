package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.flip.CandidateChange;
import casus.prose.ChangeWords;
import casus.prose.Words;
import casus.scenario.ActText;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changes of a crisis come to, as a brief would tell it: what would have happened instead, and what would be law. What
 * has no such sentence is told as the options say it.
 */
final class ChangeText implements Function<List<CandidateChange>, String> {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** An act of the file, and the events that it is for, or the one that it is. */
    private record Told(ActText says, Set<String> events, String event) {}

    private final List<Told> before;
    private final boolean several;
    private final Function<List<String>, Scenario> variant;
    private final ChangeWords law;
    private final Map<List<CandidateChange>, String> known = new HashMap<>();

    /** @param variant the crisis after some changes */
    ChangeText(Scenario before, Function<List<String>, Scenario> variant, Registry registry) {
        this.before = acts(before);
        this.several = this.before.stream().filter(act -> act.says().isEvent()).count() > 1;
        this.variant = variant;
        this.law = new ChangeWords(registry, Map.of());
    }

    /** Those that go together in one sentence. */
    @Override
    public String apply(List<CandidateChange> changes) {
        return known.computeIfAbsent(changes, together -> Words.capital(String.join("; and ", parts(together))) + ".");
    }

    private List<String> parts(List<CandidateChange> changes) {
        Map<Boolean, List<CandidateChange>> byAct =
                changes.stream().collect(Collectors.partitioningBy(ChangeText::isOfAnAct));
        boolean moved = changes.stream().anyMatch(ChangeText::movesTheDay);
        List<String> parts = new ArrayList<>(acts(byAct.get(true), !moved));
        if (parts.isEmpty()) byAct.get(true).forEach(change -> parts.add(change.words()));
        for (CandidateChange change : byAct.get(false)) {
            String words = DAY.matcher(change.words())
                    .replaceAll(day -> Matcher.quoteReplacement(Words.day(LocalDate.parse(day.group()))));
            parts.add(law.of(change.changes()).orElse(words));
        }
        return parts;
    }

    private static boolean movesTheDay(CandidateChange change) {
        return change.changes().stream().anyMatch(one -> one.startsWith("asOf="));
    }

    /** Whether it is neither of the law nor of the day of everything. */
    private static boolean isOfAnAct(CandidateChange change) {
        return !movesTheDay(change) && change.changes().stream().noneMatch(one -> one.startsWith("assume."));
    }

    /** The acts that would be others, after all of the changes; each with its day, unless the day of everything is another too. */
    private List<String> acts(List<CandidateChange> changes, boolean dated) {
        if (changes.isEmpty()) return List.of();
        try {
            List<Told> after = acts(variant.apply(changes.stream()
                    .flatMap(change -> change.changes().stream())
                    .toList()));
            before.forEach(after::remove);
            List<String> same = before.stream().map(act -> sentence(act, dated)).toList();
            return after.stream()
                    .filter(act -> act.says().isEvent() || !same.contains(sentence(act, dated)))
                    .map(act -> sentence(act, dated))
                    .toList();
        } catch (InvalidInput e) {
            return List.of(); // not without the law or the day that goes with them
        }
    }

    private static List<Told> acts(Scenario scenario) {
        return scenario.acts().stream()
                .map(act -> new Told(
                        act.says(),
                        act.events(),
                        act.says().isEvent() ? act.path().replaceAll(".*\\.", "") : null))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String sentence(Told act, boolean dated) {
        ActText says = act.says();
        String day = says.date() == null || !dated ? "" : Words.day(says.date());
        String until = says.until() == null
                ? ""
                : says.until().equals("ongoing") ? "going on" : "until " + Words.day(LocalDate.parse(says.until()));
        String when = day + (day.isEmpty() || until.isEmpty() ? "" : ", ") + until;
        String withdrawn = says.withdrawn() == null ? "" : ", withdrawn on " + Words.day(says.withdrawn());
        String answers = says.answers() == null ? "" : ", in answer to " + says.answers() + " (" + says.finding() + ")";
        return (when.isEmpty() ? "" : when + ": ") + says.text() + withdrawn + answers + (several ? which(act) : "");
    }

    /** Of several events the one that it is, or those that it is for, by the words of the file. */
    private static String which(Told act) {
        if (act.event() != null) return " [" + act.event() + "]";
        return act.events().isEmpty()
                ? ""
                : " [for " + Words.list(act.events().stream().sorted().toList()) + "]";
    }
}
