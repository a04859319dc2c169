package casus.snapshot;

import casus.data.Registry;
import casus.facts.Given;
import casus.facts.OfDay;
import casus.model.Body;
import casus.model.Source;
import casus.model.Truth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The law on a day under a reading: which instruments are in force, who is bound, who has reserved what, who has pledged
 * what. Everything dated later has not happened.
 *
 * @param epoch the days that have this law; the day asked for is one of them
 * @param facts what rules see of it, in a fixed order
 */
public record Law(String reading, Epoch epoch, Set<Given> facts) {
    /**
     * The law as far as these states and those of the knowledge base are concerned.
     *
     * @param named states that the scenario names
     */
    public static Law on(Registry registry, String reading, LocalDate day, Collection<String> named) {
        Set<String> states = new TreeSet<>(registry.states().keySet());
        states.addAll(named);
        Set<Given> facts = new LinkedHashSet<>();
        DayOfLaw asked = new DayOfLaw(day);
        new Snapshot(registry, registry.sources().get(reading), asked, states).addTo(facts);
        return new Law(reading, asked.epoch(), facts);
    }

    /** This law, and beside it what is law on other days, each under its name. */
    public Law with(Map<String, Law> others) {
        Set<Given> all = new LinkedHashSet<>(facts);
        others.forEach((name, law) -> law.facts().forEach(fact -> {
            if (fact instanceof OfDay ofDay) all.add(ofDay.under(name));
        }));
        return new Law(reading, epoch, all);
    }

    /** Whether a state sits on a body on that day under that reading. */
    public static Truth sits(Registry registry, String reading, LocalDate day, Body body, String state) {
        Source source = registry.sources().get(reading);
        return new PartyStatus(registry, source, new DayOfLaw(day))
                .of(state, body.seats())
                .truth();
    }
}
