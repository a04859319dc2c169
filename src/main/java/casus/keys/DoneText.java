package casus.keys;

import casus.assessment.Finding;
import casus.model.PreconditionRecord;
import casus.model.Status;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is no longer in anybody's hands: refused, done, or waiting for nothing. */
final class DoneText {
    private final Keys keys;
    private final Telling telling;
    private final List<Thing> things;

    /** @param things those too that nobody may come to owe */
    DoneText(Keys keys, Telling telling, List<Thing> things) {
        this.keys = keys;
        this.telling = telling;
        this.things = things;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        acts(Status.REFUSED, things)
                .forEach((act, held) -> lines.add(Words.capital(telling.name(act.by()))
                        + (act.kind().equals(PreconditionRecord.AGREEMENT) ? " have " : " has ") + refused(act.kind())
                        + act.day().map(day -> " on " + day).orElse("")
                        + ": that holds up "
                        + Words.list(held) + "."));
        List<Thing> possible =
                things.stream().filter(thing -> !thing.readings().isEmpty()).toList();
        acts(Status.MET, possible)
                .forEach((act, held) -> lines.add("Without " + Words.possessive(telling.name(act.by())) + " "
                        + Telling.noun(act.kind()) + made(act) + " " + Words.list(held) + " would wait."));
        lines.addAll(nobody());
        return lines;
    }

    private static String refused(String kind) {
        return switch (kind) {
            case PreconditionRecord.HOST_CONSENT -> "withheld its consent as host";
            case PreconditionRecord.AGREEMENT -> "not agreed";
            case PreconditionRecord.REQUEST -> "withdrawn its request";
            default -> "refused";
        };
    }

    private static String made(Act act) {
        return act.day()
                .map(day -> ", made on " + day + ",")
                .orElse(", already " + (act.kind().equals(PreconditionRecord.HOST_CONSENT) ? "given" : "made") + ",");
    }

    /** By act, what it bears on; what another act would do as well, or others await, is left out. */
    private Map<Act, Set<String>> acts(Status state, List<Thing> some) {
        Map<Act, Set<String>> acts = new LinkedHashMap<>();
        for (Thing thing : some) {
            Map<Act, Set<String>> bearers = new LinkedHashMap<>();
            Map<Act, Set<String>> readings = new LinkedHashMap<>();
            for (Finding.Duty duty : thing.duties()) {
                for (Finding.Gate gate : duty.gates()) {
                    if (!state.is(gate.state()) || gate.anyOf() != null) continue;
                    Act act = Act.of(duty, gate, keys.assessment());
                    bearers.computeIfAbsent(act, any -> new TreeSet<>()).add(duty.bearer());
                    readings.computeIfAbsent(act, any -> new TreeSet<>())
                            .addAll(
                                    gate.readings().isEmpty()
                                            ? keys.assessment().readings()
                                            : gate.readings());
                }
            }
            bearers.forEach((act, whose) -> {
                List<String> said = thing.readings().stream()
                        .filter(readings.get(act)::contains)
                        .toList();
                if (state == Status.MET && said.size() < thing.readings().size()) return;
                acts.computeIfAbsent(act, any -> new LinkedHashSet<>())
                        .add((whose.equals(Set.of(act.by())) ? "its part in " : "")
                                + thing.name()
                                + (said.isEmpty() ? "" : telling.said(said, thing.readings())));
            });
        }
        return acts;
    }

    /** What waits for no act. */
    private List<String> nobody() {
        Map<String, List<String>> free = new LinkedHashMap<>();
        List<String> readings = keys.assessment().readings();
        for (Thing thing : things) {
            List<String> owed = thing.readings().stream()
                    .filter(reading -> !thing.bearers(keys, reading, hold -> hold.stands() == Hold.Stands.FREE)
                            .isEmpty())
                    .toList();
            boolean held = owed.stream()
                    .anyMatch(reading -> !thing.bearers(
                                    keys, reading, hold -> !hold.blockers().isEmpty())
                            .isEmpty());
            if (owed.isEmpty() || held) continue;
            boolean disputed = readings.stream()
                    .anyMatch(reading -> thing.possible(keys, reading).isEmpty()
                            && thing.duties().stream()
                                    .anyMatch(
                                            duty -> keys.of(duty.id(), reading).isPresent()));
            boolean heard = readings.stream()
                    .allMatch(reading -> thing.duties().stream()
                            .anyMatch(duty -> keys.of(duty.id(), reading).isPresent()));
            boolean alike = !disputed && heard && owed.equals(thing.readings());
            free.computeIfAbsent(
                            (disputed ? ", where it is owed" : "") + (alike ? "" : telling.said(owed, readings)),
                            any -> new ArrayList<>())
                    .add(thing.name());
        }
        if (free.isEmpty()) return List.of();
        List<String> all = new ArrayList<>();
        free.forEach((said, names) -> all.add(Words.either(names) + said));
        return List.of("Nobody can hold up " + String.join(", nor ", all) + ": no act is awaited for it.");
    }
}
