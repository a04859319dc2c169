package casus.facts;

/**
 * What the sources do not say, and what it leaves open.
 */
@Reads("{text}")
public record Gap(String about, String text) implements Conclusion {
    /** A gap of one kind about one thing. */
    public Gap(String kind, String about, String text) {
        this(kind + ":" + about, text);
    }

    @Override
    public String id() {
        return "gap:" + about;
    }
}
