package casus.rulebase;

import java.util.List;

/**
 * What a rule says of itself, read from its text when the rules are compiled and kept with the compiled model.
 *
 * @param id name of the rule (contract, section 1)
 * @param title a sentence without full stop
 * @param provision as lawyers cite it
 * @param evidence ids of the claims it rests on; none for a rule of method
 * @param readings the readings it runs in; none named means all
 * @param contests contests in which it takes a side
 * @param phase name of its phase
 * @param conclusion the fact it concludes
 * @param file where it stands, with {@code line}
 * @param text its source
 * @param absences what it asks there to be none of
 * @param mentions ids of the knowledge base that it names
 */
public record RuleCard(
        String id,
        String title,
        String provision,
        List<String> evidence,
        List<String> readings,
        List<String> contests,
        String phase,
        String conclusion,
        String file,
        int line,
        String text,
        List<Absence> absences,
        List<Mention> mentions) {
    /**
     * A negated condition.
     *
     * @param type the fact there must be none of
     * @param constraints as they are written, {@code state == $bearer}
     */
    public record Absence(String type, List<String> constraints) {}

    /** A literal that has to be an id of the knowledge base: the component it stands for, and its line. */
    public record Mention(String component, String literal, int line) {}

    private static final String METHOD = "general";
    private static final String JUDGEMENT = "judgement";

    /** The mechanism it belongs to: the first part of its name. */
    public String mechanism() {
        return id.substring(0, id.indexOf('/'));
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
}
