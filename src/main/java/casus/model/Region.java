package casus.model;

import java.util.List;

/** States that the sources group under one name. */
public record Region(Provenance provenance, String name, List<String> states) implements Entry {
    public Region {
        states = List.copyOf(states);
    }

    @Override
    public String label() {
        return name;
    }
}
