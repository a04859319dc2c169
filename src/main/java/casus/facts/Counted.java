package casus.facts;

/** A force is listed, with what its numbers are made of. */
@Reads("the numbers of {force}")
public record Counted(String force) implements Conclusion {
    @Override
    public String id() {
        return "force:" + force;
    }
}
