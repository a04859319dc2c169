package casus.keys;

import casus.assessment.Finding;
import casus.model.Status;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which acts are made, refused and awaited; not in which order they come, since no record orders a request, a decision and a consent. */
final class ActsText {
    private static final int NAMED = 4;

    private final Keys keys;
    private final Telling telling;
    private final Map<Act, Bearing> acts = new LinkedHashMap<>();

    /** What an act bears on, and the readings in which it does. */
    private record Bearing(Set<String> things, Set<String> readings) {}

    /** @param things those too that nobody may come to owe */
    ActsText(Keys keys, Telling telling, List<Thing> things) {
        this.keys = keys;
        this.telling = telling;
        for (Thing thing : things)
            for (Finding.Duty duty : thing.duties()) duty.gates().forEach(gate -> note(thing, duty, gate));
    }

    private void note(Thing thing, Finding.Duty duty, Finding.Gate gate) {
        Set<String> readings = new TreeSet<>(thing.readings());
        if (!gate.readings().isEmpty()) readings.retainAll(gate.readings());
        if (readings.isEmpty() && !thing.readings().isEmpty()) return;
        Bearing bearing = acts.computeIfAbsent(
                Act.of(duty, gate, keys.assessment()), any -> new Bearing(new TreeSet<>(), new TreeSet<>()));
        bearing.things().add(thing.name());
        bearing.readings().addAll(readings);
    }

    /** A sentence for each way in which they stand; nothing where there is one act alone. */
    Optional<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (acts.size() < 2) return Optional.empty();
        say("made", Status.MET, sentences);
        say("refused", Status.REFUSED, sentences);
        say("awaited", Status.PENDING, sentences);
        say("in doubt", Status.UNDETERMINED, sentences);
        return Optional.of(String.join(" ", sentences));
    }

    private void say(String how, Status state, List<String> sentences) {
        Map<String, List<Act>> byKind = acts.keySet().stream()
                .filter(act -> state.is(act.state()))
                .collect(Collectors.groupingBy(Act::kind, TreeMap::new, Collectors.toList()));
        if (byKind.isEmpty()) return;
        List<String> told = new ArrayList<>();
        byKind.forEach((kind, some) -> {
            Set<String> holders = some.stream().map(Act::by).collect(Collectors.toCollection(TreeSet::new));
            if (holders.size() > NAMED) told.add("the " + Telling.noun(kind) + "s of " + telling.names(holders));
            else some.forEach(act -> told.add(told(act)));
        });
        sentences.add("Acts " + how + ": " + String.join("; ", told) + ".");
    }

    private String told(Act act) {
        return Words.possessive(telling.name(act.by())) + " " + Telling.noun(act.kind()) + apart(act)
                + act.day().map(day -> " (" + day + ")").orElse("");
    }

    /** What tells it from other acts of its kind by the same holder: what it is for, and in which readings. */
    private String apart(Act act) {
        Bearing own = acts.get(act);
        List<Bearing> others = acts.entrySet().stream()
                .filter(other -> !other.getKey().equals(act))
                .filter(other -> other.getKey().kind().equals(act.kind())
                        && other.getKey().by().equals(act.by()))
                .map(Map.Entry::getValue)
                .toList();
        boolean elsewhere = others.stream().anyMatch(other -> !other.things().equals(own.things()));
        boolean otherwise = others.stream().anyMatch(other -> share(other.things(), own.things()));
        return (elsewhere ? " for " + Words.list(List.copyOf(own.things())) : "")
                + (otherwise && !own.readings().isEmpty() ? " in " + telling.sources(own.readings()) : "");
    }

    private static boolean share(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }
}
