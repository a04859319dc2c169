package casus.brief;

import casus.brief.Shown.Fact;
import casus.brief.Shown.Unused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the file states and what changed nothing, each with its reason (contract, 13.2). */
final class NotUsedText {
    private static final int MOST = 10;

    private final Answered answered;
    private final Telling telling;

    NotUsedText(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    List<String> lines(boolean all, boolean ids) {
        List<String> lines = new ArrayList<>();
        for (Unused unused : answered.unused()) {
            Fact fact = answered.facts().stream()
                    .filter(one -> one.path().equals(unused.path()))
                    .findFirst()
                    .orElseThrow();
            String day = fact.date() == null ? "" : " (" + English.day(fact.date()) + ")";
            lines.add((ids ? unused.path() + ": " : "") + English.capital(fact.text()) + day + ": " + why(unused, fact)
                    + (ids ? " (" + unused.why() + ")" : "") + ".");
        }
        if (all || lines.size() <= MOST) return lines;
        int more = lines.size() - MOST;
        List<String> shown = new ArrayList<>(lines.subList(0, MOST));
        shown.add("And " + English.count(more) + " more: casus" + English.FIRM + "assess" + English.FIRM + "FILE"
                + English.FIRM + "--section" + English.FIRM + "unused.");
        return shown;
    }

    private String why(Unused unused, Fact fact) {
        LocalDate asOf = answered.scenario().asOf();
        return switch (unused.why()) {
            case "after-as-of" -> "not yet so on " + English.day(asOf);
            case "withdrawn" -> "withdrawn" + (fact.withdrawn() == null ? "" : " on " + English.day(fact.withdrawn()));
            case "before-event" -> "it came before the event";
            case "not-the-target" -> "only a request of the state attacked counts";
            case "clause-not-engaged" -> "no clause that it could open answers " + events(fact);
            case "other-addressee" -> "whoever owes help waits to be asked otherwise";
            case "superseded" -> "a later decision stands";
            default -> "nothing that anybody owes waits for it";
        };
    }

    private String events(Fact fact) {
        List<String> events = fact.events().isEmpty() ? answered.events() : fact.events();
        return English.any(English.distinct(events.stream().map(telling::event).toList()));
    }
}
