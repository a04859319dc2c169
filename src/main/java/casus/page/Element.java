package casus.page;

import casus.diagnostics.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An element of a drawing, which writes itself with all its text escaped; for {@link Block.Figure}. */
public final class Element {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<String> content = new ArrayList<>();

    public Element(String name) {
        this.name = name;
    }

    /** With an attribute; a value of null leaves it out. */
    public Element with(String attribute, String value) {
        if (value != null) attributes.put(attribute, value);
        return this;
    }

    /** With an attribute that is a number, to a tenth. */
    public Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** With another element in it, as that is now. */
    public Element add(Element child) {
        content.add(child.toString());
        return this;
    }

    /** With plain words in it. */
    public Element text(String plain) {
        content.add(escaped(plain));
        return this;
    }

    private static String number(double value) {
        String number = String.format(Locale.ROOT, "%.1f", value);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /** Text as it stands in an element or an attribute, for HTML and for XML. */
    static String escaped(String plain) {
        return Plain.line(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (content.isEmpty()) return out.append("/>").toString();
        out.append('>');
        content.forEach(out::append);
        return out.append("</").append(name).append('>').toString();
    }
}
