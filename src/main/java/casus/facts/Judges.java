package casus.facts;

/**
 * An event is of the sort that an author judges of.
 *
 * @param row the row of the judgement, such as {@code R13}
 * @param judgement the judgement itself, such as {@code R13-drugs}
 */
@Reads("{event} is such a case as {judgement} judges of")
public record Judges(String row, String judgement, String event) implements Conclusion {
    @Override
    public String id() {
        return "judges:" + judgement + ":" + event;
    }
}
