package casus.brief;

import casus.brief.Shown.Engagement;
import casus.brief.Shown.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of how many clauses it is said, and what protects the states concerned and is not modelled. */
final class ScopeText {
    private static final String NONE = "no alliance beside those modelled is on record here";
    private static final int MOST = 4;

    private final Answered answered;
    private final Telling telling;

    ScopeText(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    String text() {
        Set<String> clauses = new LinkedHashSet<>();
        answered.engagements().forEach(one -> clauses.add(clause(one)));
        List<String> counts = new ArrayList<>();
        for (String event : answered.events()) {
            String count = counted(event);
            counts.add(several() ? Letters.of(answered, event) + " " + count : count);
        }
        if (clauses.isEmpty()) return "No clause is asked of what has not happened." + beside();
        String of = "Of " + clauses.size() + " modelled clauses ";
        return of + String.join("; ", counts) + "." + beside();
    }

    private boolean several() {
        return answered.events().size() > 1;
    }

    private String clause(Engagement engagement) {
        return answered.name(engagement.provision()).inFull();
    }

    private String counted(String event) {
        Map<String, Set<String>> byStatus = new LinkedHashMap<>();
        for (Engagement engagement : answered.engagements()) {
            if (engagement.event().equals(event))
                byStatus.computeIfAbsent(engagement.status(), any -> new LinkedHashSet<>())
                        .add(clause(engagement));
        }
        int engaged = byStatus.getOrDefault("engaged", Set.of()).size();
        int disputed = byStatus.getOrDefault("source-dependent", Set.of()).size();
        int unclear = byStatus.getOrDefault("undetermined", Set.of()).size();
        List<String> parts = new ArrayList<>();
        parts.add(
                several()
                        ? "engages " + (engaged == 0 ? "none" : engaged)
                        : engaged == 0 ? "none is engaged" : engaged + (engaged == 1 ? " is engaged" : " are engaged"));
        if (disputed > 0)
            parts.add(
                    several()
                            ? "leaves " + disputed + " disputed"
                            : disputed + (disputed == 1 ? " is" : " are") + " disputed");
        int open = byStatus.getOrDefault("open", Set.of()).size();
        if (open > 0) parts.add(several() ? "leaves " + open + " open" : open + (open == 1 ? " is" : " are") + " open");
        if (unclear > 0)
            parts.add(
                    several()
                            ? "leaves " + unclear + " unclear"
                            : unclear + (unclear == 1 ? " is" : " are") + " unclear");
        return English.all(parts);
    }

    private String of(Set<Set<String>> states) {
        List<String> codes = states.stream().flatMap(Set::stream).toList();
        return answered.scope().size() < 2 ? "" : " of " + English.all(telling.states(codes));
    }

    private String beside() {
        Map<String, Set<String>> treaties = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (Scope scope : answered.scope()) {
            if (scope.text().equals(NONE)) without.add(scope.state());
            else
                treaties.computeIfAbsent(scope.text(), any -> new LinkedHashSet<>())
                        .add(scope.state());
        }
        String text = "";
        if (!treaties.isEmpty()) {
            List<String> named = new ArrayList<>();
            Set<Set<String>> alike = new HashSet<>(treaties.values());
            boolean one = alike.size() == 1;
            treaties.forEach((treaty, states) -> named.add(
                    English.firm(treaty) + (one ? "" : " (" + English.all(telling.states(List.copyOf(states))) + ")")));
            int more = named.size() - MOST;
            text = " Not modelled" + (one ? of(alike) : "") + ": "
                    + String.join("; ", named.subList(0, Math.min(MOST, named.size())))
                    + (more > 0 ? "; and " + English.count(more) + " more" : "") + ".";
        }
        return without.isEmpty()
                ? text
                : text + " No " + (treaties.isEmpty() ? "" : "other ") + "alliance of "
                        + English.all(telling.states(without)) + " is on record here.";
    }
}
