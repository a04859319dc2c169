package casus.scenario;

import java.util.List;
import java.util.Set;

/**
 * An event, request, decision or answer of the file, whether it counts or not.
 *
 * @param path as {@code --set} writes it, such as {@code requests.0}
 * @param stated where rules see it: the path of each of its facts begins so
 * @param says what it says, to be read
 * @param events those for which it counts; of an event none
 * @param unusedBecause why its dates make it change nothing; empty if it may count
 */
public record StatedAct(String path, String stated, ActText says, Set<String> events, String unusedBecause) {
    /** It has not happened by the day everything is judged on. */
    public static final String AFTER_AS_OF = "after-as-of";

    /** It no longer stands on that day. */
    public static final String WITHDRAWN = "withdrawn";

    /** It was done before any event it is for, and not for whatever may come. */
    public static final String BEFORE_EVENT = "before-event";

    /** It does not come from the state that the event strikes. */
    public static final String NOT_THE_TARGET = "not-the-target";

    /** No duty waits for such an act. */
    public static final String NO_GATE_WAITS = "no-gate-waits";

    /** No clause that it could bear on is engaged, or may be. */
    public static final String NOT_ENGAGED = "clause-not-engaged";

    /** A duty waits for such an act towards somebody else. */
    public static final String OTHER_ADDRESSEE = "other-addressee";

    /** A later decision stands. */
    public static final String SUPERSEDED = "superseded";

    /** Why it changes nothing; the first that holds is the reason. */
    static final List<String> REASONS = List.of(
            AFTER_AS_OF,
            WITHDRAWN,
            BEFORE_EVENT,
            NOT_THE_TARGET,
            NO_GATE_WAITS,
            NOT_ENGAGED,
            OTHER_ADDRESSEE,
            SUPERSEDED);

    public StatedAct {
        events = Set.copyOf(events);
    }
}
