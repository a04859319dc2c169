package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.facts.Event;
import casus.model.Provision;
import casus.model.UndertakingRecord;
import java.util.List;
import java.util.Optional;

/** What a state owes under a clause for an event, or might owe: what is asked about, whether there is such a duty or not. */
record Owed(
        String provision,
        String bearer,
        String towards,
        String event,
        String kind,
        String modality,
        boolean accrued,
        List<String> silentIn) {
    static Owed of(Finding.Duty duty) {
        return new Owed(
                duty.provision(),
                duty.bearer(),
                duty.towards(),
                duty.event(),
                duty.kind(),
                duty.modality(),
                duty.accrued(),
                duty.verdict().silentIn());
    }

    /** What an id of a duty asks about, also where there is none; empty where it is no such id or nobody owes anything under the clause. */
    static Optional<Owed> asked(String id, Assessment assessment, Registry registry) {
        if (assessment.findings().get(id) instanceof Finding.Duty duty) return Optional.of(of(duty));
        String[] parts = id.split(":", -1);
        if (parts.length != 4
                || !parts[0].equals("duty")
                || registry.find(Provision.class, parts[1]).isEmpty()) return Optional.empty();
        Optional<UndertakingRecord> term = registry.all(UndertakingRecord.class).stream()
                .filter(one -> one.provision().equals(parts[1]))
                .findFirst();
        String target = assessment.stated().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.event().equals(parts[3]))
                .map(Event::target)
                .findFirst()
                .orElse(null);
        List<String> silent = assessment.findings().get("engagement:" + parts[1] + ":" + parts[3])
                        instanceof Finding.Engagement engagement
                ? engagement.verdict().silentIn()
                : List.of();
        return term.map(
                one -> new Owed(parts[1], parts[2], target, parts[3], one.act(), one.modality(), false, silent));
    }

    String id() {
        return id("duty");
    }

    /** The id of another fact about the same. */
    String id(String kind) {
        return kind + ":" + provision + ":" + bearer + ":" + event;
    }
}
