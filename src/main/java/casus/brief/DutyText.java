package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Step;
import casus.model.Status;
import casus.prose.StatusWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is said of the bearer of a duty: "must help now under the Treaty, art. 4"; with marks that {@link Telling} fills in. */
final class DutyText {
    private static final String REFRAIN = "refrain";
    private static final String UNSETTLED = "unsettled:";

    private final Answered answered;
    private final Telling telling;
    private final Sources sources;
    private final GateText gates;

    DutyText(Answered answered, Telling telling, Sources sources, GateText gates) {
        this.answered = answered;
        this.telling = telling;
        this.sources = sources;
        this.gates = gates;
    }

    /** The sentences on a duty. */
    String of(Duty duty) {
        if (duty.status().equals("source-dependent")) return differing(duty);
        if (duty.worlds() != null) return open(duty);
        Map<String, List<String>> awaited = sources.alike(duty, reading -> gates.awaited(duty, reading));
        String text = phrase(duty, duty.status(), common(awaited), true) + exceptions(duty, awaited);
        String done = gates.done(duty);
        return text + sources.ifOthersAreSilent(duty) + "." + (done.isEmpty() ? "" : " " + done);
    }

    /** What the strongest is, exactly when, and what else it may be. */
    private String open(Duty duty) {
        String strongest = duty.worlds().strongest();
        String owes = strongest.equals("source-dependent")
                ? "disputed whether {they} must " + does(duty) + " under " + Telling.clause(duty.provision())
                : phrase(duty, strongest, gates.awaited(duty), true);
        if (duty.worlds().isIdle())
            return "{owe} nothing under " + Telling.clause(duty.provision()) + " in any world: " + owes + ".";
        return "open. " + English.capital(duty.worlds().inCase()) + ": " + owes + "; otherwise " + otherwise(duty)
                + ".";
    }

    /** How it stands in the other worlds, told only as far as one word says it of all of them. */
    static String otherwise(Duty duty) {
        List<String> others = duty.worlds().others();
        String owed = others.stream()
                .filter(status -> !isNone(status) && !Status.isDefeated(status))
                .map(status -> StatusWords.of(duty.id(), status, duty.modality()))
                .collect(Collectors.joining(" or "));
        boolean isSure = others.stream().noneMatch(status -> isNone(status) || Status.isDefeated(status));
        if (owed.isEmpty()) return "nothing is owed";
        return isSure ? owed : owed + ", in some worlds nothing is owed";
    }

    /** What is awaited in every reading; where none is in all, what is in the last, the texts themselves. */
    private static String common(Map<String, List<String>> awaited) {
        List<String> ways = List.copyOf(awaited.keySet());
        return ways.isEmpty() ? "" : ways.get(ways.size() - 1);
    }

    /** Which source awaits something else. */
    private String exceptions(Duty duty, Map<String, List<String>> awaited) {
        if (awaited.size() < 2 || !duty.status().equals("conditional")) return "";
        String common = common(awaited);
        List<String> others = new ArrayList<>();
        awaited.forEach((way, readings) -> {
            if (!way.equals(common)) others.add("in " + sources.named(readings, duty) + " once " + way);
        });
        List<String> readings = awaited.get(common);
        return " (" + sources.named(readings, duty) + gates.given(duty, readings) + "); " + String.join("; ", others);
    }

    /** What the sources that speak say, those that differ apart. */
    private String differing(Duty duty) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        sources.alike(
                        duty,
                        reading ->
                                duty.byReading().getOrDefault(reading, "absent") + "|" + gates.awaited(duty, reading))
                .forEach((way, readings) -> {
                    String status = way.substring(0, way.indexOf('|'));
                    String key = isNone(status) ? "none" : way;
                    ways.computeIfAbsent(key, any -> new ArrayList<>()).addAll(readings);
                    statuses.putIfAbsent(key, status);
                });
        List<String> order = ways.keySet().stream()
                .sorted((one, other) -> Integer.compare(rank(statuses.get(one)), rank(statuses.get(other))))
                .toList();
        String first = order.get(0);
        String awaited = first.contains("|") ? first.substring(first.indexOf('|') + 1) : "";
        boolean isOwed = List.of("operative", "conditional").contains(statuses.get(first));
        if (isOwed && order.size() == 2 && order.get(1).equals("none")) {
            return "disputed whether {they} " + phrase(duty, statuses.get(first), awaited, true) + ". Yes: "
                    + sources.named(ways.get(first), duty) + ". No: " + sources.named(ways.get("none"), duty) + ".";
        }
        List<String> parts = new ArrayList<>();
        for (String way : order) {
            boolean isFirst = way.equals(first);
            String status = statuses.get(way);
            String until = way.contains("|") ? way.substring(way.indexOf('|') + 1) : "";
            parts.add(phrase(duty, status, until, isFirst) + " (" + sources.named(ways.get(way), duty) + ")");
        }
        return String.join("; ", parts) + ".";
    }

    /** Nothing is owed, whatever the reason. */
    private static boolean isNone(String status) {
        return status.equals("absent") || status.equals("not-engaged");
    }

    private static int rank(String status) {
        return List.of("operative", "conditional", "undetermined", "blocked", "excused", "not-bound")
                        .indexOf(status)
                & 7;
    }

    /**
     * A status in words.
     *
     * @param awaited what it waits for
     * @param inFull with what is owed and under what, or after another that says so
     */
    private String phrase(Duty duty, String status, String awaited, boolean inFull) {
        String does = does(duty);
        String under = inFull ? " under " + Telling.clause(duty.provision()) : "";
        String may = duty.modality().equals("may") ? "may " : "must ";
        return switch (status) {
            case "operative" -> operative(duty, may, does, under, inFull);
            case "conditional" -> (inFull ? may + does + under + ", " : "") + "once " + awaited;
            case "undetermined" -> inFull ? unclear(duty, may + does + under) + doubts(duty) : "unclear";
            case "not-bound" -> inFull ? notBound(duty) : "not bound";
            case "excused" -> inFull ? "excused from " + Telling.clause(duty.provision()) + excuse(duty) : "excused";
            case "blocked" -> inFull ? "need not " + does + under + ": " + gates.refused(duty) : "refused";
            default -> "{owe} nothing" + under;
        };
    }

    private String unclear(Duty duty, String owes) {
        if (duty.kind().equals(REFRAIN)) return contrary(duty, "unclear whether the attack is contrary to ");
        return "unclear whether {they} " + (isWork(duty) ? takesPart(duty) : owes);
    }

    private static boolean isWork(Duty duty) {
        return duty.modality().equals("takes-part");
    }

    private String takesPart(Duty duty) {
        return "{take} part in " + answered.name(duty.provision()).inFull();
    }

    private String operative(Duty duty, String may, String does, String under, boolean inFull) {
        if (isWork(duty)) return takesPart(duty) + (duty.accrued() ? ", and {are} answerable still" : "");
        if (duty.kind().equals(REFRAIN)) return contrary(duty, "the attack is contrary to ");
        String when = may.equals("may ") ? "" : duty.accrued() ? "" : " now";
        String still = duty.accrued() ? may + "still " : may;
        return inFull ? still + does + when + under : still.strip() + when;
    }

    private String contrary(Duty duty, String how) {
        String instrument = answered.name(duty.provision()).instrument();
        boolean binds = instrument == null || answered.name(instrument).binds();
        return how + Telling.clause(duty.provision()) + (binds ? "" : ", which does not bind");
    }

    private String does(Duty duty) {
        String does = answered.name(duty.provision()).does();
        return does == null ? duty.kind().replace('-', ' ') : does;
    }

    private static String notBound(Duty duty) {
        String act = act(duty);
        return "not bound by " + Telling.clause(duty.provision()) + (act.isEmpty() ? "" : "; " + act);
    }

    /** By which act a state stays out: "it has not signed"; empty where that is not known. */
    static String act(Duty duty) {
        if (duty.bound() == null || duty.bound().act() == null) return "";
        return switch (duty.bound().act()) {
            case "none" -> "{they} {have} not signed";
            case "withdrew" -> "{they} {have} left";
            default -> "{they} {have} " + duty.bound().act().replace('-', ' ');
        };
    }

    /** By what it is excused: " by its own refusal"; empty where that is not known. */
    String excuse(Duty duty) {
        List<String> excuses = new ArrayList<>();
        for (JsonNode excuse : duty.excusedBy() == null ? List.<JsonNode>of() : duty.excusedBy()) {
            String record = excuse.isString()
                    ? excuse.asString()
                    : excuse.path("record").asString();
            excuses.add(
                    record.equals(duty.provision())
                            ? "{their} own refusal"
                            : answered.name(record).inFull());
        }
        return excuses.isEmpty() ? "" : " by " + English.all(excuses);
    }

    /** Several clauses of which one thing is unclear, alike for their bearers. */
    String unclear(List<Duty> duties) {
        List<String> clauses = English.distinct(
                duties.stream().map(duty -> Telling.clause(duty.provision())).toList());
        Duty first = duties.get(0);
        return "unclear under " + English.all(clauses) + " alike"
                + doubts(first).replace(": it is unclear whether it answers", ": it is unclear whether they answer")
                + sources.ifOthersAreSilent(first) + ".";
    }

    /** Why it is unclear: what the steps to it say is unsettled. */
    String doubts(Duty duty) {
        TreeSet<String> doubts = new TreeSet<>();
        for (Step step : answered.steps(duty.id())) {
            step.facts().stream()
                    .filter(fact -> fact.startsWith(UNSETTLED))
                    .map(fact -> fact.substring(fact.lastIndexOf(':') + 1))
                    .forEach(doubts::add);
        }
        if (doubts.isEmpty()) return "";
        return ": "
                + English.all(doubts.stream().map(doubt -> doubt(doubt, duty)).toList());
    }

    private String doubt(String word, Duty duty) {
        String gate = gates.doubtful(duty);
        return answered.name("unsettled:" + word)
                .inFull()
                .replace("{clause}", "it")
                .replace("{event}", telling.event(duty.event()))
                .replace("{who}", "{they} {are}")
                .replace("{gate}", gate.isEmpty() ? "who acts first has acted" : gate.replaceFirst("^whether ", ""));
    }
}
