package casus.brief;

import casus.brief.Shown.Contest;
import casus.brief.Shown.Duty;
import casus.brief.Shown.Says;
import casus.page.Block;
import casus.page.Mark;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the sources differ, side by side: a question that moves an answer, and what each source says to it, with its place. */
final class DisputeTable {
    private final Material material;
    private final Answered answered;

    DisputeTable(Material material) {
        this.material = material;
        this.answered = material.answered();
    }

    /** The table, or null where no question moves an answer. */
    Block.Table table() {
        List<Contest> moving = answered.contests().stream()
                .filter(contest -> !contest.decides().isEmpty())
                .toList();
        if (moving.isEmpty()) return null;
        List<String> heads = new ArrayList<>(List.of("Question"));
        answered.readings()
                .forEach(reading -> heads.add(English.capital(material.telling().source(reading))));
        List<Block.Row> rows = new ArrayList<>();
        for (Contest contest : moving) {
            List<Phrase> cells = new ArrayList<>();
            cells.add(question(contest));
            answered.readings().forEach(reading -> cells.add(cell(contest, reading)));
            rows.add(new Block.Row(Tone.PLAIN, cells));
        }
        return new Block.Table(
                Phrase.of("Only questions that move an answer above. A source that says nothing is silent; silence is"
                        + " no dispute."),
                Block.Column.words(heads),
                rows);
    }

    private Phrase question(Contest contest) {
        Phrase asked = Phrase.of(contest.question() == null ? contest.topic() : contest.question());
        String moves = material.numbers(contest.decides());
        return moves.isEmpty() ? asked : asked.line().aside("moves " + moves);
    }

    private Phrase cell(Contest contest, String reading) {
        Says says = contest.says().get(reading);
        Optional<Mark> mark = mark(contest, reading);
        Phrase cell = mark.map(one -> DutyMark.of(one).line()).orElse(Phrase.EMPTY);
        if (says == null) return cell.then(DutyMark.of(Mark.SILENT));
        cell = material.notes().on(cell.text(English.capital(says.text()) + "."), Shown.some(says.cites()));
        if (says.borrowed() == null) return cell;
        return cell.line().aside("borrowed from " + material.telling().source(says.borrowed()));
    }

    /** Where the duties that it moves stand in a source, if they stand alike. */
    private Optional<Mark> mark(Contest contest, String reading) {
        Set<Mark> marks = new LinkedHashSet<>();
        for (Duty duty : answered.duties())
            if (contest.decides().contains(duty.id()) && !duty.byReading().isEmpty())
                marks.add(Mark.of(duty.byReading().getOrDefault(reading, "absent")));
        return marks.size() == 1 ? marks.stream().findFirst() : Optional.empty();
    }
}
