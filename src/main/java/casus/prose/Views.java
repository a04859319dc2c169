package casus.prose;

import casus.assessment.Support;
import casus.facts.Asks;
import casus.facts.AsksAuthor;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clause asks beside the kind of event, as the rule that found it says it. */
final class Views {
    private Views() {}

    /** The title of the clause's own rule that found a condition met, failing or open; empty where a rule of method did. */
    static Optional<Sentence> title(Heard heard, Asks asks) {
        Stream<Support> own = heard.supports(asks).stream();
        Stream<Support> views = heard.all(
                        AsksAuthor.class,
                        one -> one.provision().equals(asks.provision())
                                && one.event().equals(asks.event())
                                && one.condition().equals(asks.condition())
                                && one.truth() == asks.truth())
                .flatMap(one -> heard.supports(one).stream());
        return Stream.concat(own, views)
                .filter(support -> support.rule().id().startsWith(asks.provision() + "/"))
                .findFirst()
                .map(support ->
                        new Sentence(support.rule().title(), support.told().cites()));
    }
}
