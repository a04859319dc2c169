package casus.prose;

import casus.data.Registry;
import casus.facts.Declined;
import casus.facts.Party;
import casus.model.Act;
import casus.model.Participation;
import casus.model.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By which act a state is bound by an instrument, or by which it is not. */
final class Bound {
    private final Heard heard;
    private final Registry registry;
    private final Words words;

    Bound(Heard heard, Registry registry, Words words) {
        this.heard = heard;
        this.registry = registry;
        this.words = words;
    }

    /** The act that makes a state a party on that law, or leaves it none; or that none is known. */
    Sentence of(String law, String instrument, String state) {
        Optional<Party> party = heard.party(law, instrument, state);
        Truth truth = party.map(Party::truth).orElse(Truth.NO);
        List<String> records = records(party, law, instrument, state);
        if (truth == Truth.DOUBT) {
            String doubt = party.orElseThrow().doubt();
            return registry.find(Participation.class, doubt)
                    .map(act -> unclear(act, state))
                    .orElseGet(() -> Sentence.of("whether " + words.name(state) + " is a party to "
                            + words.instrument(instrument) + " is in doubt"));
        }
        return last(records, state, truth)
                .map(act -> done(act, state))
                .orElseGet(() -> Sentence.of(words.name(state) + (truth == Truth.YES ? " is " : " is no ")
                        + (truth == Truth.YES ? "a " : "") + "party to " + words.instrument(instrument)));
    }

    private List<String> records(Optional<Party> party, String law, String instrument, String state) {
        return Stream.concat(
                        party.stream().flatMap(one -> one.records().stream()),
                        heard.law(Declined.class, law)
                                .filter(one -> one.instrument().equals(instrument)
                                        && one.state().equals(state))
                                .flatMap(one -> one.records().stream()))
                .distinct()
                .toList();
    }

    private Optional<Participation> last(List<String> records, String state, Truth truth) {
        return records.stream()
                .flatMap(id -> registry.find(Participation.class, id).stream())
                .filter(act -> act.concerns(state))
                .filter(act -> truth == Truth.YES
                        ? act.act().effect() == Act.Effect.JOINS
                        : act.act().effect() == Act.Effect.LEAVES || act.act().effect() == Act.Effect.STAYS_OUT)
                .max(Comparator.comparing(Participation::when));
    }

    private Sentence done(Participation act, String state) {
        String what = act.act().past() + " " + words.instrument(act.instrument());
        return new Sentence(
                words.name(state) + " " + what + " " + Words.when(act.when()), heard.cited(List.of(act.id())));
    }

    private Sentence unclear(Participation act, String state) {
        String who = words.name(state) + " " + act.act().past() + " " + words.instrument(act.instrument());
        boolean window = !act.unclear();
        String text = window
                ? who + " " + Words.when(act.when()) + ", no nearer date is known"
                : "it is unclear whether " + who;
        return new Sentence(text, heard.cited(List.of(act.id())));
    }
}
