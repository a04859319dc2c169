package casus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of Word is what its program takes it for: headings, lists, notes, tables and pictures, not the look of them. */
class DocxTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">"
            + "<rect width=\"200\" height=\"100\" fill=\"#123f7a\"/></svg>";

    private static final Page BRIEF = new PageBuilder("Crisis <1>")
            .labelled("Facts", Phrase.of("28 June: an incursion").note("pop"))
            .add(new Block.Lines(
                    "Who owes what",
                    List.of(
                            line(
                                    3,
                                    Phrase.of("Russia: must help")
                                            .note("text")
                                            .text(", ")
                                            .note("pop")),
                            line(4, Phrase.of("Armenia: see ").link(new Anchor("a/forces"), "the forces")),
                            line(null, Phrase.of("Besides, no help")))))
            .heading(2, new Anchor("a/forces"), Phrase.of("Forces"))
            .add(new Block.Table(
                    Phrase.of("men; pledged is not delivered"),
                    List.of(new Block.Column("force", false), new Block.Column("pledged", true)),
                    List.of(new Block.Row(Tone.PLAIN, 5, List.of(Phrase.of("CRRF"), Phrase.of("16,000"))))))
            .labelled("Next", Phrase.of("since ").keep("28 June 2009").text(" ").status("owed now", "owed"))
            .add(new Block.Figure("Map", "Russia waits", SVG))
            .heading(2, "Notes")
            .add(new Block.Footnotes(List.of(
                    new Block.Footnote("text", Phrase.of("the treaty")),
                    new Block.Footnote("pop", Phrase.of("Pop 2009")))))
            .build();

    private static Block.Line line(Integer number, Phrase text) {
        return new Block.Line(number, text);
    }

    static byte[] bytes(Page page) {
        return PageFormat.DOCX.bytes(List.of(page), 80);
    }

    /** A part of the archive as text. */
    static String part(byte[] docx, String name) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().equals(name)) return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no part " + name);
    }

    private static XWPFDocument open(Page page) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(bytes(page)));
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    @Test
    void headingsHaveTheStylesOfTheirLevels() throws Exception {
        try (XWPFDocument document = open(BRIEF)) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                    .containsExactly(
                            "Heading1 Crisis <1>",
                            "Heading2 Facts",
                            "Heading2 Who owes what",
                            "Heading2 Forces",
                            "Heading2 Next");
            assertThat(document.getParagraphs())
                    .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Crisis <1>");
            assertThat(document.getPackage().getPackageProperties().getLanguageProperty())
                    .contains("en-GB");
        }
    }

    @Test
    void notesStandAtTheFootAndAreReferredToAgainByTheirNumber() throws Exception {
        try (XWPFDocument document = open(BRIEF)) {
            assertThat(document.getFootnotes().stream()
                            .map(note -> note.getParagraphs().get(0).getText().strip())
                            .filter(text -> !text.isEmpty()))
                    .containsExactly("Pop 2009", "the treaty");
        }
        String text = part(bytes(BRIEF), "word/document.xml");
        String notes = part(bytes(BRIEF), "word/footnotes.xml");
        List<String> referred = found("<w:footnoteReference w:id=\"([0-9]+)\"", text);
        assertThat(referred).hasSize(2).doesNotHaveDuplicates();
        assertThat(found("<w:footnote [^>]*w:id=\"(-?[0-9]+)\"", notes)).containsAll(referred);
        List<String> again = found("NOTEREF (\\w+) ", text);
        assertThat(again).hasSize(1);
        assertThat(found("<w:bookmarkStart [^>]*w:name=\"(\\w+)\"", text)).containsAll(again);
        Page dangling = new PageBuilder("T").paragraph(Phrase.EMPTY.note("x")).build();
        assertThatThrownBy(() -> bytes(dangling)).hasMessage("no footnote x");
    }

    @Test
    void noteThatNothingRefersToKeepsItsPlace() throws Exception {
        Page page = new PageBuilder("T")
                .heading(2, "Notes")
                .add(new Block.Footnotes(List.of(new Block.Footnote("a", Phrase.of("alone")))))
                .build();
        try (XWPFDocument document = open(page)) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly("T", "Notes", "alone");
        }
    }

    @Test
    void linesAreNumberedByTheWordProcessorFromTheirFirstNumber() throws Exception {
        try (XWPFDocument document = open(BRIEF)) {
            List<XWPFParagraph> numbered = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(numbered).hasSize(2).allMatch(line -> line.getNumFmt().equals("decimal"));
            assertThat(numbered.get(0).getNumID()).isEqualTo(numbered.get(1).getNumID());
            assertThat(document.getNumbering()
                            .getNum(numbered.get(0).getNumID())
                            .getCTNum()
                            .getLvlOverrideArray(0)
                            .getStartOverride()
                            .getVal())
                    .isEqualTo(3);
        }
    }

    @Test
    void tableRepeatsItsHeadsAndEndsNumbersUnderOneAnother() throws Exception {
        try (XWPFDocument document = open(BRIEF)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getText()).isEqualTo("line\tforce\tpledged\n5\tCRRF\t16,000\n");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).getCell(2).getParagraphs().get(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            int at = document.getBodyElements().indexOf(table);
            XWPFParagraph caption = (XWPFParagraph) document.getBodyElements().get(at - 1);
            assertThat(caption.getStyle()).isEqualTo("Caption");
            assertThat(caption.isKeepNext()).isTrue();
        }
    }

    @Test
    void pictureIsToldInWords() throws Exception {
        try (XWPFDocument document = open(BRIEF)) {
            assertThat(document.getAllPictures()).hasSize(1).allMatch(picture -> picture.getData()[1] == 'P');
        }
        assertThat(found("<wp:docPr [^>]*descr=\"([^\"]*)\"", part(bytes(BRIEF), "word/document.xml")))
                .containsExactly("Map: Russia waits");
    }

    @Test
    void tilesOfAPatternMeet() throws Exception {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 300\"><defs><pattern id=\"p\" width=\"7\""
                        + " height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                        + "<rect fill=\"#123f7a\" width=\"7\" height=\"7\"/></pattern></defs>"
                        + "<rect width=\"1000\" height=\"300\" fill=\"url(#p)\"/></svg>";
        try (XWPFDocument document =
                open(new PageBuilder("T").add(new Block.Figure("Map", "x", svg)).build())) {
            BufferedImage drawn = ImageIO.read(
                    new ByteArrayInputStream(document.getAllPictures().get(0).getData()));
            assertThat(IntStream.range(20, 280)
                            .map(i -> drawn.getRGB(3 * i, 2 * i))
                            .distinct())
                    .containsExactly(0xFF123F7A);
        }
    }

    @Test
    void noWordOfATableIsBrokenWhileThereIsRoom() throws Exception {
        Page page = new PageBuilder("T")
                .add(new Block.Table(
                        Phrase.EMPTY,
                        Block.Column.words(List.of("state", "pledged", "stands")),
                        List.of(new Block.Row(
                                Tone.PLAIN,
                                List.of(
                                        Phrase.of("Kazakhstan"),
                                        Phrase.of("one battalion of the division, with air support"),
                                        Phrase.of("unclear, and due once decided by those who have it to decide"))))))
                .build();
        List<String> widths = found("<w:gridCol w:w=\"([0-9]+)\"", part(bytes(page), "word/document.xml"));
        assertThat(widths).hasSize(3);
        assertThat(Integer.parseInt(widths.get(0))).isGreaterThan(10 * 115); // twips that a letter of the table takes
    }

    @Test
    void linksArriveAndWordsThatAreKeptAreNotBroken() {
        String text = part(bytes(BRIEF), "word/document.xml");
        assertThat(found("w:anchor=\"(\\w+)\"", text)).hasSize(1);
        assertThat(found("<w:bookmarkStart [^>]*w:name=\"(\\w+)\"", text))
                .containsAll(found("w:anchor=\"(\\w+)\"", text));
        assertThat(text).contains("28\u00a0June\u00a02009", "owed\u00a0now", "w:w=\"11906\" w:h=\"16838\"");
    }

    @Test
    void samePageGivesTheSameBytesWhateverTheClockSays() throws Exception {
        byte[] one = bytes(BRIEF);
        TimeUnit.MILLISECONDS.sleep(2100); // a zip counts two seconds
        assertThat(bytes(BRIEF)).isEqualTo(one);
        assertThat(part(one, "docProps/core.xml")).doesNotContain("dcterms:created>", "dcterms:modified>");
    }

    @Test
    void officeReadsIt(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "LibreOffice is not installed: nobody has opened the document");
        Path file = Files.write(folder.resolve("brief.docx"), bytes(BRIEF));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fodt",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(5, TimeUnit.MINUTES);
        if (!ended) office.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(folder.resolve("brief.fodt")).exists();
        assertThat(Files.readString(folder.resolve("brief.fodt")))
                .contains("<dc:title>Crisis &lt;1&gt;</dc:title>", "text:start-value=\"3\"", "16,000")
                .containsPattern("<text:h [^>]*text:outline-level=\"2\"[^>]*>Facts</text:h>")
                .containsPattern("(?s)text:note-class=\"footnote\".*Pop 2009.*text:note-class=\"footnote\".*the treaty")
                .contains("<svg:desc>Map: Russia waits</svg:desc>");
    }
}
