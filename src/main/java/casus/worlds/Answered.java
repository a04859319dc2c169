package casus.worlds;

import casus.assessment.Finding;
import casus.model.Status;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How the gates of duties were answered over all worlds: what is met or refused in some only is not told of all. */
final class Answered {
    private static final String PENDING = "pending";

    /** A gate of a duty, whoever has answered it and how. */
    private record Key(String duty, String kind, String by) {}

    private final Map<Key, Set<String>> states = new HashMap<>();
    private final Map<Key, Integer> asked = new HashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, Map<Key, Finding.Gate>> pending = new HashMap<>();

    /** Notes the duty of a world. */
    void note(Finding.Duty duty) {
        listed.merge(duty.id(), 1, Integer::sum);
        for (Finding.Gate gate : duty.gates()) {
            Key key = new Key(duty.id(), gate.kind(), gate.by());
            states.computeIfAbsent(key, any -> new HashSet<>()).add(gate.state());
            asked.merge(key, 1, Integer::sum);
            if (gate.state().equals(PENDING))
                pending.computeIfAbsent(duty.id(), any -> new HashMap<>()).putIfAbsent(key, gate);
        }
    }

    /** The duty with those of its gates that are still to be opened in any world, or were answered alike wherever it is listed. */
    Finding.Duty certain(Finding.Duty duty) {
        Stream<Finding.Gate> open = Status.CONDITIONAL.is(duty.status())
                ? pending.getOrDefault(duty.id(), Map.of()).values().stream()
                : duty.gates().stream().filter(gate -> gate.state().equals(PENDING));
        Stream<Finding.Gate> alike =
                duty.gates().stream().filter(gate -> !gate.state().equals(PENDING) && isAlike(duty.id(), gate));
        return duty.with(Stream.concat(open, alike)
                .sorted(Comparator.comparing(Finding.Gate::kind).thenComparing(Finding.Gate::by))
                .toList());
    }

    private boolean isAlike(String duty, Finding.Gate gate) {
        Key key = new Key(duty, gate.kind(), gate.by());
        return states.getOrDefault(key, Set.of()).size() == 1 && asked.get(key).equals(listed.get(duty));
    }
}
