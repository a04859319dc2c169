package casus.model;

/**
 * What a clause answers, in words for prose; what engages it its rules say.
 *
 * @param says a noun phrase that may follow "it answers"
 */
public record AnswerRecord(Provenance provenance, String provision, String says, Period period) implements Entry {
    @Override
    public String label() {
        return "it answers " + says;
    }
}
