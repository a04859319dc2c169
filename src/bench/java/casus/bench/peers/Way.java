package casus.bench.peers;

import java.util.Map;

/** A way to answer in a Java process. */
interface Way extends AutoCloseable {
    /** Answers for the crisis of that number, in whatever form. */
    Object ask(int crisis);

    /** The same as a status for each id. */
    Map<String, String> told(Object answer);

    @Override
    default void close() {}
}
