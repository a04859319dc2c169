package casus.brief;

import casus.brief.Shown.Name;
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
        boolean amended = answered.law().stream()
                .flatMap(law -> law.texts().stream())
                .anyMatch(text -> answered.name(text).amends(instrument));
        return name.inFull() + " (" + name.year() + (amended ? ", as" + Prose.FIRM + "amended" : "") + ")";
    }

    private String shortened(String id) {
        Name name = answered.name(id);
        return told.add(id) ? name.inFull() : name.shorter();
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
        return name.inFull() + (name.year() == null ? "" : Prose.FIRM + name.year());
    }

    /** What the event is called once it has been told. */
    String event(String id) {
        return answered.name(answered.event(id).kind()).shorter();
    }

    /** An article is never broken off its number. */
    static String firm(String text) {
        return text.replace(' ', Prose.FIRM);
    }
}
