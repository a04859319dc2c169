package casus.rulebase;

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
 * @param provision as lawyers cite it
 * @param evidence ids of the claims it rests on; none for a rule of method
 * @param readings the readings it runs in; none named means all
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

    /** Whether it runs under a reading. */
    public boolean runsIn(String reading) {
        return readings.isEmpty() || readings.contains(reading);
    }

    /** Something wrong with the rule as a whole; the message goes on after its name. */
    Problem problem(String id, String message, String hint) {
        return Problem.of(id, new SourceLocation(file, line, 0), "rule `" + this.id + "` " + message, hint);
    }

    /** Something wrong at one place of the rule, {@code width} characters wide. */
    Problem problem(String id, Place at, int width, String message, String hint) {
        String excerpt =
                text.lines().skip(Math.max(0, at.line() - line)).findFirst().orElse(null);
        return new Problem(
                id,
                new SourceLocation(file, at.line(), at.column()),
                "rule `" + this.id + "` " + message,
                excerpt,
                width,
                hint);
    }
}
