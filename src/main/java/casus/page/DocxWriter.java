package casus.page;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * A page as a document for a word processor: headings, lists, notes and tables are what the program knows under these names.
 * The same page gives the same bytes.
 */
final class DocxWriter extends PageWriter {
    private static final BigInteger POINTS = BigInteger.ZERO;
    private static final BigInteger STEPS = BigInteger.ONE;
    private static final BigInteger LINES = BigInteger.TWO;

    /** The numberings of {@code docx-numbering.xml} have no deeper level. */
    private static final int DEEPEST = 8;

    /** Twips that a level of a tree stands further in. */
    private static final int STEP = 284;

    private final XWPFDocument document = DocxFile.begin();
    private final List<String> referred;
    private final DocxText text;

    private DocxWriter(Page page) {
        super(page);
        referred = References.of(page);
        Map<String, Phrase> notes = page.blocks().stream()
                .filter(Block.Footnotes.class::isInstance)
                .flatMap(list -> ((Block.Footnotes) list).notes().stream())
                .collect(Collectors.toMap(Block.Footnote::id, Block.Footnote::text, (one, same) -> one));
        text = new DocxText(document, notes, referred);
    }

    static byte[] write(Page page) {
        DocxWriter writer = new DocxWriter(page);
        writer.paragraph("Heading1", Phrase.of(page.title()));
        writer.blocks(writer.withoutEmptyHeading(page.blocks()));
        return DocxFile.end(writer.document, page.title());
    }

    /** All notes that are referred to stand at the foot of their pages, so a heading over them would head nothing. */
    private List<Block> withoutEmptyHeading(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> !(blocks.get(i) instanceof Block.Heading
                        && i + 1 < blocks.size()
                        && blocks.get(i + 1) instanceof Block.Footnotes notes
                        && notes.notes().stream().allMatch(note -> referred.contains(note.id()))))
                .mapToObj(blocks::get)
                .toList();
    }

    private XWPFParagraph paragraph(String style, Phrase phrase) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        text.add(paragraph, phrase);
        return paragraph;
    }

    @Override
    void heading(Block.Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + heading.level());
        text.place(paragraph, heading.anchor());
        text.add(paragraph, heading.text());
    }

    @Override
    void paragraph(Block.Paragraph paragraph) {
        paragraph("Normal", paragraph.text());
    }

    @Override
    void points(Block.Points points) {
        BigInteger list = list(points.numbered() ? STEPS : POINTS, 1);
        points.points().forEach(point -> point(point, list, 0));
    }

    private void point(Block.Point point, BigInteger list, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("ListParagraph");
        text.place(paragraph, point.anchor());
        text.add(paragraph, point.text());
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(level, DEEPEST)));
        point.below().forEach(below -> point(below, list, level + 1));
    }

    /** Those that have a number are numbered paragraphs; another stands below the text of the one before. */
    @Override
    void lines(List<Block.Line> lines) {
        BigInteger list = null;
        int next = 0;
        for (Block.Line line : lines) {
            XWPFParagraph paragraph =
                    paragraph(list == null && line.number() == null ? "Normal" : "ListParagraph", line.text());
            if (line.number() == null) {
                if (list != null) paragraph.setIndentationLeft(DocxFile.NUMBER);
                continue;
            }
            if (list == null || line.number() != next) list = list(LINES, line.number());
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
            next = line.number() + 1;
        }
    }

    /** A new list of a kind, whose first number is this. */
    private BigInteger list(BigInteger kind, int first) {
        XWPFNumbering numbering = document.getNumbering();
        BigInteger id = numbering.addNum(kind);
        CTNumLvl level = numbering.getNum(id).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(first));
        return id;
    }

    @Override
    void table(Block.Table table) {
        if (!table.caption().parts().isEmpty())
            paragraph("Caption", table.caption()).setKeepNext(true);
        new DocxTable(table, text).on(document);
        paragraph("AfterTable", Phrase.EMPTY); // or a table below would be part of this one
    }

    /** What it is about stands out, as a heading does where there are folds. */
    @Override
    void fold(Block.Fold fold) {
        XWPFParagraph name = document.createParagraph();
        name.setStyle("Normal");
        name.setKeepNext(true);
        text.add(name, fold.name(), "Strong");
        blocks(fold.blocks());
    }

    @Override
    void tree(Block.Tree tree) {
        branch(tree.root(), 0);
    }

    private void branch(Block.Branch branch, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Branch");
        paragraph.setIndentationLeft(STEP * (Math.min(level, 2 * DEEPEST) + 1));
        paragraph.setIndentationHanging(STEP);
        text.styled(
                paragraph,
                branch.number() + " ",
                branch.tone() == Tone.PLAIN ? "Number" : DocxText.style(branch.tone()));
        text.add(paragraph, branch.text());
        branch.below().forEach(below -> branch(below, level + 1));
    }

    /** Only those that nothing refers to: the others stand at the foot of their pages. */
    @Override
    void footnotes(List<Block.Footnote> notes) {
        notes.stream()
                .filter(note -> !referred.contains(note.id()))
                .forEach(note -> paragraph("ListParagraph", note.text()));
    }

    @Override
    void figure(Block.Figure figure) {
        XWPFParagraph drawn = document.createParagraph();
        drawn.setStyle("Normal");
        drawn.setKeepNext(true);
        DocxPicture.of(figure).in(drawn);
        if (!figure.keys().isEmpty()) keys(figure);
        paragraph("Caption", Phrase.EMPTY.strong(figure.title() + ".").text(" " + figure.text()));
        if (!figure.source().isEmpty()) paragraph("Caption", Phrase.of(figure.source()));
    }

    private void keys(Block.Figure figure) {
        XWPFParagraph keys = document.createParagraph();
        keys.setStyle("Caption");
        keys.setKeepNext(true);
        for (Block.Key key : figure.keys()) {
            DocxPicture.of(figure, key).in(keys);
            text.styled(keys, "\u00a0" + key.words() + "   ", "");
        }
    }
}
