package casus.page;

import casus.diagnostics.Plain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What is alike in every Word document: its styles, A4 with page numbers, and bytes that no clock has touched. */
final class DocxFile {
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;

    /** The width of the text, in twips, twenty of which are a point. */
    static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;

    /** How far the text of a numbered line stands in. */
    static final int NUMBER = 425;

    private static final String LANGUAGE = "en-GB";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the first that a zip knows

    private DocxFile() {}

    /** A document with styles and numberings, and nothing in it. */
    static XWPFDocument begin() {
        XWPFDocument document = new XWPFDocument();
        try (InputStream styles = resource("docx-styles.xml");
                InputStream numbering = resource("docx-numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(e);
        }
        line(document, STFtnEdn.SEPARATOR, 0).addNewSeparator();
        line(document, STFtnEdn.CONTINUATION_SEPARATOR, 1).addNewContinuationSeparator();
        return document;
    }

    /** The line above the notes of a page, which is a note too; {@code docx-settings.xml} names it. */
    private static CTR line(XWPFDocument document, STFtnEdn.Enum kind, int id) {
        CTFtnEdn note = document.createFootnote().getCTFtnEdn();
        note.setType(kind);
        note.setId(BigInteger.valueOf(id));
        CTPPr look = note.addNewP().addNewPPr();
        look.addNewPStyle().setVal("Footer");
        return note.getPArray(0).addNewR();
    }

    private static InputStream resource(String name) {
        return DocxFile.class.getResourceAsStream(name);
    }

    /** The bytes of the document, whose title is also at the foot of each page. */
    static byte[] end(XWPFDocument document, String title) {
        String plain = Plain.line(title);
        foot(document, plain);
        try {
            document.getProperties().getExtendedProperties().setApplication("Casus");
            PackageProperties properties = document.getPackage().getPackageProperties();
            properties.setTitleProperty(plain);
            properties.setCreatorProperty("Casus");
            properties.setLanguageProperty(LANGUAGE);
            properties.setCreatedProperty(Optional.empty());
            return timeless(unpacked(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            document.getPackage().revert(); // to close it would write it once more
        }
    }

    private static void foot(XWPFDocument document, String title) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(title);
        foot.createRun().addTab();
        foot.getCTP().addNewFldSimple().setInstr(" PAGE ");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr(" NUMPAGES ");
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(PAGE_WIDTH));
        page.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The archive of the document, its parts as they are: they are packed when it is written again. */
    private static byte[] unpacked(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream parts = new ZipArchiveOutputStream(out)) {
            parts.setLevel(Deflater.NO_COMPRESSION);
            document.write(parts);
        }
        return out.toByteArray();
    }

    /** The same archive, packed, without the times at which it was written. */
    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(from.getName());
                entry.setTimeLocal(NO_TIME);
                boolean packed = from.getName().endsWith(".png");
                to.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                to.putNextEntry(entry);
                to.write(content(from.getName(), in));
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(String part, InputStream in) throws IOException {
        if (part.equals("docProps/core.xml")) return undated(in.readAllBytes());
        if (!part.equals("word/settings.xml")) return in.readAllBytes();
        try (InputStream settings = resource("docx-settings.xml")) {
            return settings.readAllBytes();
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:(created|modified)>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
