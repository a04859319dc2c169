package casus.data;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.model.Claim;
import casus.model.Entry;
import casus.model.Participation;
import casus.model.UnusedClaim;
import casus.model.When;
import java.time.LocalDate;
import java.util.Map;

/** Checks that no record holds on a day when all its claims have ceased (contract, 13.5). */
final class Ceased {
    private final Registry registry;
    private final Map<String, SourceLocation> places;
    private final Problems problems;

    Ceased(Registry registry, Map<String, SourceLocation> places, Problems problems) {
        this.registry = registry;
        this.places = places;
        this.problems = problems;
    }

    /** An act has happened once and for all, and a claim set aside holds nothing up. */
    void check() {
        registry.entries().values().stream()
                .filter(entry -> !(entry instanceof Participation) && !(entry instanceof UnusedClaim))
                .forEach(this::check);
    }

    private void check(Entry entry) {
        LocalDate last = LocalDate.MIN;
        for (String id : entry.provenance().evidence()) {
            Claim claim = registry.claims().get(id);
            if (claim == null || claim.heldUntil() == null) return;
            if (claim.heldUntil().isAfter(last)) last = claim.heldUntil();
        }
        When until = entry.period().until();
        if (last.equals(LocalDate.MIN) || (until != null && !until.last().isAfter(last))) return;
        problems.add(Problem.of(
                "claims-ceased",
                places.getOrDefault(entry.id(), SourceLocation.of("data")),
                "record `" + entry.id() + "` still holds on " + last + ", when all its claims have ceased",
                "end it with `until: " + last + "`, or cite a claim that still holds"));
    }
}
