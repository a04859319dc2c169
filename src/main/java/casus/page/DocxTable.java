package casus.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a Word document: its heads on every page, no row on two. */
final class DocxTable {
    /** What a column counts for at least, and at most, in characters. */
    private static final int NARROWEST = 6;

    private static final int BROADEST = 45;

    private final Block.Table table;
    private final DocxText text;
    private final List<Block.Column> columns = new ArrayList<>();
    private final int[] widths;

    DocxTable(Block.Table table, DocxText text) {
        this.table = table;
        this.text = text;
        if (table.isNumbered()) columns.add(new Block.Column(PageWriter.LINE, true));
        columns.addAll(table.columns());
        this.widths = widths();
    }

    void on(XWPFDocument document) {
        XWPFTable drawn = document.createTable(table.rows().size() + 1, columns.size());
        CTTblPr look = drawn.getCTTbl().getTblPr();
        look.unsetTblBorders();
        drawn.setStyleID("Ruled");
        drawn.setWidth(DocxFile.WIDTH);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = drawn.getCTTbl().getTblGrid() == null
                ? drawn.getCTTbl().addNewTblGrid()
                : drawn.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
        head(drawn.getRow(0));
        for (int i = 0; i < table.rows().size(); i++)
            row(drawn.getRow(i + 1), table.rows().get(i));
    }

    private void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFParagraph paragraph = cell(row, i, "TableHeading");
            text.add(paragraph, Phrase.of(columns.get(i).name()));
            CTBorder border =
                    row.getCell(i).getCTTc().getTcPr().addNewTcBorders().addNewBottom();
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(12));
            border.setColor("8B8577");
        }
    }

    private void row(XWPFTableRow drawn, Block.Row row) {
        drawn.setCantSplitRow(true);
        int at = 0;
        if (table.isNumbered()) {
            XWPFParagraph number = cell(drawn, at++, "TableText");
            if (row.number() != null) text.styled(number, row.number().toString(), "Number");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            text.add(cell(drawn, at++, "TableText"), row.cells().get(i), i == 0 ? DocxText.style(row.tone()) : "");
        }
    }

    private XWPFParagraph cell(XWPFTableRow row, int column, String style) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(Integer.toString(widths[column]));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        if (columns.get(column).isNumber()) paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return paragraph;
    }

    /** The width of the page, shared by the longest cells; in twips. */
    private int[] widths() {
        int[] weights = IntStream.range(0, columns.size()).map(this::weight).toArray();
        int all = IntStream.of(weights).sum();
        return IntStream.of(weights)
                .map(weight -> DocxFile.WIDTH * weight / all)
                .toArray();
    }

    private int weight(int column) {
        int cell = table.isNumbered() ? column - 1 : column;
        if (cell < 0) return NARROWEST;
        int longest = table.rows().stream()
                .mapToInt(row -> row.cells().get(cell).length())
                .max()
                .orElse(0);
        int needed = Math.max(longest, columns.get(column).name().length());
        return Math.max(NARROWEST, Math.min(BROADEST, needed)) + 1;
    }
}
