package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Assessment.LawOfEvent;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Instrument;
import casus.model.JudgementRecord;
import casus.model.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What authors judge of whether help comes under a clause: no law, but an argument of the side that it helps. */
final class Judged {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final Owed owed;

    /** What is judged of a duty. */
    Judged(Assessment assessment, Registry registry, Owed owed) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.owed = owed;
    }

    /** The judgements that help a side, by authors whose source still speaks of the day of the event; none of what is no help. */
    List<Sentence> helping(boolean isFor) {
        List<String> instruments = registry.find(Provision.class, owed.provision())
                .filter(Provision::isOfHelp)
                .map(Provision::instrument)
                .map(this::under)
                .orElse(List.of());
        return assessment.all(Finding.Observation.class).stream()
                .filter(one -> one.event().equals(owed.event()) && isHeard(one))
                .flatMap(one -> registry.find(JudgementRecord.class, row(one)).stream())
                .filter(one ->
                        (isFor ? one.speaksFor() : one.speaksAgainst()).stream().anyMatch(instruments::contains))
                .map(this::told)
                .toList();
    }

    /** An instrument, and the organisation that it is one of. */
    private List<String> under(String instrument) {
        return Stream.concat(
                        Stream.of(instrument),
                        registry.find(Instrument.class, instrument).stream()
                                .flatMap(one -> Stream.of(one.organisation(), one.addressee())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String row(Finding.Observation one) {
        return one.id().split(":", -1)[1];
    }

    private boolean isHeard(Finding.Observation one) {
        LocalDate day = assessment.grounds().laws().stream()
                .filter(law -> law.event().equals(one.event()))
                .map(LawOfEvent::day)
                .findFirst()
                .orElse(assessment.scenario().asOf());
        return assessment.readings().contains(one.author())
                && registry.sources().get(one.author()).speaksOf(day);
    }

    /** A judgement with whose it is, and what he says of it himself. */
    private Sentence told(JudgementRecord judgement) {
        return new Sentence(
                "in the judgement of " + words.sources(List.of(judgement.author())) + ", which is no law: "
                        + judgement.text(),
                judgement.provenance().evidence().stream()
                        .filter(id -> registry.claims().get(id).source().equals(judgement.author()))
                        .toList());
    }
}
