package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Instrument;
import casus.model.JudgementRecord;
import casus.model.Provision;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What authors judge of whether help comes under a clause: no law, but an argument of the side that it helps. */
final class Judged {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final List<String> instruments;

    /** What is judged of a clause in an assessment. */
    Judged(Assessment assessment, Registry registry, String provision) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.instruments = registry.find(Provision.class, provision).map(Provision::instrument).stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id),
                        registry.find(Instrument.class, id).stream()
                                .flatMap(one -> Stream.of(one.organisation(), one.addressee()))))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The judgements on an event that help a side, by authors whose source still speaks of its day. */
    List<Sentence> helping(boolean isFor, String event) {
        return assessment.findings().values().stream()
                .filter(Finding.Observation.class::isInstance)
                .map(Finding.Observation.class::cast)
                .filter(one -> one.event().equals(event) && isHeard(one))
                .flatMap(one -> registry.find(JudgementRecord.class, record(one)).stream())
                .filter(one ->
                        (isFor ? one.speaksFor() : one.speaksAgainst()).stream().anyMatch(instruments::contains))
                .map(this::told)
                .toList();
    }

    private static String record(Finding.Observation one) {
        return one.id().split(":", -1)[1];
    }

    private boolean isHeard(Finding.Observation one) {
        return assessment.readings().contains(one.author())
                && registry.sources()
                        .get(one.author())
                        .speaksOf(assessment.scenario().asOf());
    }

    /** A judgement with whose it is. */
    private Sentence told(JudgementRecord judgement) {
        List<String> author = List.of(judgement.author());
        return new Sentence(
                Words.capital(words.sources(author)) + (words.isPlural(author) ? " judge" : " judges")
                        + ", which is no law: " + judgement.text(),
                judgement.provenance().evidence());
    }
}
