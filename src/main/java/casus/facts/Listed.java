package casus.facts;

/** A force that some event calls on, or may. */
@Reads("{force} is called on")
public record Listed(String force) implements Conclusion {
    @Override
    public String id() {
        return "listed:" + force;
    }
}
