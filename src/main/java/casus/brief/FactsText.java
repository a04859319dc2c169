package casus.brief;

import casus.brief.Shown.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the file states, and by the law of which day it is judged. */
final class FactsText {
    private static final int MOST = 10;
    private static final String FOR = " for ";

    private final Answered answered;
    private final Telling telling;

    FactsText(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    /** Events in the order of the file, then acts by day; what was not used is told elsewhere. */
    List<String> facts(boolean all) {
        List<String> lines = new ArrayList<>();
        for (String event : answered.events()) {
            String letter = Letters.ifSeveral(answered, event);
            lines.add((letter.isEmpty() ? "" : letter + "  ") + event(answered.event(event)));
        }
        List<String> unused = answered.unused().stream().map(Shown.Unused::path).toList();
        List<Fact> acts = answered.facts().stream()
                .filter(fact -> !fact.isEvent() && !unused.contains(fact.path()))
                .sorted(Comparator.comparing(Fact::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        lines.addAll(told(acts));
        if (all || lines.size() <= MOST) return lines;
        int more = lines.size() - MOST;
        List<String> shown = new ArrayList<>(lines.subList(0, MOST));
        shown.add("And " + English.count(more) + " more: casus" + English.FIRM + "assess" + English.FIRM + "FILE"
                + English.FIRM + "--section" + English.FIRM + "facts.");
        return shown;
    }

    private String event(Fact fact) {
        String answers = "";
        if (fact.respondsTo() != null) {
            String letter = Letters.ifSeveral(answered, fact.respondsTo().event());
            String attack = letter.isEmpty() ? "an earlier attack" : "attack" + English.FIRM + letter;
            String finding = fact.respondsTo().finding();
            answers = finding.startsWith("said")
                    ? " It is said to answer " + attack + "; nobody has found so."
                    : " It answers " + attack + " (" + finding + ").";
        }
        return when(fact) + ": " + fact.text() + "." + changed(fact) + answers + itself(fact);
    }

    /** Where the file has a state attack itself; what it means by that only its author knows. */
    private String itself(Fact fact) {
        String victim = fact.who("victim");
        if (victim == null || !fact.text().endsWith(" by " + telling.state(victim))) return "";
        return " The file names " + telling.state(victim) + " as both attacker and attacked; see that this is meant.";
    }

    private String when(Fact fact) {
        LocalDate first = fact.date() == null ? answered.scenario().asOf() : fact.date();
        if (fact.until() == null) return English.day(first);
        if (fact.until().equals("ongoing")) return English.day(first) + ", going on";
        return English.days(first, LocalDate.parse(fact.until()));
    }

    private static String changed(Fact fact) {
        return fact.changed() ? " [changed]" : "";
    }

    /** Acts of one day and one requester to one addressee in one sentence. */
    private List<String> told(List<Fact> acts) {
        Map<String, List<String>> requests = new LinkedHashMap<>();
        for (Fact act : acts) {
            String letters = String.join(
                    ", ",
                    act.events().stream()
                            .map(event -> Letters.ifSeveral(answered, event))
                            .filter(letter -> !letter.isEmpty())
                            .toList());
            String about = (letters.isEmpty()
                                    || act.events().size() == answered.events().size()
                            ? ""
                            : " (" + letters + ")")
                    + changed(act);
            String day = act.date() == null ? "" : English.day(act.date()) + ": ";
            String text = day.isEmpty() ? English.capital(act.text()) : act.text();
            int split = act.part().equals("request") ? text.lastIndexOf(FOR) : -1;
            String head = day + (split < 0 ? text + about : text.substring(0, split));
            List<String> wants = requests.computeIfAbsent(head, any -> new ArrayList<>());
            if (split >= 0) wants.add(text.substring(split + 1) + about);
        }
        List<String> lines = new ArrayList<>();
        requests.forEach((head, wants) -> lines.add(head + (wants.isEmpty() ? "" : " " + English.all(wants)) + "."));
        return lines;
    }

    /** "of 28 June 2009; acts and forces of 1 July 2009. Sources: ...". */
    String law() {
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        answered.law()
                .forEach(law -> days.computeIfAbsent(law.day(), any -> new ArrayList<>())
                        .add(Letters.ifSeveral(answered, law.event())));
        LocalDate asOf = answered.scenario().asOf();
        String of = days.isEmpty()
                ? English.day(asOf)
                : English.all(days.entrySet().stream()
                        .map(entry -> English.day(entry.getKey())
                                + (days.size() > 1 ? " (" + String.join(", ", entry.getValue()) + ")" : ""))
                        .toList());
        boolean same = days.size() == 1 && days.containsKey(asOf);
        List<String> sources = answered.readings().stream().map(telling::source).toList();
        return "of " + of + (same ? "; acts and forces of that day" : "; acts and forces as of " + English.day(asOf))
                + ". " + (sources.size() == 1 ? "Source: " : "Sources: ") + English.all(sources) + ".";
    }
}
