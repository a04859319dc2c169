package casus.data;

import casus.model.Body;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Provision;
import casus.model.Region;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** What a record may name. */
enum Named {
    SOURCE(registry -> registry.sources().keySet()),
    READING(registry -> registry.sources().keySet()),
    CLAIM(registry -> registry.claims().keySet()),
    CONTEST(registry -> registry.contests().keySet()),
    STATE(registry -> registry.states().keySet()),
    INSTRUMENT(Instrument.class),
    PROVISION(Provision.class),
    BODY(Body.class),
    REGION(Region.class),
    FORCE(Force.class),
    RECORD(registry -> registry.entries().keySet());

    private final Function<Registry, Collection<String>> known;

    Named(Function<Registry, Collection<String>> known) {
        this.known = known;
    }

    Named(Class<? extends Entry> kind) {
        this(registry -> registry.all(kind).stream().map(Entry::knownAs).toList());
    }

    /** Everything of that kind that there is, by name. */
    Collection<String> known(Registry registry) {
        return known.apply(registry);
    }

    /** What it is, in one word. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
