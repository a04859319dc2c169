package casus.model;

import java.util.List;

/**
 * A programme, an operation or a framework that helps states and binds none.
 *
 * @param states those it serves
 * @param status {@code running}, {@code context}, {@code talks-only}, {@code not-concluded}
 */
public record ProgrammeRecord(Provenance provenance, List<String> states, String status, String text, Period period)
        implements Entry {
    public ProgrammeRecord {
        states = List.copyOf(states);
    }

    @Override
    public String label() {
        return text;
    }
}
