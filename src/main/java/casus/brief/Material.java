package casus.brief;

import casus.brief.Shown.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the parts of a document are made from: an assessment, its brief, and the notes that all of them share.
 *
 * @param json the assessment, and nothing else
 * @param brief its brief in full, whose numbers of lines hold in every part
 * @param lines the duties of each event that stand alike
 */
record Material(
        JsonNode json,
        Answered answered,
        Brief brief,
        Telling telling,
        Sources sources,
        GateText gates,
        DutyText duties,
        Map<String, List<DutyLine>> lines,
        NoteList notes) {
    private static final Pattern STATE = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    static Material of(JsonNode json) {
        Answered answered = Answered.of(json);
        Telling telling = new Telling(answered);
        Sources sources = new Sources(answered, telling);
        GateText gates = new GateText(answered, telling);
        DutyText duties = new DutyText(answered, telling, sources, gates);
        DutyLines all = new DutyLines(answered, duties);
        Map<String, List<DutyLine>> lines = new LinkedHashMap<>();
        answered.events().forEach(event -> lines.put(event, all.of(event)));
        return new Material(
                json,
                answered,
                Brief.of(json, Brief.Extent.FULL, false),
                telling,
                sources,
                gates,
                duties,
                lines,
                new NoteList(json, answered));
    }

    /** The number that a line has in the brief, or null. */
    Integer number(List<String> ids) {
        return brief.lines().entrySet().stream()
                .filter(line -> line.getValue().equals(ids))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** "lines 3, 4": those that stand for some of these; empty for none, and for more than anybody follows. */
    String numbers(List<String> ids) {
        List<String> found = new ArrayList<>();
        brief.lines().keySet().stream().sorted().forEach(number -> {
            if (brief.lines().get(number).stream().anyMatch(ids::contains)) found.add(number.toString());
        });
        if (found.isEmpty()) return "";
        return (found.size() > 1 ? "lines" : "line") + English.FIRM + String.join(", ", found);
    }

    /** A text of the assessment with its ids of sources and states as names, and its days as they are written. */
    String readable(String text) {
        String readable = text;
        for (String reading : answered.readings()) readable = readable.replace(reading, telling.source(reading));
        readable = STATE.matcher(readable)
                .replaceAll(code -> Matcher.quoteReplacement(
                        answered.names().containsKey(code.group()) ? telling.state(code.group()) : code.group()));
        return DAY.matcher(readable).replaceAll(day -> English.day(LocalDate.parse(day.group())));
    }

    /** What a clause is called where it stands first. */
    String clause(String provision) {
        return English.capital(answered.name(provision).inFull());
    }

    /** The instrument of a clause, its year and its article. */
    String place(String provision) {
        Shown.Name name = answered.name(provision);
        if (name.instrument() == null) return "";
        Shown.Name instrument = answered.name(name.instrument());
        return English.capital(instrument.inFull())
                + (instrument.year() == null ? "" : " " + instrument.year())
                + (name.article() == null ? "" : ", " + Telling.firm(name.article()));
    }

    /** " (B)", the event of a part where there are several. */
    String letter(String event) {
        String letter = Letters.ifSeveral(answered, event);
        return letter.isEmpty() ? "" : " (" + letter + ")";
    }

    /** What the sources that speak say of a thing, each after who says it; empty where they agree. */
    String bySource(Said said) {
        if (said.byReading().isEmpty()) return "";
        List<String> parts = new ArrayList<>();
        sources.alike(said, reading -> DutyMark.word(said.byReading().getOrDefault(reading, "absent")))
                .forEach((word, readings) -> parts.add(sources.named(readings, said) + ": " + word));
        return String.join("; ", parts);
    }

    /** The command that made this, with what else is to be given to it. */
    String command(String more) {
        return Provenance.command(json) + " " + more;
    }
}
