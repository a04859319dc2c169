package casus.facts;

import java.util.List;

/** A fact of the law on the date: it rests on records of the knowledge base. */
public interface Given {
    /** Ids of the records it rests on; none where it says that nothing is on record. */
    List<String> records();
}
