package casus.batch;

import casus.diagnostics.InvalidInput;
import casus.scenario.Bundle;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files read last, since a file with many scenarios is asked for once for each of them. */
final class Bundles {
    private static final int KEPT = 8;

    private final Map<String, Bundle> kept = new LinkedHashMap<>();

    /**
     * The file of a scenario.
     *
     * @throws InvalidInput if it cannot be read
     */
    synchronized Bundle of(BatchItem one) {
        if (one.once() != null) return one.once();
        if (one.unread() != null) throw one.unread();
        if (one.isLate()) throw InvalidInput.of("timeout", one.input(), "it takes too long to read", null);
        Bundle bundle = kept.remove(one.name());
        if (bundle == null) bundle = Bundle.open(one.file(), one.name());
        kept.put(one.name(), bundle);
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        if (one.part() >= bundle.size()) {
            throw InvalidInput.of("unreadable-file", one.input(), "the file has changed since the batch began", null);
        }
        return bundle;
    }
}
