package casus.clause;

import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.document.Content;
import java.util.List;

/**
 * What a rule says of itself, read from its text when the rules are compiled and kept with the compiled model. Its
 * conditions and its conclusion are read from the text by {@link RuleParser}.
 *
 * @param id name of the rule (contract, section 1)
 * @param title a sentence without full stop
 * @param provision as lawyers cite it; {@value #OF_METHOD} for a rule of method that names none
 * @param evidence ids of the claims it rests on; none for a rule of method
 * @param readings the readings it names, whose own wording it is; where it runs is known to {@link RuleReadings}
 * @param contests contests in which it takes a side
 * @param phase name of its phase
 * @param file where it stands, with {@code line}
 * @param text its source
 */
public record RuleCard(
        String id,
        String title,
        String provision,
        List<String> evidence,
        List<String> readings,
        List<String> contests,
        String phase,
        String file,
        int line,
        String text) {

    /** The provision of a rule that states how to assess. */
    public static final String OF_METHOD = "method";

    private static final String METHOD = "general";
    private static final String JUDGEMENT = "judgement";

    /** A short hash of what it says, whatever its layout. */
    public String mark() {
        return Content.mark(text.replaceAll("\\s+", " "));
    }

    /** The mechanism it belongs to: the first part of its name. */
    public String mechanism() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    /** The provision it belongs to: the first two parts of its name. */
    public String clause() {
        return id.substring(0, id.indexOf('/', id.indexOf('/') + 1));
    }

    /** Whether it states how to assess rather than what the law is. */
    public boolean isMethod() {
        return mechanism().equals(METHOD);
    }

    /** Whether it applies an author's judgement, which is never law. */
    public boolean isJudgement() {
        return mechanism().equals(JUDGEMENT);
    }

    /** The judgement it applies: the second part of its name. */
    public String row() {
        return clause().substring(mechanism().length() + 1);
    }

    /** Something wrong with the rule as a whole; the message goes on after its name. */
    public Problem problem(String id, String message, String hint) {
        return problem(id, "\"", this.id, message, hint);
    }

    /** Something wrong with a word of its head, the first after a sign such as {@code @evidence}. */
    public Problem problem(String id, String sign, String word, String message, String hint) {
        int found = Math.max(0, text.indexOf(word, Math.max(0, text.indexOf(sign))));
        String before = text.substring(0, found);
        int above = (int) before.chars().filter(letter -> letter == '\n').count();
        int column = found - before.lastIndexOf('\n');
        return problem(id, new Place(line + above, column), word.length(), message, hint);
    }

    /** Something wrong with a text in quotation marks, the first on its line from a place on. */
    public Problem quoted(String id, Place at, String quoted, String message, String hint) {
        String excerpt = excerpt(at);
        int found = excerpt == null ? -1 : excerpt.indexOf('"' + quoted + '"', Math.max(0, at.column() - 1));
        Place narrow = found < 0 ? at : new Place(at.line(), found + 1);
        return problem(id, narrow, quoted.length() + 2, message, hint);
    }

    /** Something wrong at one place of the rule, {@code width} characters wide. */
    public Problem problem(String id, Place at, int width, String message, String hint) {
        SourceLocation where = new SourceLocation(file, at.line(), at.column());
        return new Problem(id, where, "rule `" + this.id + "` " + message, excerpt(at), width, hint);
    }

    private String excerpt(Place at) {
        return text.lines().skip(Math.max(0, at.line() - line)).findFirst().orElse(null);
    }
}
