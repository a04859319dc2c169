package casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is asked of every drawing. */
final class Drawings {
    private static final Pattern USED = Pattern.compile("url\\(#([^)]+)\\)");

    private Drawings() {}

    static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) all.add((Element) nodes.item(i));
        return all;
    }

    /** Without a style sheet each shape has its fill, each fill is defined in it, and nothing is fetched or run. */
    static void standsByItself(Document svg) {
        Set<String> defined = new HashSet<>();
        all(svg, "pattern").forEach(pattern -> defined.add(pattern.getAttribute("id")));
        for (Element element : all(svg, "*")) {
            String name = element.getTagName();
            assertThat(name).isNotIn("script", "image", "use", "foreignObject", "style");
            assertThat(element.hasAttribute("style")).isFalse();
            if (List.of("rect", "path", "circle", "text").contains(name))
                assertThat(element.getAttribute("fill"))
                        .describedAs(name + " " + element.getAttribute("class"))
                        .isNotEmpty();
            Matcher used = USED.matcher(element.getAttribute("fill"));
            if (used.matches()) assertThat(defined).contains(used.group(1));
        }
        assertThat(
                        svg.getDocumentElement().getNamespaceURI() == null
                                ? svg.getDocumentElement().getAttribute("xmlns")
                                : svg.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.w3.org/2000/svg");
    }
}
