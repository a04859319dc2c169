package casus.brief;

import casus.brief.Shown.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is called what, from the top of a text on: the first time in full, then shorter. What is to be told later names things by
 * marks: {@code {clause:ID}}, {@code {body:ID}}, and words that agree with who acts, such as {@code {their}}.
 */
final class Telling {
    private static final Pattern MARK = Pattern.compile("\\{([a-z]+):([^{}]+)\\}");

    /** Where a sentence after another begins. */
    private static final Pattern START = Pattern.compile("(?<=[.?] )[a-z]");

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private static final Pattern WINDOW = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})\\b");

    /** An id or a code of a state, with the verb that has to agree with it. */
    private static final Pattern ID =
            Pattern.compile("(?<![\\w/:-])([A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9-]+)?)(?![\\w/:-])(?: gives)?");

    private final Answered answered;
    private final Set<String> told = new HashSet<>();

    Telling(Answered answered) {
        this.answered = answered;
    }

    static String clause(String provision) {
        return "{clause:" + provision + "}";
    }

    static String body(String id) {
        return "{body:" + id + "}";
    }

    /** A text with its marks filled in, of one who acts or of several. */
    String tell(String text, boolean several) {
        String told = MARK.matcher(agreeing(text, several))
                .replaceAll(mark -> Matcher.quoteReplacement(named(mark.group(1), mark.group(2))));
        return START.matcher(told).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
    }

    private static String agreeing(String text, boolean several) {
        return text.replace("{their}", several ? "their" : "its")
                .replace("{s}", several ? "s" : "")
                .replace("{them}", several ? "them" : "it")
                .replace("{they}", several ? "they" : "it")
                .replace("{have}", several ? "have" : "has")
                .replace("{are}", several ? "are" : "is")
                .replace("{owe}", several ? "owe" : "owes")
                .replace("{take}", several ? "take" : "takes")
                .replace("{each}", several ? "each has" : "it has");
    }

    private String named(String what, String id) {
        return what.equals("clause") ? ofClause(id) : shortened(id);
    }

    /** A clause by its treaty and its article. */
    private String ofClause(String provision) {
        Name clause = answered.name(provision);
        String treaty = clause.instrument() == null ? clause.inFull() : treaty(clause.instrument());
        return treaty + (clause.article() == null ? "" : ", " + firm(clause.article()));
    }

    private String treaty(String instrument) {
        Name name = answered.name(instrument);
        if (!told.add(instrument)) return name.shorter();
        if (name.year() == null) return name.inFull();
        if (isLater(name.year())) return "what became " + name.inFull() + " in" + English.FIRM + name.year();
        boolean amended = answered.law().stream()
                .flatMap(law -> law.texts().stream())
                .anyMatch(text -> answered.name(text).amends(instrument));
        return name.inFull() + " (" + name.year() + (amended ? ", as" + English.FIRM + "amended" : "") + ")";
    }

    /** Whether a text is of a year after all days whose law is asked: what it writes down held before it. */
    private boolean isLater(String year) {
        return !answered.law().isEmpty()
                && answered.law().stream().allMatch(law -> law.day().getYear() < Integer.parseInt(year));
    }

    private String shortened(String id) {
        Name name = answered.name(id);
        return told.add(id) ? name.inFull() : name.shorter();
    }

    /** A text of the knowledge base with names for the ids and codes in it, and with days as they are written. */
    String plain(String text) {
        String days = ISO.matcher(WINDOW.matcher(text).replaceAll("between $1 and $2"))
                .replaceAll(day -> Matcher.quoteReplacement(English.day(LocalDate.parse(day.group()))));
        return ID.matcher(days).replaceAll(id -> Matcher.quoteReplacement(plainly(id.group(), id.group(1))));
    }

    private String plainly(String text, String id) {
        Name name = answered.names().get(id);
        boolean isId = name != null
                && (id.matches(".*[-/0-9].*|[A-Z]{3}")
                        || name.parties() != null
                        || name.inFull().toLowerCase(Locale.ROOT).endsWith(id));
        if (!isId) return text;
        boolean reading = answered.readings().contains(id);
        String called = reading ? source(id) : name.inFull();
        boolean several = reading && (called.endsWith("s") || called.contains("&"));
        return called + text.substring(id.length()).replace(" gives", several ? " give" : " gives");
    }

    /** What is assumed against the law as it stood: {@code join BLR crrf 2009-06-20} in a sentence. */
    String assumed(String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length < 3 || !List.of("join", "leave").contains(parts[0])) return English.capital(plain(words));
        return English.capital(state(parts[1]))
                + (parts[0].equals("join") ? " is a party to " : " is no party to ")
                + treaty(parts[2])
                + (parts.length > 3 ? " from " + English.day(LocalDate.parse(parts[3])) + " on" : "");
    }

    String state(String code) {
        return answered.name(code).inFull();
    }

    List<String> states(List<String> codes) {
        return codes.stream().map(this::state).sorted(Telling::byWord).toList();
    }

    /** Alphabetically, past an article. */
    private static int byWord(String one, String other) {
        return one.replaceFirst("^the ", "").compareTo(other.replaceFirst("^the ", ""));
    }

    /** A source by its authors, with its year. */
    String source(String id) {
        Name name = answered.name(id);
        return name.inFull() + (name.year() == null ? "" : English.FIRM + name.year());
    }

    /** Several of them; all selected studies together. */
    List<String> sources(List<String> ids) {
        List<String> studies = answered.readings().stream()
                .filter(id -> answered.name(id).year() != null)
                .toList();
        boolean all = studies.size() > 1 && ids.containsAll(studies);
        List<String> named = new ArrayList<>(all ? List.of("the studies") : List.of());
        ids.stream().filter(id -> !all || !studies.contains(id)).forEach(id -> named.add(source(id)));
        return named;
    }

    /** What the event is called once it has been told. */
    String event(String id) {
        return answered.name(answered.event(id).kind()).shorter();
    }

    /** An article is never broken off its number. */
    static String firm(String text) {
        return text.replace(' ', English.FIRM);
    }
}
