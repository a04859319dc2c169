package casus.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An assessment in plain words: what happened, the answer, who owes what, what is awaited, what is disputed (contract, 13.9).
 *
 * @param lines the conclusions that each numbered line stands for
 * @param sentences its answer
 * @param kinds the classes of its answer
 * @param provision the clause that its answer speaks of first, or null
 */
public record Brief(
        String title,
        List<Part> parts,
        Map<Integer, List<String>> lines,
        List<String> sentences,
        List<String> kinds,
        String provision) {
    /** How much of it is told. */
    public enum Extent {
        SCREEN,
        FULL
    }

    public Brief {
        parts = List.copyOf(parts);
        lines = Map.copyOf(lines);
    }

    /**
     * The brief of an assessment.
     *
     * @param assessment its JSON; nothing else is looked at
     * @param ids whether conclusions go by their ids too
     */
    public static Brief of(JsonNode assessment, Extent extent, boolean ids) {
        return new Maker(Answered.of(assessment), extent, ids).brief();
    }

    /** Of a crisis with one event (contract, 13.9). */
    private static final int MOST_LINES = 45;

    private static final int MOST_LINES_AN_EVENT = 25;

    /** What the part on the work of coordinating bodies is called. */
    static final String BESIDES = "No help promised";

    private static final String GENERAL_LAW = "general-law";

    /**
     * The same brief cut to a screen: what is dropped is counted.
     *
     * @param width columns of a line
     */
    public Brief fitting(int width) {
        int events = (int) parts.stream().filter(Part::isOwed).count();
        int most = events < 2 ? MOST_LINES : MOST_LINES + (events - 1) * MOST_LINES_AN_EVENT;
        return new Fitting(width, most).fit(this);
    }

    Brief with(List<Part> others) {
        return new Brief(title, others, lines, sentences, kinds, provision);
    }

    /** What of the file changes nothing, and why, a sentence each; of very many the first. */
    public List<String> unused() {
        return parts.stream()
                .filter(part -> part.label().equals(NOT_USED))
                .flatMap(part -> part.lines().stream())
                .map(Part.Line::text)
                .toList();
    }

    private static final String NOT_USED = "Not used";

    /** The label of the part that says what is awaited. */
    static final String NEXT = "Next";

    /** The label of the part that says where the rest is, which stands last. */
    static final String MORE = "More";

    /** A command, which is never broken at the end of a line. */
    static String command(String words) {
        return words.replace(' ', English.FIRM);
    }

    /** Makes the parts from the top down: what is named further up is named shorter below. */
    private static final class Maker {
        private final Answered answered;
        private final boolean full;
        private final boolean ids;
        private final Telling telling;
        private final Sources sources;
        private final GateText gates;
        private final DutyText duties;
        private final DutyLines dutyLines;
        private final Marks marks;
        private final Map<String, List<DutyLine>> besides = new LinkedHashMap<>();
        private final Set<Set<String>> spelled = new HashSet<>();
        private final Numbering numbering = new Numbering();
        private final List<Part> parts = new ArrayList<>();

        Maker(Answered answered, Extent extent, boolean ids) {
            this.answered = answered;
            this.full = extent == Extent.FULL;
            this.ids = ids;
            this.telling = new Telling(answered);
            this.sources = new Sources(answered, telling);
            this.gates = new GateText(answered, telling);
            this.duties = new DutyText(answered, telling, sources, gates);
            this.dutyLines = new DutyLines(answered, duties);
            this.marks = new Marks(answered);
        }

        Brief brief() {
            Map<String, List<DutyLine>> lines = new LinkedHashMap<>();
            answered.events().forEach(event -> lines.put(event, dutyLines.of(event)));
            FactsText facts = new FactsText(answered, telling);
            add(Part.labelled("Facts", facts.facts(full)));
            add(Part.labelled("Law", List.of(facts.law())));
            add(Part.labelled(
                    "Assumed",
                    answered.assumptions().stream()
                            .map(one -> telling.assumed(one) + ", against the law as it stood.")
                            .toList()));
            AnswerText answer = new AnswerText(answered, telling, gates, duties, lines);
            List<String> sentences = answer.sentences();
            add(Part.labelled("Answer", List.of(String.join(" ", sentences))));
            add(Part.labelled("Worlds", worlds()));
            lines.forEach(this::owed);
            breaches();
            add(new ForceTable(answered).part(numbering));
            add(new Part(NEXT, false, new NextText(answered, telling).lines(numbering), null));
            note();
            DifferText differ = new DifferText(answered, telling, numbering);
            add(Part.block("Where the sources differ", plain(differ.disputes())));
            add(Part.block("What is unclear", plain(differ.unclear())));
            add(new Part("Conflict", false, new ConflictText(answered, telling).lines(numbering), null));
            besides();
            happened();
            add(Part.labelled("Unknown", differ.unknown()));
            add(Part.labelled(NOT_USED, new NotUsedText(answered, telling).lines(full, ids)));
            add(Part.labelled("Scope", List.of(new ScopeText(answered, telling).text())));
            String explained = marks.explained();
            if (!explained.isEmpty()) add(Part.labelled("Marks", List.of(explained)));
            add(Part.labelled(MORE, more()));
            return new Brief(
                    answered.scenario().title(),
                    parts,
                    numbering.lines(),
                    sentences,
                    answer.kinds(),
                    answer.provision());
        }

        /** How many worlds the file leaves open, and whether all were looked at. */
        private List<String> worlds() {
            if (answered.worlds() == null) return List.of();
            int open = answered.worlds().open().size();
            String left = "The file leaves " + English.count(open) + (open == 1 ? " value" : " values") + " open: ";
            String looked = answered.worlds().exact()
                    ? English.number(answered.worlds().evaluated())
                            + (answered.worlds().evaluated() == 1 ? " world." : " worlds, all of them evaluated.")
                    : English.number(answered.worlds().evaluated())
                            + " of its worlds were drawn and evaluated; what stands alike in these may be open in others.";
            return List.of(left + looked);
        }

        private void add(Part part) {
            if (!part.isEmpty()) parts.add(part);
        }

        private static List<Part.Line> plain(List<String> texts) {
            return texts.stream().map(Part.Line::of).toList();
        }

        private void owed(String event, List<DutyLine> lines) {
            List<Part.Line> told = new ArrayList<>();
            Bearers bearers = new Bearers(answered, telling, spelled);
            AsLine alike = new AsLine();
            for (DutyLine line : lines) {
                if (line.isBesides()) {
                    if (full && line.rank() != 0) {
                        besides.computeIfAbsent(event, any -> new ArrayList<>()).add(line);
                    }
                    continue;
                }
                int number = numbering.next(line.ids());
                String owes = telling.tell(alike.shorter(number, line.text()), line.isSeveral());
                String text = bearers.of(line) + ": " + owes + marks.of(line) + (ids ? " " + line.ids() : "");
                told.add(new Part.Line(number, text, line.ids(), DutyMark.mark(line.first())));
            }
            Set<String> work = dutyLines.besides(event, lines);
            if (!work.isEmpty())
                told.add(Part.Line.of("Besides, no help promised: " + English.all(List.copyOf(work)) + "."));
            boolean several = answered.events().size() > 1;
            String head = several
                    ? Letters.of(answered, event) + "  "
                            + English.capital(answered.event(event).text())
                    : "Who owes what";
            add(Part.block(head, told));
        }

        /** Who has no part in work in common, or not for certain; numbered last, so that every line above has one number in each extent. */
        private void besides() {
            List<Part.Line> told = new ArrayList<>();
            besides.forEach((event, lines) -> {
                Bearers bearers = new Bearers(answered, telling, spelled);
                String letter = answered.events().size() > 1 ? Letters.of(answered, event) + ": " : "";
                for (DutyLine line : lines) {
                    String text = letter + bearers.of(line) + ": " + telling.tell(line.text(), line.isSeveral())
                            + marks.of(line) + (ids ? " " + line.ids() : "");
                    told.add(new Part.Line(numbering.next(line.ids()), text, line.ids(), DutyMark.mark(line.first())));
                }
            });
            add(Part.block(BESIDES, told));
        }

        /** Where a request is asked for that no text of the clause names. */
        private void note() {
            List<String> clauses = English.distinct(answered.duties().stream()
                    .filter(duty -> !duty.modality().equals("takes-part"))
                    .filter(duty ->
                            duty.gates().stream().anyMatch(gate -> gate.basis().equals(GENERAL_LAW)))
                    .map(duty -> telling.tell(Telling.clause(duty.provision()), false))
                    .toList());
            if (clauses.isEmpty()) return;
            add(Part.labelled(
                    "Note",
                    List.of(English.capital(English.all(clauses)) + (clauses.size() > 1 ? " do" : " does")
                            + " not name a request; "
                            + answered.name(GENERAL_LAW).inFull() + ".")));
        }

        private void breaches() {
            List<Part.Line> lines = new ArrayList<>();
            for (Shown.Breach breach : answered.breaches()) {
                boolean told = answered.duties().stream()
                        .anyMatch(duty -> duty.kind().equals("refrain")
                                && duty.bearer().equals(breach.state())
                                && duty.event().equals(breach.event()));
                if (told) continue;
                String text = English.capital(telling.state(breach.state())) + ": "
                        + (breach.binding() ? "breaks " : "acts contrary to ")
                        + telling.tell(Telling.clause(breach.provision()), false)
                        + (breach.binding() ? "." : ", which does not bind.");
                lines.add(new Part.Line(numbering.next(List.of(breach.id())), text, List.of(breach.id())));
            }
            add(Part.block("Breaches", lines));
        }

        /** What really happened; on a screen the houses that report it, not their addresses. */
        private void happened() {
            if (answered.outcome() == null) return;
            List<String> sources =
                    English.distinct(Shown.some(answered.outcome().sources()).stream()
                            .map(source -> full ? source : source.replaceFirst("^https?://(www\\.)?([^/]+).*", "$2"))
                            .map(source -> answered.readings().contains(source)
                                    ? telling.source(source)
                                    : telling.plain(source))
                            .toList());
            add(Part.labelled(
                    "Happened",
                    List.of(answered.outcome().text()
                            + (sources.isEmpty() ? "" : " (" + String.join("; ", sources) + ")"))));
        }

        /** Where the rest is; of what is open, first how one value is fixed. */
        private List<String> more() {
            if (answered.worlds() != null) {
                Shown.Open first = answered.worlds().open().get(0);
                String value = first.values().get(0);
                return List.of(
                        "One value fixed: "
                                + command("casus assess FILE --set " + first.path() + "="
                                        + (value.contains(" ") || value.equals("~") ? "VALUE" : value))
                                + ".",
                        "What each open value decides: " + command("casus worlds FILE") + "; the rest: "
                                + command("casus assess FILE --full"));
            }
            long moving = answered.contests().stream()
                    .filter(contest -> !contest.decides().isEmpty())
                    .count();
            int gaps = answered.gaps().size();
            String open = gaps
                    + (gaps == 1 ? " gap" : " gaps")
                    + (moving == 0 ? ": " : ", " + moving + (moving == 1 ? " contest: " : " contests: "));
            return List.of(
                    "Reasons: " + command(numbering.lines().isEmpty() ? "casus why-not FILE help" : "casus why FILE 1")
                            + "; " + open + command("casus assess FILE --full"));
        }
    }
}
