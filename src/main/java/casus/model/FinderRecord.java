package casus.model;

/**
 * Who says whose act an attack is, or that it answers another, and what that is worth.
 *
 * @param word what a scenario writes for it
 * @param weight {@code stipulated} where the file takes it as given, {@code found} where a body finds it, else {@code alleged}
 * @param sponsorsOnly whether only a sponsor is asked for that way
 */
public record FinderRecord(Provenance provenance, String word, String weight, boolean sponsorsOnly, String text)
        implements Entry {
    @Override
    public String knownAs() {
        return word;
    }

    /** Whether what it says is taken as established. */
    public boolean isCertain() {
        return !weight.equals("alleged");
    }

    @Override
    public String label() {
        return text;
    }
}
