package casus.catalogue;

import casus.data.Registry;
import casus.facts.Base;
import casus.facts.Declined;
import casus.facts.Exercise;
import casus.facts.Given;
import casus.facts.Party;
import casus.facts.Pledge;
import casus.facts.Position;
import casus.facts.Programme;
import casus.facts.Reservation;
import casus.facts.Seat;
import casus.facts.Serves;
import casus.facts.TookPart;
import casus.model.BackgroundRecord;
import casus.model.Body;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Provision;
import casus.model.Truth;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How states stand towards a mechanism, role by role, as the law on a day under a reading has it. */
public final class Standings {
    /** A role, and what it is a role in. */
    private record Role(String name, String of) {}

    private final Registry registry;
    private final CatalogueEntry entry;
    private final Set<String> instruments;

    public Standings(Registry registry, CatalogueEntry entry) {
        this.registry = registry;
        this.entry = entry;
        this.instruments =
                entry.records().stream().flatMap(Standings::instruments).collect(Collectors.toSet());
    }

    /** The instruments that a record is about. */
    private static Stream<String> instruments(Entry record) {
        if (record instanceof Instrument instrument) return Stream.of(instrument.id());
        if (record instanceof Participation act) return Stream.of(act.instrument());
        if (record instanceof Provision provision) return Stream.ofNullable(provision.instrument());
        if (record instanceof BackgroundRecord background) return Stream.of(background.instrument());
        if (record instanceof Force force) return Stream.of(force.instrument());
        return Stream.empty();
    }

    /** What these readings say of that day; those that say the same together. */
    public List<Standing> on(LocalDate day, List<String> readings) {
        Map<Standing, List<String>> alike = new LinkedHashMap<>();
        for (String reading : readings) {
            for (Standing standing : on(day, reading)) {
                alike.computeIfAbsent(standing, key -> new ArrayList<>()).add(reading);
            }
        }
        return alike.entrySet().stream()
                .map(held -> new Standing(
                        held.getKey().role(),
                        held.getKey().of(),
                        held.getKey().states(),
                        held.getKey().doubtful(),
                        held.getValue()))
                .toList();
    }

    private List<Standing> on(LocalDate day, String reading) {
        Set<Given> facts = Law.on(registry, reading, day, List.of()).facts();
        Set<String> parties = facts.stream()
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .filter(party -> party.truth() != Truth.NO)
                .map(party -> party.instrument() + " " + party.state())
                .collect(Collectors.toSet());
        Map<Role, Map<String, Truth>> roles = new LinkedHashMap<>();
        for (Given fact : facts) {
            if (fact instanceof Party party && instruments.contains(party.instrument())) {
                put(roles, "party", title(party.instrument()), party.state(), party.truth());
            } else if (fact instanceof Declined declined && instruments.contains(declined.instrument())) {
                boolean back =
                        parties.contains(declined.instrument() + " " + declined.state()); // who left has joined again
                put(
                        roles,
                        "stayed out of it or left",
                        title(declined.instrument()),
                        declined.state(),
                        back ? Truth.NO : Truth.YES);
            } else if (fact instanceof Seat seat && isOwn(Body.class, seat.body())) {
                put(roles, "member", title(seat.body()), seat.state(), seat.truth());
            } else if (fact instanceof Pledge pledge && instruments.contains(pledge.force())) {
                put(roles, "contributor", title(pledge.force()), pledge.state(), pledge.truth());
            } else if (fact instanceof Reservation reservation && isOwn(reservation.reservation())) {
                put(roles, "reserves itself", reservation.reservation(), reservation.state(), reservation.truth());
            } else if (fact instanceof Position position && isOwn(position.position())) {
                put(roles, "takes a stand", position.matter(), position.state(), position.truth());
            } else if (fact instanceof Serves serves && isOwn(serves.programme())) {
                put(roles, "served", title(serves.programme()), serves.state(), held(facts, serves.programme()));
            } else if (fact instanceof TookPart part && isOwn(part.exercise())) {
                put(roles, "took part", title(part.exercise()), part.state(), held(facts, part.exercise()));
            } else if (fact instanceof Base base && entry.mechanism().id().equals(base.mechanism())) {
                put(roles, "host", base.text(), base.host(), base.truth());
                put(roles, "user", base.text(), base.user(), base.truth());
            }
        }
        return roles.entrySet().stream()
                .map(role -> new Standing(
                        role.getKey().name(),
                        role.getKey().of(),
                        states(role.getValue(), Truth.YES),
                        states(role.getValue(), Truth.DOUBT),
                        List.of()))
                .toList();
    }

    /** Whether an exercise or a programme stands on the day. */
    private static Truth held(Set<Given> facts, String id) {
        return facts.stream()
                .flatMap(fact -> fact instanceof Exercise one && one.exercise().equals(id)
                        ? Stream.of(one.truth())
                        : fact instanceof Programme other && other.programme().equals(id)
                                ? Stream.of(other.truth())
                                : Stream.empty())
                .findFirst()
                .orElse(Truth.NO);
    }

    private static void put(Map<Role, Map<String, Truth>> roles, String role, String of, String state, Truth truth) {
        if (truth == Truth.NO) return;
        roles.computeIfAbsent(new Role(role, of), key -> new TreeMap<>()).merge(state, truth, Truth::or);
    }

    private static List<String> states(Map<String, Truth> standing, Truth truth) {
        return new TreeSet<>(standing.keySet())
                .stream().filter(state -> standing.get(state) == truth).toList();
    }

    private String title(String id) {
        return registry.entries().containsKey(id) ? registry.entries().get(id).label() : id;
    }

    private boolean isOwn(Class<? extends Entry> kind, String id) {
        return registry.find(kind, id).isPresent() && isOwn(id);
    }

    private boolean isOwn(String id) {
        return entry.records().stream().anyMatch(record -> record.id().equals(id));
    }
}
