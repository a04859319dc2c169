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
    /** Characters that stand beside one another on a page, about, in a wide font. */
    private static final int ROOM = 82;

    private static final int BROADEST = 45;
    private static final int GAP = 2;

    /** Columns, from more of which on there is little room for each. */
    private static final int BROAD = 4;

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
        text.keeps(columns.size() <= BROAD);
        for (int i = 0; i < table.rows().size(); i++)
            row(drawn.getRow(i + 1), table.rows().get(i));
        text.keeps(true);
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

    /** The width of the page in twips, shared so that long cells have more of it and no word is broken while there is room. */
    private int[] widths() {
        int[] least = new int[columns.size()];
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            least[i] = GAP;
            for (String cell : cells(i)) {
                least[i] = Math.max(least[i], Wrapping.longestWord(cell) + GAP);
                wanted[i] = Math.max(wanted[i], cell.length() + GAP);
            }
            least[i] = Math.min(least[i], BROADEST);
            wanted[i] = Math.max(least[i], Math.min(wanted[i], BROADEST));
        }
        narrow(wanted, least);
        int all = IntStream.of(wanted).sum();
        return IntStream.of(wanted).map(width -> DocxFile.WIDTH * width / all).toArray();
    }

    private static void narrow(int[] widths, int[] least) {
        for (int left = IntStream.of(widths).sum() - ROOM; left > 0; left--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++)
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) widest = i;
            if (widest < 0) return;
            widths[widest]--;
        }
    }

    /** Of a cell in a broad table: where a column has little room, words that are kept together may part. */
    private String words(Phrase cell) {
        return columns.size() > BROAD ? cell.plain().replace(Wrapping.FIRM, ' ') : cell.plain();
    }

    private List<String> cells(int column) {
        List<String> cells = new ArrayList<>(List.of(columns.get(column).name()));
        int at = table.isNumbered() ? column - 1 : column;
        for (Block.Row row : table.rows())
            cells.add(
                    at >= 0
                            ? words(row.cells().get(at))
                            : row.number() == null ? "" : row.number().toString());
        return cells;
    }
}
