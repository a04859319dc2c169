package casus.model;

import java.util.List;

/**
 * A rehearsal of forces. What it showed is no capability, and its head-count no pledge.
 *
 * @param host the state on whose soil it is held, or null where no source says
 * @param states those that are reported to take part
 */
public record ExerciseRecord(Provenance provenance, String host, List<String> states, String text, Period period)
        implements Entry {
    public ExerciseRecord {
        states = List.copyOf(states);
    }

    @Override
    public String label() {
        return text;
    }
}
