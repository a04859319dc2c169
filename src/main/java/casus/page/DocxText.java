package casus.page;

import casus.diagnostics.Plain;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Puts phrases into the paragraphs of a Word document, and with the first reference to a note the note. */
final class DocxText {
    private static final String REFERENCE = "FootnoteReference";

    private final XWPFDocument document;
    private final Map<String, Phrase> notes;
    private final List<String> referred;
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();
    private int bookmarks;
    private boolean keeps = true;

    /**
     * Text of a document.
     *
     * @param referred the notes in the order of their numbers, which the word processor gives
     */
    DocxText(XWPFDocument document, Map<String, Phrase> notes, List<String> referred) {
        this.document = document;
        this.notes = notes;
        this.referred = referred;
    }

    void add(XWPFParagraph paragraph, Phrase phrase) {
        add(paragraph, phrase, "");
    }

    /** A phrase; {@code style} is that of its plain words, or empty. */
    void add(XWPFParagraph paragraph, Phrase phrase, String style) {
        Inline before = null;
        for (Inline part : phrase.parts()) {
            if (part instanceof Inline.Reference && before instanceof Inline.Reference)
                styled(paragraph, ",", REFERENCE); // or two numbers would read as one
            inline(paragraph, part, style);
            before = part;
        }
    }

    private void inline(XWPFParagraph paragraph, Inline part, String style) {
        if (part instanceof Inline.Break) paragraph.createRun().addBreak();
        else if (part instanceof Inline.Reference one) reference(paragraph, one.note());
        else if (part instanceof Inline.Link one) link(paragraph, one);
        else if (part instanceof Inline.Below one) {
            paragraph.createRun().addBreak();
            fill(paragraph.createRun(), one.text(), "Aside");
        } else if (part instanceof Inline.SortKey) return;
        else fill(paragraph.createRun(), part, style);
    }

    /** A run of words in the style of their kind. */
    private void fill(XWPFRun run, Inline part, String plain) {
        if (part instanceof Inline.Strong one) fill(run, one.text(), "Strong");
        else if (part instanceof Inline.Aside one) fill(run, one.text(), "Aside");
        else if (part instanceof Inline.Code one) fill(run, one.text(), "Code");
        else if (part instanceof Inline.Status one) fill(run, kept(one.word()), "Status");
        else if (part instanceof Inline.Keep one) fill(run, kept(one.text()), plain);
        else if (part instanceof Inline.Text one) fill(run, one.text(), plain);
    }

    private String kept(String words) {
        return keeps ? words.replace(' ', Wrapping.FIRM) : words;
    }

    /** Whether words that stand on one line do so; where there is little room they may part. */
    void keeps(boolean whether) {
        keeps = whether;
    }

    private static void fill(XWPFRun run, String text, String style) {
        if (!style.isEmpty()) run.setStyle(style);
        run.setText(Plain.line(text));
    }

    /** Words in a style. */
    void styled(XWPFParagraph paragraph, String words, String style) {
        fill(paragraph.createRun(), words, style);
    }

    static String style(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case HOLDS -> "Holds";
            case FAILS -> "Fails";
        };
    }

    private void link(XWPFParagraph paragraph, Inline.Link link) {
        boolean words = !(link.shown() instanceof Inline.Reference || link.shown() instanceof Inline.Break);
        if (!link.isSafe() || !words) {
            inline(paragraph, link.shown(), "");
            return;
        }
        XWPFRun run;
        if (link.target().startsWith("#")) {
            CTHyperlink inside = paragraph.getCTP().addNewHyperlink();
            inside.setAnchor(bookmark(link.target().substring(1)));
            run = new XWPFHyperlinkRun(inside, inside.addNewR(), paragraph);
        } else run = paragraph.createHyperlinkRun(MarkdownText.address(link.target()));
        fill(run, link.shown(), "Hyperlink");
    }

    /** Makes the beginning of a paragraph a place that links lead to. */
    void place(XWPFParagraph paragraph, Anchor anchor) {
        if (anchor == null) return;
        paragraph.getCTP().addNewBookmarkEnd().setId(begin(paragraph, bookmark(anchor.id())));
    }

    private BigInteger begin(XWPFParagraph paragraph, String name) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        BigInteger id = BigInteger.valueOf(++bookmarks);
        start.setId(id);
        start.setName(name);
        return id;
    }

    /** A name that a word processor takes: letters and digits, forty at most. */
    private String bookmark(String place) {
        return places.computeIfAbsent(place, any -> "place" + (places.size() + 1));
    }

    /** The first time a note, then a field that repeats its number; within a note there can be no other. */
    private void reference(XWPFParagraph paragraph, String note) {
        if (!notes.containsKey(note)) throw new IllegalArgumentException("no footnote " + note);
        int number = referred.indexOf(note) + 1;
        String name = "note" + number;
        if (number > 0 && written.add(note)) {
            XWPFFootnote footnote = document.createFootnote();
            BigInteger id = begin(paragraph, name);
            paragraph.addFootnoteReference(footnote);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
            XWPFParagraph below = footnote.createParagraph();
            below.setStyle("FootnoteText");
            below.getRuns().forEach(run -> run.setStyle(REFERENCE));
            below.createRun().addTab();
            add(below, notes.get(note));
        } else if (number > 0) {
            CTSimpleField field = paragraph.getCTP().addNewFldSimple();
            field.setInstr(" NOTEREF " + name + " \\f \\h ");
            CTR run = field.addNewR();
            run.addNewRPr().addNewRStyle().setVal(REFERENCE);
            run.addNewT().setStringValue(Integer.toString(number));
        } else add(paragraph, notes.get(note)); // one that only notes refer to
    }
}
