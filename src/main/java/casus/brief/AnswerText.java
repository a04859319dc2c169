package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Force;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answer in a sentence or two (contract, 13.9): what is disputed first, so that nothing told is false in some source. */
final class AnswerText {
    /** The classes of an answer; several may hold at once. */
    enum Kind {
        NOTHING_ENGAGED,
        CONSULT_ONLY,
        HELP_OWED_NOW,
        HELP_WAITS,
        MAY_HELP,
        UNCLEAR,
        SOURCES_DIFFER,
        CONFLICT,
        SILENT;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    private final Answered answered;
    private final Telling telling;
    private final Sources sources;
    private final GateText gates;
    private final Map<String, List<DutyLine>> lines;
    private final Set<Kind> kinds = new LinkedHashSet<>();
    private String provision;

    AnswerText(Answered answered, Telling telling, Sources sources, GateText gates, Map<String, List<DutyLine>> lines) {
        this.answered = answered;
        this.telling = telling;
        this.sources = sources;
        this.gates = gates;
        this.lines = lines;
    }

    /** Which classes it is of, once it has been told. */
    List<String> kinds() {
        return kinds.stream().map(Kind::word).toList();
    }

    /** The clause that it speaks of first, or null. */
    String provision() {
        return provision;
    }

    /** The sentences, an event after the other. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (answered.conflicts().stream().anyMatch(one -> one.id().startsWith("conflict:member-against-member:"))) {
            kinds.add(Kind.CONFLICT);
            sentences.add("Member against member.");
        }
        boolean several = answered.events().size() > 1;
        for (String event : answered.events()) {
            List<String> own = of(event);
            if (several && !own.isEmpty())
                own = List.of(Letters.of(answered, event) + ": "
                        + String.join(" ", own.subList(0, Math.min(2, own.size()))));
            sentences.addAll(own);
        }
        return sentences;
    }

    private List<String> of(String event) {
        List<DutyLine> here = lines.get(event);
        List<DutyLine> help = here.stream().filter(DutyLine::isHelp).toList();
        List<DutyLine> disputed = with(help, "source-dependent");
        List<DutyLine> now = those(with(help, "operative"), line -> !line.may());
        List<DutyLine> waiting = those(with(help, "conditional"), line -> !line.may());
        List<DutyLine> may = those(help, line -> line.may() && line.rank() < 2);
        List<DutyLine> unclear = with(help, "undetermined");
        List<String> sentences = new ArrayList<>();
        if (!disputed.isEmpty()) sentences.add(disputed(disputed));
        if (!now.isEmpty()) sentences.add(now(now));
        if (!waiting.isEmpty()) sentences.add(waiting(waiting, now.isEmpty() && !isDueSomewhere(disputed)));
        if (now.isEmpty() && waiting.isEmpty() && disputed.isEmpty() && !may.isEmpty()) sentences.add(may(may));
        if (!unclear.isEmpty()) sentences.add(unclear(unclear));
        if (sentences.isEmpty()) sentences.add(nobody(event, here, help));
        return sentences;
    }

    private static List<DutyLine> with(List<DutyLine> lines, String status) {
        return those(lines, line -> line.first().status().equals(status));
    }

    private static List<DutyLine> those(List<DutyLine> lines, Predicate<DutyLine> which) {
        return lines.stream().filter(which).toList();
    }

    private boolean isDueSomewhere(List<DutyLine> disputed) {
        return disputed.stream().anyMatch(line -> line.first().byReading().containsValue("operative"));
    }

    /** Lines of the clause that the first is of. */
    private List<DutyLine> ofFirstClause(List<DutyLine> lines) {
        String clause = lines.get(0).first().provision();
        if (provision == null) provision = clause;
        return those(lines, line -> line.first().provision().equals(clause));
    }

    private String disputed(List<DutyLine> lines) {
        kinds.add(Kind.SOURCES_DIFFER);
        List<DutyLine> same = ofFirstClause(lines);
        Duty first = same.get(0).first();
        Set<String> statuses = Set.copyOf(first.byReading().values());
        List<String> bearers = same.stream()
                .flatMap(line -> line.bearers().stream())
                .distinct()
                .toList();
        boolean due = statuses.contains("operative");
        boolean none = statuses.contains("absent");
        String question = !due || none
                ? "Whether " + Telling.clause(first.provision()) + (due ? " already binds " : " binds ")
                        + states(bearers) + " to " + does(first)
                : "Whether " + states(bearers) + " must " + does(first) + " now under "
                        + Telling.clause(first.provision()) + " or only once somebody acts";
        return telling.tell(question + ", the sources dispute.", bearers.size() > 1) + more(lines, same);
    }

    private String more(List<DutyLine> lines, List<DutyLine> told) {
        Set<String> others = names(lines, told);
        return others.isEmpty() ? "" : " So they do on " + Prose.all(List.copyOf(others)) + ".";
    }

    private Set<String> names(List<DutyLine> lines, List<DutyLine> told) {
        Set<String> done =
                told.stream().map(line -> name(line.first().provision())).collect(Collectors.toSet());
        return lines.stream()
                .map(line -> name(line.first().provision()))
                .filter(name -> !done.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String name(String clause) {
        return answered.name(clause).inFull();
    }

    private String now(List<DutyLine> lines) {
        kinds.add(Kind.HELP_OWED_NOW);
        Map<String, List<String>> bearersOf = new LinkedHashMap<>();
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (DutyLine line : lines) {
            bearersOf
                    .computeIfAbsent(line.first().provision(), any -> new ArrayList<>())
                    .addAll(line.bearers());
            duties.putIfAbsent(line.first().provision(), line.first());
        }
        if (provision == null) provision = lines.get(0).first().provision();
        List<String> parts = new ArrayList<>();
        List<String> before = List.of();
        for (Map.Entry<String, List<String>> entry : bearersOf.entrySet()) {
            if (parts.size() == 2) break;
            List<String> bearers = entry.getValue().stream().distinct().sorted().toList();
            boolean same = bearers.equals(before);
            Duty duty = duties.get(entry.getKey());
            String must = "must" + (duty.accrued() ? " still " : " now ") + does(duty);
            if (same && parts.stream().anyMatch(part -> part.endsWith(must))) continue;
            parts.add(telling.tell(same ? must : states(bearers) + " " + must, bearers.size() > 1));
            before = bearers;
        }
        return Prose.capital(String.join(", and ", parts)) + ".";
    }

    private String waiting(List<DutyLine> lines, boolean nothingDue) {
        kinds.add(Kind.HELP_WAITS);
        List<DutyLine> same = ofFirstClause(lines);
        Duty first = same.get(0).first();
        boolean troops = does(first).startsWith("send");
        List<String> ways = new ArrayList<>();
        for (DutyLine line : same.subList(0, Math.min(2, same.size()))) {
            boolean several = line.isSeveral();
            List<String> bearers = line.bearers();
            String must = ways.isEmpty() ? " must " + does(first) : " must too";
            String awaited = gates.awaited(
                    line.first(),
                    sources.speaking(line.first())
                            .get(sources.speaking(line.first()).size() - 1));
            ways.add(telling.tell("once " + awaited + ", " + states(bearers) + must, several));
        }
        String sentence = Prose.capital(String.join("; ", ways)) + men(first) + ".";
        Set<String> others = names(lines, same);
        String too = others.isEmpty()
                ? ""
                : " " + Prose.capital(Prose.all(others.stream().limit(3).toList()))
                        + (others.size() > 1 ? " wait too." : " waits too.");
        return (nothingDue ? "No " + (troops ? "troops are" : "help is") + " due yet. " : "") + sentence + too;
    }

    /** How many men are due once all agree. */
    private String men(Duty duty) {
        String instrument = answered.name(duty.provision()).instrument();
        for (Force force : answered.forces()) {
            if (force.force().equals(instrument) && Prose.most(force.conditional()) > 0)
                return ", " + Prose.men(force.conditional()) + " men of " + Prose.men(force.nominal()) + " pledged";
        }
        return "";
    }

    private String may(List<DutyLine> lines) {
        kinds.add(Kind.MAY_HELP);
        List<DutyLine> same = ofFirstClause(lines);
        DutyLine line = same.get(0);
        Duty first = line.first();
        String awaited = first.status().equals("conditional")
                ? ", once " + gates.awaited(first, sources.speaking(first).get(0))
                : "";
        return telling.tell(
                "Nobody has to help; " + states(line.bearers()) + " may " + does(first) + awaited + ".",
                line.isSeveral());
    }

    private String unclear(List<DutyLine> lines) {
        kinds.add(Kind.UNCLEAR);
        List<DutyLine> same = ofFirstClause(lines);
        Duty first = same.get(0).first();
        List<String> bearers = same.stream()
                .flatMap(line -> line.bearers().stream())
                .distinct()
                .toList();
        Set<String> others = names(lines, same);
        return telling.tell(
                "Whether " + Telling.clause(first.provision()) + " binds " + states(bearers) + " to " + does(first)
                        + " is unclear"
                        + (others.isEmpty()
                                ? ""
                                : ", and so " + (others.size() > 1 ? "are " : "is ") + Prose.all(List.copyOf(others)))
                        + ".",
                bearers.size() > 1);
    }

    private String nobody(String event, List<DutyLine> here, List<DutyLine> help) {
        String victim = telling.state(answered.target(event));
        List<DutyLine> stopped = those(
                help, line -> Set.of("blocked", "excused").contains(line.first().status()));
        String nobody = "Nobody owes " + victim + " help: ";
        if (!stopped.isEmpty()) {
            Duty first = stopped.get(0).first();
            if (provision == null) provision = first.provision();
            String refused = gates.refused(first);
            kinds.add(Kind.NOTHING_ENGAGED);
            return telling.tell(nobody + (refused.isEmpty() ? "whoever could is excused" : refused) + ".", true);
        }
        if (answered.engagements().stream()
                .filter(one -> one.event().equals(event))
                .allMatch(one -> one.status().equals("silent"))) {
            kinds.add(Kind.SILENT);
            return "No selected source speaks of it.";
        }
        List<DutyLine> consulting = those(here, line -> line.first().kind().equals("consult") && line.rank() < 4);
        kinds.add(consulting.isEmpty() ? Kind.NOTHING_ENGAGED : Kind.CONSULT_ONLY);
        String why = nobody + new Reasons(answered, telling).why(event);
        if (consulting.isEmpty()) return why + ".";
        if (provision == null) provision = consulting.get(0).first().provision();
        List<String> bearers = consulting.stream()
                .flatMap(line -> line.bearers().stream())
                .distinct()
                .toList();
        return why + "; " + states(bearers) + " owe one another consultation only.";
    }

    /** By name, or how many. */
    private String states(List<String> codes) {
        return codes.size() > 6 ? Prose.count(codes.size()) + " states" : Prose.all(telling.states(codes));
    }

    /** "help Tajikistan". */
    private String does(Duty duty) {
        String does = answered.name(duty.provision()).does();
        String target = duty.towards() == null ? "" : telling.state(duty.towards());
        if (does == null) return duty.kind().replace('-', ' ');
        return does.equals("help") ? "help " + target : does;
    }
}
