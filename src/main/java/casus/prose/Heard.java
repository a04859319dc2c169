package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Event;
import casus.facts.OfDay;
import casus.facts.Party;
import casus.model.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one reading concludes, asked by kind, with what it cites for it. */
final class Heard {
    private final ReadingResult result;
    private final Assessment assessment;
    private final Registry registry;

    Heard(ReadingResult result, Assessment assessment, Registry registry) {
        this.result = result;
        this.assessment = assessment;
        this.registry = registry;
    }

    String reading() {
        return result.reading();
    }

    <T extends Conclusion> Stream<T> all(Class<T> kind, Predicate<T> which) {
        return result.all(kind).filter(which);
    }

    <T extends Conclusion> Optional<T> one(Class<T> kind, Predicate<T> which) {
        return all(kind, which).findFirst();
    }

    Optional<Event> event(String id) {
        return result.stated().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.event().equals(id))
                .findFirst();
    }

    /** The day whose law judges an event. */
    LocalDate day(String event) {
        return assessment.grounds().laws().stream()
                .filter(law -> law.event().equals(event))
                .map(Assessment.LawOfEvent::day)
                .findFirst()
                .orElse(assessment.scenario().asOf());
    }

    /** What of the law of a day is of that kind. */
    <T extends OfDay> Stream<T> law(Class<T> kind, String law) {
        return result.law(kind).filter(fact -> fact.law().equals(law));
    }

    <T extends casus.facts.Given> Stream<T> given(Class<T> kind) {
        return result.law(kind);
    }

    Optional<Party> party(String law, String instrument, String state) {
        return law(Party.class, law)
                .filter(party ->
                        party.instrument().equals(instrument) && party.state().equals(state))
                .findFirst();
    }

    List<Support> supports(Conclusion conclusion) {
        return result.supports(conclusion);
    }

    /** What is cited for a conclusion: by the firings it rests on, else by those next below. */
    List<String> cites(Conclusion conclusion) {
        Set<String> cites = new LinkedHashSet<>();
        for (Support support : result.supports(conclusion))
            cites.addAll(support.told().cites());
        if (!cites.isEmpty()) return List.copyOf(cites);
        for (Support support : result.supports(conclusion)) {
            for (Object fact : support.facts()) {
                if (fact instanceof Conclusion below)
                    result.supports(below)
                            .forEach(one -> cites.addAll(one.told().cites()));
            }
        }
        return List.copyOf(cites);
    }

    /** What this reading cites for records. */
    List<String> cited(Collection<String> records) {
        List<String> cites = new ArrayList<>();
        for (String record : records) {
            Entry entry = registry.entries().get(record);
            if (entry != null) cites.addAll(registry.cited(entry.provenance().evidence(), result.reading()));
        }
        return cites;
    }
}
