package casus.brief;

import casus.page.PageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a brief fit a screen: what is dropped goes in a fixed order, and never facts, answer, duties of help or forces. */
final class Fitting {
    private static final String BESIDES = "Besides";
    private static final String AWAITED = "Awaited";

    /** The label of an event's part, of which nothing but work in common was told. */
    private static final Pattern EVENT = Pattern.compile("[A-Z]+ {2}.*");

    private final int width;
    private final int most;

    /**
     * Fits briefs.
     *
     * @param width columns of a line
     * @param most lines
     */
    Fitting(int width, int most) {
        this.width = width;
        this.most = most;
    }

    Brief fit(Brief brief) {
        List<Part> cut = brief.parts();
        Brief fitting = brief;
        for (UnaryOperator<List<Part>> step : STEPS) {
            if (lines(fitting) <= most) return fitting;
            cut = step.apply(cut);
            fitting = told(brief, cut);
        }
        for (int kept = NUMBERED; lines(fitting) > most && kept > 0; kept--) fitting = told(brief, counted(cut, kept));
        return fitting;
    }

    /** A brief cut to these parts; its last line names those that are gone, beside the gaps that it counts anyway. */
    private static Brief told(Brief whole, List<Part> cut) {
        List<String> labels = cut.stream().map(Part::label).toList();
        String gone = whole.parts().stream()
                .map(Part::label)
                .filter(label -> !labels.contains(label)
                        && !label.equals("Unknown")
                        && !EVENT.matcher(label).matches())
                .map(label -> ", " + label.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        List<Part> parts = new ArrayList<>(cut);
        Part last = parts.remove(parts.size() - 1);
        List<Part.Line> lines = new ArrayList<>(last.lines());
        String more = lines.remove(lines.size() - 1).text();
        int before = more.lastIndexOf(": ");
        lines.add(Part.Line.of(more.substring(0, before) + gone + more.substring(before)));
        parts.add(last.with(lines));
        return whole.with(parts);
    }

    /** The duties that are told before the rest is counted, from the heaviest on. */
    private static final int NUMBERED = 24;

    private static final List<UnaryOperator<List<Part>>> STEPS = List.of(
            parts -> only(parts, "Unknown", 3),
            Fitting::withoutBesides,
            Fitting::awaitedInOne,
            parts -> only(parts, "Marks", 0),
            Fitting::inShort,
            parts -> only(parts, "Unknown", 0),
            parts -> only(parts, "Where the sources differ", 2),
            parts -> only(parts, "What is unclear", 1),
            parts -> only(parts, "Note", 0),
            parts -> only(parts, "Where the sources differ", 1),
            parts -> only(parts, "Not used", 3),
            parts -> only(parts, "What is unclear", 0),
            parts -> only(parts, "Where the sources differ", 0));

    private int lines(Brief brief) {
        return (int) PageFormat.TEXT.write(BriefPage.of(brief), width).lines().count();
    }

    private static List<Part> withoutBesides(List<Part> parts) {
        return parts.stream()
                .map(part -> part.with(part.lines().stream()
                        .filter(line -> !line.text().startsWith(BESIDES))
                        .toList()))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What is awaited beside decisions, after the last of these. */
    private static List<Part> awaitedInOne(List<Part> parts) {
        return parts.stream()
                .map(part -> part.label().equals(Brief.NEXT) ? part.with(inOne(part.lines())) : part)
                .toList();
    }

    private static List<Part.Line> inOne(List<Part.Line> lines) {
        List<Part.Line> all = new ArrayList<>();
        for (Part.Line line : lines) {
            if (line.number() != null || all.isEmpty()) {
                all.add(line);
                continue;
            }
            Part.Line before = all.remove(all.size() - 1);
            boolean goesOn = before.text().contains(AWAITED);
            String text = goesOn
                    ? before.text().replaceFirst("\\.$", "; ")
                            + line.text().replaceFirst("^" + AWAITED + "( too)?: ", "")
                    : before.text() + " " + line.text();
            all.add(new Part.Line(before.number(), text, before.ids(), before.mark()));
        }
        return all;
    }

    /** Of where the rest is only the last line. */
    private static List<Part> inShort(List<Part> parts) {
        return parts.stream()
                .map(part -> part.label().equals(Brief.MORE)
                        ? part.with(List.of(part.lines().get(part.lines().size() - 1)))
                        : part)
                .toList();
    }

    /** A part cut to so many lines; what is left out is counted. */
    private static List<Part> only(List<Part> parts, String label, int most) {
        List<Part> cut = new ArrayList<>();
        for (Part part : parts) {
            if (!part.label().equals(label) || part.lines().size() <= most) {
                cut.add(part);
                continue;
            }
            if (most == 0) continue;
            List<Part.Line> lines = new ArrayList<>(part.lines().subList(0, most));
            lines.add(Part.Line.of("And " + English.count(part.lines().size() - most) + " more: "
                    + Brief.command("casus assess FILE --full") + "."));
            cut.add(part.with(lines));
        }
        return cut;
    }

    /** Of each event only so many lines of duties; the lightest stand last and are counted. */
    private static List<Part> counted(List<Part> parts, int most) {
        List<Part> cut = new ArrayList<>();
        for (Part part : parts) {
            if (!part.isOwed() || part.lines().size() <= most) {
                cut.add(part);
                continue;
            }
            List<Part.Line> lines = new ArrayList<>(part.lines().subList(0, most));
            lines.add(Part.Line.of("And " + English.count(part.lines().size() - most) + " lines more: "
                    + Brief.command("casus assess FILE --section duties") + "."));
            cut.add(part.with(lines));
        }
        return cut;
    }
}
