package casus.model;

import java.util.Locale;

/** A record of the knowledge base: it has an id, claims, and the readings that hold it. */
public interface Entry {
    Provenance provenance();

    default String id() {
        return provenance().id();
    }

    /** What other records name it by. */
    default String knownAs() {
        return id();
    }

    /** What kind of record it is, in one lower-case word. */
    default String kind() {
        return getClass().getSimpleName().replaceFirst("Record$", "").toLowerCase(Locale.ROOT);
    }

    /** When it holds; without a period of its own, as long as what it belongs to. */
    default Period period() {
        return new Period(null, null);
    }

    /** One line that names the record to a reader. */
    String label();
}
