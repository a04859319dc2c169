package casus.facts;

/**
 * Of several keys that open one gate a duty has none yet.
 *
 * @param holder the state that holds one of them
 */
@Reads("{bearer} has none of the keys to its duty under {provision}")
public record Lacking(String provision, String bearer, String holder, String event) implements Conclusion {
    @Override
    public String id() {
        return "lacking:" + provision + ":" + bearer + ":" + event;
    }
}
