package casus.prose;

import casus.data.Registry;
import casus.facts.Event;
import casus.facts.Undertaking;
import casus.model.Truth;
import java.util.List;

/** Why a state owes nothing under a clause that an event engages. */
final class Absence {
    private Absence() {}

    static Sentence of(Heard heard, Registry registry, String provision, String state, Event event) {
        Words words = new Words(registry);
        if (state.equals(event.target())) return Sentence.stated(words.name(state) + " is itself the state in need");
        if (state.equals(event.attacker())) return Sentence.stated(words.name(state) + " is itself the attacker");
        String instrument = heard.given(Undertaking.class)
                .filter(one -> one.provision().equals(provision))
                .map(Undertaking::instrument)
                .findFirst()
                .orElse(words.instrumentOf(provision));
        boolean party = heard.party(event.law(), instrument, state)
                .filter(one -> one.truth() != Truth.NO)
                .isPresent();
        if (party) {
            return new Sentence(
                    words.name(state) + " is none of those on whom the clause lays the duty",
                    heard.cited(List.of(provision)));
        }
        Sentence act = new Bound(heard, registry, words).of(event.law(), instrument, state);
        return act.cites().isEmpty() ? act.with(heard.cited(List.of(provision))) : act;
    }
}
