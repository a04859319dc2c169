package casus.brief;

import casus.brief.Shown.Duty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answer in a sentence or two (contract, 13.9): what is disputed first, so that nothing told is false in some source. */
final class AnswerText {
    private static final Set<String> OWED = Set.of("operative", "conditional", "undetermined");

    /** The classes of an answer; several may hold at once. */
    enum Kind {
        NOTHING_ENGAGED,
        CONSULT_ONLY,
        HELP_OWED_NOW,
        HELP_WAITS,
        MAY_HELP,
        OPEN,
        UNCLEAR,
        SOURCES_DIFFER,
        CONFLICT,
        SILENT;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** Sentences on each of several events. */
    private static final int MOST = 3;

    private final Answered answered;
    private final Telling telling;
    private final GateText gates;
    private final Map<String, List<DutyLine>> lines;
    private final Set<Kind> kinds = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();
    private final AnswerWords words;
    private final Spared spared;
    private String provision;

    AnswerText(Answered answered, Telling telling, GateText gates, DutyText duties, Map<String, List<DutyLine>> lines) {
        this.answered = answered;
        this.telling = telling;
        this.gates = gates;
        this.lines = lines;
        this.words = new AnswerWords(answered, telling, lines.values());
        this.spared = new Spared(telling, gates, duties, words);
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
        if (answered.events().isEmpty()) {
            kinds.add(Kind.NOTHING_ENGAGED);
            sentences.add("Nothing of it has happened by "
                    + English.day(answered.scenario().asOf()) + ".");
        }
        for (String event : answered.events()) {
            List<String> own = of(event);
            if (several && !own.isEmpty())
                own = List.of(Letters.of(answered, event) + ": "
                        + String.join(" ", own.subList(0, Math.min(MOST, own.size()))));
            sentences.addAll(own);
        }
        return sentences;
    }

    private List<String> of(String event) {
        List<DutyLine> here = lines.get(event);
        List<DutyLine> help = here.stream().filter(DutyLine::isHelp).toList();
        List<DutyLine> must = those(help, line -> !line.may());
        List<DutyLine> disputed = those(with(must, "source-dependent"), AnswerText::isOwedSomewhere);
        List<DutyLine> now = with(must, "operative");
        List<DutyLine> waiting = those(with(must, "conditional"), line -> !isOwedAnyway(line, now));
        List<DutyLine> may =
                those(help, line -> line.may() && line.isOpen() && line.first().worlds() == null);
        List<DutyLine> unclear = with(must, "undetermined");
        List<String> sentences = new ArrayList<>();
        told.clear();
        if (!disputed.isEmpty()) sentences.add(disputed(disputed, here));
        if (!now.isEmpty()) sentences.add(now(now));
        boolean last = !unclear.isEmpty() && !waiting.isEmpty() && weight(waiting) <= weight(unclear);
        if (!unclear.isEmpty() && !last) sentences.add(unclear(unclear));
        if (!waiting.isEmpty()) sentences.add(waiting(waiting, now.isEmpty() && !isDueSomewhere(disputed)));
        if (last) sentences.add(unclear(unclear));
        if (!sentences.isEmpty()) sentences.addAll(spared.sentences(help, told));
        List<DutyLine> open = leftOpen(here);
        if (!open.isEmpty()) sentences.add(0, open(open));
        if (sentences.isEmpty() && !may.isEmpty()) sentences.add(may(may));
        if (sentences.isEmpty()) sentences.add(nobody(event, here, help));
        return sentences;
    }

    /** Whether it is owed by some source, or may be; where all refuse or bind nobody, they differ on why and not on that. */
    private static boolean isOwedSomewhere(DutyLine line) {
        return line.first().byReading().values().stream().anyMatch(OWED::contains);
    }

    /** What the file leaves open: of help, or where none of it is, of consultation. */
    private static List<DutyLine> leftOpen(List<DutyLine> here) {
        List<DutyLine> open = those(
                with(here, "open"),
                line -> !line.isBesides() && !line.first().worlds().isIdle());
        List<DutyLine> help = those(open, DutyLine::isHelp);
        return help.isEmpty() ? open : help;
    }

    private String open(List<DutyLine> lines) {
        kinds.add(Kind.OPEN);
        List<DutyLine> same = ofFirstClause(lines);
        DutyLine line = same.get(0);
        Duty first = line.first();
        String strongest = first.worlds().strongest();
        String awaited = gates.awaited(first);
        String dispute = strongest.equals("source-dependent") ? "the sources dispute it " : "";
        String doubt = strongest.equals("undetermined") ? "it stays unclear " : "";
        String sentence = "Whether " + words.states(line.bearers(), first.provision())
                + (line.may() ? " may " : " must ") + words.does(first)
                + (strongest.equals("operative") && !line.may() ? " now" : "")
                + (strongest.equals("conditional") && !awaited.isEmpty() ? ", once " + awaited + "," : "")
                + " is open: " + dispute + doubt + first.worlds().when() + "; otherwise " + DutyText.otherwise(first)
                + ".";
        Set<String> others = words.names(lines, same);
        String too = others.isEmpty()
                ? ""
                : " " + English.capital(words.listed(others, first.event()))
                        + (others.size() > 1 ? " are open too." : " is open too.");
        return telling.tell(sentence, line.isSeveral()) + too;
    }

    private static List<DutyLine> with(List<DutyLine> lines, String status) {
        return those(lines, line -> line.first().status().equals(status));
    }

    private static List<DutyLine> those(List<DutyLine> lines, Predicate<DutyLine> which) {
        return lines.stream().filter(which).toList();
    }

    private boolean isDueSomewhere(List<DutyLine> disputed) {
        return disputed.stream().anyMatch(AnswerText::isDue);
    }

    /** Lines of the clause that the first is of. */
    private List<DutyLine> ofFirstClause(List<DutyLine> lines) {
        String clause = lines.get(0).first().provision();
        if (provision == null) provision = clause;
        told.add(clause);
        return those(lines, line -> line.first().provision().equals(clause));
    }

    private static int weight(List<DutyLine> lines) {
        return lines.stream().mapToInt(line -> line.first().weight()).min().orElse(Integer.MAX_VALUE);
    }

    /** What waits under one clause, and is owed now under another by the same states. */
    private static boolean isOwedAnyway(DutyLine line, List<DutyLine> now) {
        return now.stream()
                .anyMatch(other -> other.first().kind().equals("assist")
                        && line.first().kind().equals("assist")
                        && other.bearers().containsAll(line.bearers()));
    }

    private String disputed(List<DutyLine> lines, List<DutyLine> here) {
        kinds.add(Kind.SOURCES_DIFFER);
        List<DutyLine> same = ofFirstClause(lines);
        List<DutyLine> told = those(same, AnswerText::isDue);
        if (told.isEmpty()) told = same;
        Duty first = told.get(0).first();
        Set<String> statuses = Set.copyOf(first.byReading().values());
        List<String> bearers = bearers(told);
        boolean due = statuses.contains("operative");
        boolean none = statuses.contains("absent");
        String awaited = gates.awaited(first);
        String question = !due || none
                ? "Whether " + Telling.clause(first.provision()) + (due ? " already binds " : " binds ")
                        + words.states(bearers, first.provision()) + " to " + words.does(first)
                : "Whether " + words.states(bearers, first.provision()) + " must " + words.does(first) + " now under "
                        + Telling.clause(first.provision()) + " or only once "
                        + (awaited.isEmpty() ? "somebody acts" : awaited);
        List<String> rest = bearers(those(same, line -> due && !isDue(line)));
        return telling.tell(question + ", the sources dispute.", bearers.size() > 1) + more(lines, same, rest, here);
    }

    private static boolean isDue(DutyLine line) {
        return line.first().byReading().containsValue("operative");
    }

    private static List<String> bearers(List<DutyLine> lines) {
        return lines.stream()
                .flatMap(line -> line.bearers().stream())
                .distinct()
                .toList();
    }

    /** What else is disputed; of a clause that binds others without dispute, for whom. */
    private String more(List<DutyLine> lines, List<DutyLine> told, List<String> rest, List<DutyLine> here) {
        String clause = told.get(0).first().provision();
        Set<String> names = words.names(lines, told);
        List<String> others = new ArrayList<>();
        for (String name : names) {
            boolean some = here.stream()
                    .anyMatch(line -> !lines.contains(line)
                            && line.rank() < 2
                            && words.name(line.first().provision()).equals(name));
            List<String> bearers = bearers(
                    those(lines, line -> words.name(line.first().provision()).equals(name)));
            others.add(some ? name + " (for " + few(bearers) + ")" : name);
        }
        String binds = rest.isEmpty()
                ? ""
                : "whether " + telling.tell(Telling.clause(clause), false) + " binds " + words.states(rest, clause);
        if (others.isEmpty()) return binds.isEmpty() ? "" : " They also dispute " + binds + ".";
        return " They also dispute "
                + words.listed(names, others, told.get(0).first().event()) + (binds.isEmpty() ? "" : ", and " + binds)
                + ".";
    }

    /** One or two states by name, more by number. */
    private String few(List<String> states) {
        return states.size() > 2 ? English.count(states.size()) + " states" : English.all(telling.states(states));
    }

    private String now(List<DutyLine> lines) {
        kinds.add(Kind.HELP_OWED_NOW);
        lines.forEach(line -> told.add(line.first().provision()));
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
        Map<String, List<String>> done = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : bearersOf.entrySet()) {
            if (parts.size() == 2) break;
            List<String> bearers = entry.getValue().stream().distinct().sorted().toList();
            boolean same = bearers.equals(before);
            Duty duty = duties.get(entry.getKey());
            String must = "must" + (duty.accrued() ? " still " : " now ") + words.does(duty);
            if (done.getOrDefault(must, List.of()).containsAll(bearers)) continue;
            String who = same ? "" : words.states(bearers, entry.getKey()) + " ";
            parts.add(telling.tell(who + must, bearers.size() > 1));
            done.putIfAbsent(must, bearers);
            before = bearers;
        }
        return English.capital(String.join(", and ", parts)) + ".";
    }

    private String waiting(List<DutyLine> lines, boolean nothingDue) {
        kinds.add(Kind.HELP_WAITS);
        List<DutyLine> same = ofFirstClause(lines);
        Duty first = same.get(0).first();
        boolean troops = words.does(first).startsWith("send");
        List<String> ways = new ArrayList<>();
        for (DutyLine line : same.subList(0, Math.min(2, same.size()))) {
            boolean several = line.isSeveral();
            List<String> bearers = line.bearers();
            String must = ways.isEmpty() ? " must " + words.does(first) : " must too";
            String awaited = gates.awaited(line.first());
            String who = words.states(bearers, first.provision());
            boolean more = !ways.isEmpty() && gates.isOneMore(line.first(), first);
            ways.add(telling.tell(
                    more
                            ? who + must + ", once " + GateText.ITSELF + " as well"
                            : "once " + awaited + ", " + who + must,
                    several));
        }
        String men = words.men(first);
        String sentence = English.capital(String.join("; ", ways))
                + (ways.size() < 2 || men.isEmpty() ? men : " (" + men.substring(2) + ")") + ".";
        Set<String> others = words.names(lines, same);
        String too = others.isEmpty()
                ? ""
                : " " + English.capital(words.listed(others, first.event()))
                        + (others.size() > 1 ? " wait too." : " waits too.");
        return (nothingDue ? "No " + (troops ? "troops are" : "help is") + " due yet. " : "") + sentence + too;
    }

    private String may(List<DutyLine> lines) {
        kinds.add(Kind.MAY_HELP);
        List<DutyLine> same = ofFirstClause(lines);
        DutyLine line = same.stream().filter(one -> one.rank() < 2).findFirst().orElse(same.get(0));
        Duty first = line.first();
        String nobody = "Nobody has to help" + (first.towards() == null ? "" : " " + telling.state(first.towards()));
        String open = " may " + words.does(first)
                + (first.status().equals("undetermined") ? " is unclear." : ", the sources dispute.");
        if (line.rank() > 1)
            return telling.tell(
                    nobody + "; whether " + words.states(line.bearers(), first.provision()) + open, line.isSeveral());
        List<String> disputed = with(same, "source-dependent").stream()
                .flatMap(one -> one.bearers().stream())
                .toList();
        String but = disputed.isEmpty()
                ? ""
                : "; for " + words.states(disputed, first.provision()) + " the sources dispute it";
        String awaited = first.status().equals("conditional") ? ", once " + gates.awaited(first) : "";
        return telling.tell(
                nobody + "; " + words.states(line.bearers(), first.provision()) + " may " + words.does(first) + awaited
                        + but + ".",
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
        Set<String> others = words.names(lines, same);
        return telling.tell(
                "Whether " + Telling.clause(first.provision()) + " binds " + words.states(bearers, first.provision())
                        + " to " + words.does(first)
                        + " is unclear"
                        + (others.isEmpty()
                                ? ""
                                : ", and so " + (others.size() > 1 ? "are " : "is ")
                                        + words.listed(others, first.event()))
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
        List<DutyLine> consulting = those(here, line -> line.first().kind().equals("consult") && line.isOpen());
        kinds.add(consulting.isEmpty() ? Kind.NOTHING_ENGAGED : Kind.CONSULT_ONLY);
        String why = nobody + new Reasons(answered, telling).why(event);
        String silent = silent(event);
        if (consulting.isEmpty()) return why + "." + silent;
        if (provision == null) provision = consulting.get(0).first().provision();
        List<String> bearers = consulting.stream()
                .flatMap(line -> line.bearers().stream())
                .distinct()
                .toList();
        return why + "; " + words.states(bearers, consulting.get(0).first().provision())
                + " owe one another consultation only." + silent;
    }

    /** Clauses of which none of the sources says anything; what another would say of them is not judged. */
    private String silent(String event) {
        Set<String> clauses = answered.engagements().stream()
                .filter(one -> one.event().equals(event) && one.status().equals("silent"))
                .map(one -> words.name(one.provision()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (clauses.isEmpty()) return "";
        kinds.add(Kind.SILENT);
        String which = clauses.size() > AnswerWords.MANY
                ? English.count(clauses.size()) + " more clauses"
                : English.all(List.copyOf(clauses));
        return " Of " + which + " no selected source speaks.";
    }
}
