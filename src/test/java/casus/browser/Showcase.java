package casus.browser;

import casus.chart.BaseMark;
import casus.chart.ForceBars;
import casus.chart.Region;
import casus.chart.Role;
import casus.chart.StateMark;
import casus.chart.WorldMap;
import casus.page.Block;
import casus.page.Mark;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.List;

/** A page with a block of every kind, and a name in it that would like to be more than a name. */
final class Showcase {
    static final String HOSTILE =
            "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    private Showcase() {}

    static String html() {
        return PageFormat.HTML.write(page(), 80);
    }

    private static Page page() {
        PageBuilder page = new PageBuilder("Armed incursion into Tajikistan " + HOSTILE)
                .labelled("Facts", Phrase.EMPTY.keep("28 June 2009").text(": armed incursion by " + HOSTILE))
                .labelled("Law", Phrase.of("of 28 June 2009; acts and forces of 1 July"))
                .labelled(
                        "Answer",
                        Phrase.of("No troops are due today. Once the Council decides, three states must send them."))
                .add(new Block.Lines(
                        "Who owes what",
                        List.of(
                                new Block.Line(
                                        1,
                                        Phrase.of("Russia must send its contingent")
                                                .note("treaty")),
                                Block.Line.of(Phrase.of("Besides, no help promised.")))))
                .heading(2, "Clauses")
                .add(table())
                .add(matrix())
                .heading(2, "Forces")
                .add(bars())
                .heading(2, "Map")
                .add(WorldMap.of(
                        "map", List.of(region("Rapid Reaction Force", Mark.WAITS), region("Article 4", Mark.OWED))))
                .heading(2, "Reasons");
        for (Mark mark : Mark.values())
            page.add(new Block.Fold(
                    Phrase.of("Why ").status(mark.word(), mark.css()),
                    mark == Mark.OWED,
                    List.of(new Block.Paragraph(Phrase.of("Because ").code(HOSTILE)))));
        return page.add(new Block.Tree(new Block.Branch(
                        Tone.PLAIN,
                        "1",
                        Phrase.of("it holds"),
                        List.of(new Block.Branch(Tone.FAILS, "1.1", Phrase.of(HOSTILE), List.of())))))
                .add(new Block.Footnotes(List.of(new Block.Footnote("treaty", Phrase.of("The treaty, article 4")))))
                .build();
    }

    private static Block.Table table() {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Mark mark = i % 2 == 0 ? Mark.WAITS : Mark.UNBOUND;
            rows.add(new Block.Row(
                    i == 3 ? Tone.FAILS : Tone.PLAIN,
                    List.of(
                            Phrase.of("Clause " + i),
                            Phrase.EMPTY.status(mark.word(), mark.css()),
                            Phrase.of(100 * i + ""))));
        }
        return new Block.Table(
                Phrase.of("Clauses by weight"),
                List.of(
                        new Block.Column("clause", false),
                        new Block.Column("stands at", false),
                        new Block.Column("men", true)),
                rows);
    }

    /** Wider than any phone. */
    private static Block.Table matrix() {
        List<String> states = List.of(
                "clause", "Russia", "Kazakhstan", "Kyrgyzstan", "Armenia", "Uzbekistan", "Belarus", "Tajikistan");
        List<Phrase> cells = new ArrayList<>(List.of(Phrase.of("Article 4")));
        for (int i = 1; i < states.size(); i++) cells.add(Phrase.EMPTY.status(Mark.DIFFERS.word(), Mark.DIFFERS.css()));
        return new Block.Table(
                Phrase.of("By state"), Block.Column.words(states), List.of(new Block.Row(Tone.PLAIN, cells)));
    }

    private static Block.Figure bars() {
        ForceBars.Share russia = new ForceBars.Share("Russia", "RUS", 8000, false);
        ForceBars.Share armenia = new ForceBars.Share(HOSTILE, "ARM", 1000, true);
        ForceBars.Force force = new ForceBars.Force(
                "A force",
                List.of(
                        new ForceBars.Row(
                                ForceBars.Kind.PLEDGED, "8,000 to 9,000", "as reported", List.of(russia, armenia)),
                        new ForceBars.Row(ForceBars.Kind.DUE_NOW, "8,000", "", List.of(russia))));
        return ForceBars.of("bars", force, force.longest());
    }

    private static Region region(String title, Mark russia) {
        return new Region(
                title,
                List.of(
                        StateMark.of("TJK", "Tajikistan", Role.VICTIM),
                        StateMark.of("AFG", HOSTILE, Role.ORIGIN),
                        new StateMark("RUS", "Russia", Role.BEARER, russia),
                        new StateMark("KAZ", "Kazakhstan", Role.BEARER, Mark.WAITS)),
                List.of(new BaseMark("Kant", 42.853, 74.846, BaseMark.Status.OPEN)));
    }
}
