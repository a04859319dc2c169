package casus.worlds;

import casus.assessment.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the gates of duties were answered over all worlds: what is met or refused in some only is not told of all. */
final class Answered {
    private static final String PENDING = "pending";

    /** A gate of a duty, whoever has answered it and how. */
    private record Key(String duty, String kind, String by) {}

    private final Map<Key, Set<String>> states = new HashMap<>();
    private final Map<Key, Integer> asked = new HashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();

    /** Notes the duty of a world. */
    void note(Finding.Duty duty) {
        listed.merge(duty.id(), 1, Integer::sum);
        for (Finding.Gate gate : duty.gates()) {
            Key key = new Key(duty.id(), gate.kind(), gate.by());
            states.computeIfAbsent(key, any -> new HashSet<>()).add(gate.state());
            asked.merge(key, 1, Integer::sum);
        }
    }

    /** The duty with those of its gates that are still to be opened, or were answered alike wherever it is listed. */
    Finding.Duty certain(Finding.Duty duty) {
        return duty.with(duty.gates().stream()
                .filter(gate -> gate.state().equals(PENDING) || isAlike(duty.id(), gate))
                .toList());
    }

    private boolean isAlike(String duty, Finding.Gate gate) {
        Key key = new Key(duty, gate.kind(), gate.by());
        return states.getOrDefault(key, Set.of()).size() == 1 && asked.get(key).equals(listed.get(duty));
    }
}
