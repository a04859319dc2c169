package casus.model;

/** A record of the knowledge base: it has an id, claims, and the readings that hold it. */
public interface Entry {
    Provenance provenance();

    default String id() {
        return provenance().id();
    }

    /** One line that names the record to a reader. */
    String label();
}
