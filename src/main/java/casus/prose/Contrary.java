package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.facts.Event;
import casus.model.Instrument;
import java.util.ArrayList;
import java.util.List;

/** Why what a state does is contrary to a clause: what the clause asks, whom it binds, and whether it binds at all. */
final class Contrary {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final List<Heard> heard;

    Contrary(Assessment assessment, Registry registry, List<Heard> heard) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.heard = heard;
    }

    Explained told(Finding.Breach breach) {
        List<Standing> standings = new ArrayList<>();
        for (Heard one : heard) {
            one.event(breach.event())
                    .filter(event ->
                            breach.readings().isEmpty() || breach.readings().contains(one.reading()))
                    .ifPresent(event -> standings.add(
                            new Standing(one.reading(), breach.status(), List.of(), "", items(one, breach, event))));
        }
        String what = new Happening(words, assessment, heard).named(breach.event());
        String answer = "with " + what + " " + words.name(breach.state())
                + (breach.binding() ? " breaks " : " acts contrary to ") + words.clause(breach.provision())
                + (breach.binding() ? "" : ", which does not bind");
        Weave weave = new Weave(new Speakers(registry, breach.provision()), standings);
        return new Explained(List.of(Sentence.of(answer)), weave.points(), after(breach), 0);
    }

    private List<Item> items(Heard one, Finding.Breach breach, Event event) {
        List<Item> items = new ArrayList<>();
        for (Step step : assessment.dependencies().steps(breach.id())) {
            if (step.readings().isEmpty() || step.readings().contains(one.reading()))
                items.add(new Item(Item.DECIDES, new Sentence(words.plain(step.title()), step.cites())));
        }
        String instrument = words.instrumentOf(breach.provision());
        items.add(new Item(Item.BINDS, new Bound(one, registry, words).of(event.law(), instrument, breach.state())));
        ClauseReasons.of(one, registry, breach.provision(), breach.event())
                .ifPresent(clause -> items.addAll(clause.items()));
        return items;
    }

    private List<Sentence> after(Finding.Breach breach) {
        if (breach.binding()) return List.of();
        String kind = registry.find(Instrument.class, words.instrumentOf(breach.provision()))
                .map(Instrument::bindingness)
                .orElse("text");
        return List.of(
                Sentence.of("a " + kind + " is no treaty: that it is acted against is told, and breaks no duty"));
    }
}
