package casus.model;

import java.util.List;

/**
 * A question the sources answer differently.
 *
 * @param question what a lawyer would ask, in a sentence, or null where nobody's duty hangs on it
 * @param guard what the engine does about it
 * @param meets contests between the studies that this one meets
 */
public record Contest(String id, String topic, String question, List<Side> sides, String guard, List<String> meets) {
    /** One answer, and who gives it. */
    public record Side(List<String> readings, String says, List<String> evidence) {
        public Side {
            readings = List.copyOf(readings);
            evidence = List.copyOf(evidence);
        }
    }

    /** The question; where none is put, the topic. */
    public String asked() {
        return question == null ? topic : question;
    }

    public Contest {
        sides = List.copyOf(sides);
        meets = List.copyOf(meets);
    }
}
