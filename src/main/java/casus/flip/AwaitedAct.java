package casus.flip;

import java.util.Set;

/**
 * An act that duties of a crisis wait for.
 *
 * @param place where a file would say it, as {@code --set} writes it
 * @param done the value that says that it is done
 * @param refused the value that says that it is refused; null where there is none
 * @param opens the gates that it opens where it is done
 */
public record AwaitedAct(String place, String done, String refused, Set<Gate> opens) {
    /** A gate of a duty in a reading; {@code by} is who holds it, as the assessment has it. */
    public record Gate(String duty, String kind, String by, String reading) {}

    public AwaitedAct {
        opens = Set.copyOf(opens);
    }

    /** The change that leaves it open in a file: done, refused where that can be said, or neither. */
    public String open() {
        return place + "={oneOf: [" + done + (refused == null ? "" : ", " + refused) + ", ~]}";
    }

    /** The change by which it is done. */
    public String doing() {
        return place + "=" + done;
    }

    /** The change by which it is refused; null where that cannot be said. */
    public String refusing() {
        return refused == null ? null : place + "=" + refused;
    }

    /** The value that says how each voted instead of what came of it; {@code votes} is the entry. */
    public String voted(String votes) {
        return done.replaceFirst("outcome: [a-z]+", votes);
    }
}
