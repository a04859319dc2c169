package casus.catalogue;

import casus.data.Registry;
import casus.model.Body;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Provision;
import casus.model.Status;
import casus.scenario.Expectation;
import casus.scenario.Expectation.Expected;
import casus.scenario.Scenario;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which mechanisms a scenario shows, by what it expects: a conclusion under one of their provisions, or a reason that is
 * one of them, of their records or of their rules. That a clause is not engaged, or that a reading is silent on it,
 * shows nothing of it, nor does what is expected to be absent.
 */
final class ShownMechanisms {

    private final Registry registry;

    ShownMechanisms(Registry registry) {
        this.registry = registry;
    }

    /** Their ids. */
    Set<String> by(Scenario scenario) {
        Set<String> shown = new TreeSet<>();
        for (Expectation expectation : scenario.expectations()) {
            if (expectation.absent()) continue;
            if (!isNegative(expectation)) subjects(expectation.id()).forEach(shown::add);
            expectation.because().forEach(reason -> of(reason).ifPresent(shown::add));
        }
        return shown;
    }

    private static boolean isNegative(Expectation expectation) {
        return Stream.concat(Stream.ofNullable(expectation.expected()), expectation.byReading().values().stream())
                .map(Expected::status)
                .allMatch(status -> status != null && Status.isIdle(status));
    }

    /** The mechanisms that an id of a conclusion names. */
    private Stream<String> subjects(String conclusion) {
        String[] parts = conclusion.split(":", -1);
        return switch (parts[0]) {
            case "engagement", "duty", "breach" -> mechanism(Provision.class, parts[1]).stream();
            case "path" ->
                Stream.concat(
                        mechanism(Provision.class, parts[1]).stream(),
                        mechanism(Body.class, parts[parts.length - 1]).stream());
            case "decision" -> mechanism(Body.class, parts[1]).stream();
            case "force" ->
                registry.all(Force.class).stream()
                        .filter(force -> force.instrument().equals(parts[1]))
                        .map(force -> force.provenance().mechanism());
            case "support", "readiness", "access" -> Stream.of(parts[1]);
            default -> Stream.empty();
        };
    }

    private Optional<String> mechanism(Class<? extends Entry> kind, String id) {
        return registry.find(kind, id).map(entry -> entry.provenance().mechanism());
    }

    /** The mechanism that a reason is, or belongs to: a rule by the first part of its name. */
    private Optional<String> of(String reason) {
        Entry entry = registry.entries().get(reason);
        if (registry.mechanisms().containsKey(reason)) return Optional.of(reason);
        if (entry != null) return Optional.ofNullable(entry.provenance().mechanism());
        return Optional.of(reason.replaceFirst("/.*", "")).filter(registry.mechanisms()::containsKey);
    }
}
