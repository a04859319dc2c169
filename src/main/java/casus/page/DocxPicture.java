package casus.page;

import casus.diagnostics.Plain;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A drawing as a picture of a Word document, sharp on paper. */
final class DocxPicture {
    /** Pixels for a point of paper, about; they make 300 for an inch. */
    private static final double SHARPNESS = 300 / 72.0;

    /** Points of paper for a unit of a sign beside its words. */
    private static final double SIGN = 0.6;

    private static final Pattern DEFINITIONS = Pattern.compile("<defs>.*?</defs>", Pattern.DOTALL);

    static {
        System.setProperty("java.awt.headless", "true"); // it draws into memory, also where a screen is
    }

    private final SVGDocument drawing;
    private final double width;
    private final double height;
    private final String words;

    private DocxPicture(SVGDocument drawing, double width, String words) {
        FloatSize size = drawing.size();
        this.drawing = drawing;
        this.width = width;
        this.height = width * size.height / size.width;
        this.words = words;
    }

    /** The drawing of a figure, as wide as the text. */
    static DocxPicture of(Block.Figure figure) {
        return new DocxPicture(read(figure.svg()), DocxFile.WIDTH / 20.0, figure.title() + ": " + figure.text());
    }

    /** A sign of a figure, which may be filled as the figure defines it. */
    static DocxPicture of(Block.Figure figure, Block.Key key) {
        Matcher definitions = DEFINITIONS.matcher(figure.svg());
        String sign = key.sign();
        int inside = sign.indexOf('>') + 1;
        SVGDocument filled = read(
                sign.substring(0, inside) + (definitions.find() ? definitions.group() : "") + sign.substring(inside));
        return new DocxPicture(filled, filled.size().width * SIGN, key.words());
    }

    /** A sign stands within a page, where it needs no name of its language. */
    private static String named(String svg) {
        return svg.contains("xmlns=") ? svg : svg.replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"");
    }

    private static SVGDocument read(String svg) {
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(named(svg).getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (drawing == null) throw new IllegalArgumentException("a figure that cannot be drawn");
        return drawing;
    }

    void in(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(png()),
                    PictureType.PNG,
                    "figure.png",
                    Units.toEMU(width),
                    Units.toEMU(height));
            String plain = Plain.line(words);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(plain);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(plain);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] png() {
        FloatSize size = drawing.size();
        long sharp = Math.max(
                1, Math.round(width * SHARPNESS / size.width)); // whole, or the tiles of a pattern would not meet
        int across = (int) Math.ceil(size.width * sharp);
        int down = (int) Math.ceil(size.height * sharp);
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, across, down);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, canvas, new ViewBox(size.width * sharp, size.height * sharp));
        canvas.dispose();
        return DocxPng.of(image);
    }
}
