package casus.brief;

import casus.brief.Shown.Bound;
import casus.brief.Shown.Contribution;
import casus.brief.Shown.Duty;
import casus.brief.Shown.Force;
import casus.brief.Shown.Gate;
import casus.page.Block;
import casus.page.Mark;
import casus.page.Phrase;
import casus.page.Tone;
import casus.prose.StatusWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who owes what: whether bound, what is owed, where it stands, for whom it waits; states alike in all of it in one row. */
final class StatesTable {
    private static final List<Block.Column> COLUMNS =
            Block.Column.words(List.of("State", "Bound?", "Owes", "Stands at", "Waits for"));

    private static final Map<Mark, String> MEANINGS = Map.of(
            Mark.OWED, "nothing stands in the way",
            Mark.WAITS, "a step is still to come",
            Mark.DIFFERS, "sources that speak disagree",
            Mark.UNCLEAR, "a doubt decides it",
            Mark.BLOCKED, "somebody has refused",
            Mark.EXCUSED, "a position of its own frees it",
            Mark.UNBOUND, "no party to the instrument",
            Mark.OPEN, "facts that the file leaves open decide it",
            Mark.PART, "works with others; no help is promised");

    private final Material material;
    private final Answered answered;
    private final Telling telling;
    private final Set<Mark> marks = new LinkedHashSet<>();

    StatesTable(Material material) {
        this.material = material;
        this.answered = material.answered();
        this.telling = material.telling();
    }

    /** The rows of an event; an empty list where nobody owes anything. */
    List<Block> of(String event) {
        Bearers bearers = new Bearers(answered, telling, new HashSet<>());
        List<Block.Row> rows = new ArrayList<>();
        for (DutyLine line : material.lines().get(event)) {
            Integer number = material.number(line.ids());
            if (number == null) continue;
            rows.add(new Block.Row(
                    Tone.PLAIN,
                    number,
                    List.of(Phrase.of(bearers.of(line)), bound(line), owes(line), standing(line), waits(line))));
            marks.add(DutyMark.mark(line.first()));
        }
        if (rows.isEmpty()) return List.of();
        return List.of(new Block.Table(Phrase.EMPTY, COLUMNS, rows));
    }

    /** What the marks mean that occurred. */
    Phrase legend() {
        List<Phrase> parts = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if (!marks.contains(mark) || !MEANINGS.containsKey(mark)) continue;
            parts.add(DutyMark.of(mark).aside(" " + MEANINGS.get(mark)));
        }
        return Phrase.joined("; ", parts);
    }

    private Phrase bound(DutyLine line) {
        Set<String> ways = new LinkedHashSet<>();
        Set<String> acts = new LinkedHashSet<>();
        for (Duty duty : line.duties()) {
            if (duty.bound() == null) continue;
            ways.add(word(duty.bound().is()));
            acts.add(act(duty.bound()));
        }
        Phrase bound = Phrase.of(ways.isEmpty() ? "-" : String.join("; ", ways));
        return acts.size() != 1 || acts.contains("")
                ? bound
                : bound.line().aside(acts.iterator().next());
    }

    private static String word(String is) {
        return switch (is) {
            case "bound" -> "yes";
            case "not-bound" -> "no";
            case "source-dependent" -> "sources differ";
            default -> "in doubt";
        };
    }

    /** "signed, 14 June 2009"; nothing where sources tell different acts. */
    static String act(Bound bound) {
        if (bound.act() == null || bound.is().equals("source-dependent")) return "";
        String act = switch (bound.act()) {
            case "none", "not-signed" -> "did not sign";
            case "in-force" -> "in force for it";
            case "provisional" -> "applied provisionally";
            case "contributes" -> "takes part";
            default -> bound.act().replace('-', ' ');
        };
        return bound.date() == null ? act : act + ", " + English.when(bound.date());
    }

    private Phrase owes(DutyLine line) {
        Set<String> places = new LinkedHashSet<>();
        line.duties().forEach(duty -> places.add(material.place(duty.provision())));
        places.remove("");
        Phrase owes = Phrase.of(what(line));
        return places.isEmpty() ? owes : owes.line().aside(String.join("; ", places));
    }

    private String what(DutyLine line) {
        Duty first = line.first();
        if (Set.of(Mark.UNBOUND, Mark.EXCUSED).contains(DutyMark.mark(first))) return "nothing";
        Shown.Name name = answered.name(first.provision());
        String does = name.does() == null ? first.kind().replace('-', ' ') : name.does();
        if (does.equals("help") && first.towards() != null) does += " " + telling.state(first.towards());
        String men = men(line);
        return telling.tell(does, line.isSeveral()) + (men.isEmpty() ? "" : ": " + men);
    }

    /** "Kazakhstan 4,000, Russia 8,000", or what units they are where no number is told. */
    private String men(DutyLine line) {
        List<String> men = new ArrayList<>();
        Set<String> units = new LinkedHashSet<>();
        for (Force force : answered.forces()) {
            for (Contribution share : force.contributions()) {
                if (!line.bearers().contains(share.state())
                        || !force.force()
                                .equals(answered.name(line.first().provision()).instrument())) continue;
                if (share.personnel() != null)
                    men.add((line.isSeveral() ? telling.state(share.state()) + " " : "")
                            + English.number(share.personnel()));
                else if (share.units() != null) units.add(share.units());
            }
        }
        return String.join(", ", men.isEmpty() ? List.copyOf(units) : men);
    }

    private Phrase standing(DutyLine line) {
        Phrase standing = DutyMark.of(line.first());
        String bySource = material.bySource(line.first());
        if (!bySource.isEmpty()) return standing.line().aside(bySource);
        String silent = material.sources().ifOthersAreSilent(line.first());
        return silent.isEmpty()
                ? standing
                : standing.line().aside(silent.strip().replaceAll("[()]", "") + " alone");
    }

    private Phrase waits(DutyLine line) {
        Duty duty = line.first();
        return switch (duty.status()) {
            case "conditional", "source-dependent" -> awaited(line);
            case "open" ->
                Phrase.of(
                        duty.worlds().isIdle()
                                ? "-"
                                : duty.worlds().inCase() + ": "
                                        + StatusWords.of(
                                                duty.id(), duty.worlds().strongest(), duty.modality()) + "; otherwise "
                                        + DutyText.otherwise(duty));
            case "undetermined" -> {
                String doubts = material.duties().doubts(duty).replaceFirst("^: ", "");
                yield Phrase.of(doubts.isEmpty() ? "-" : telling.tell(doubts, line.isSeveral()));
            }
            case "blocked" -> {
                String refused = telling.tell(material.gates().refused(duty), false);
                yield Phrase.of(refused.isEmpty() ? "-" : refused);
            }
            default -> Phrase.of(duty.status().equals("operative") ? "nobody" : "-");
        };
    }

    /** Those who are to act first; where the sources differ on it, which says so. */
    private Phrase awaited(DutyLine line) {
        Duty duty = line.first();
        List<Phrase> ways = new ArrayList<>();
        Map<String, List<String>> alike = material.sources().alike(duty, reading -> nouns(line, reading));
        alike.forEach((way, readings) -> {
            if (way.isEmpty()) return;
            Phrase one = Phrase.of(way);
            ways.add(
                    alike.size() == 1
                            ? one
                            : one.aside(" (" + material.sources().named(readings, duty) + ")"));
        });
        return ways.isEmpty() ? Phrase.of("nobody") : lines(ways);
    }

    static Phrase lines(List<Phrase> phrases) {
        Phrase all = Phrase.EMPTY;
        for (Phrase phrase : phrases)
            all = all.parts().isEmpty() ? phrase : all.line().then(phrase);
        return all;
    }

    private String nouns(DutyLine line, String reading) {
        Map<String, List<String>> nouns = new LinkedHashMap<>();
        for (Gate gate : line.first().gates()) {
            if (!gate.isOpen() || !gate.isIn(reading)) continue;
            boolean own = gate.by().equals(line.first().bearer());
            String noun = own && gate.kind().equals("national-decision")
                    ? (line.isSeveral() ? "their" : "its") + " own decision"
                    : material.gates().noun(gate);
            nouns.computeIfAbsent(gate.anyOf() == null ? noun : gate.anyOf(), any -> new ArrayList<>())
                    .add(noun);
        }
        return English.all(
                nouns.values().stream().map(English::distinct).map(English::any).toList());
    }
}
