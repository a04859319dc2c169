package casus.keys;

import casus.model.PreconditionRecord;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each holder holds up, a line each; those who hold up the same in the same words share one. */
final class HoldersText {
    private static final String ALONE = "alone holds up ";
    private static final String WITH_OTHERS = "holds up with others ";

    private final Keys keys;
    private final Telling telling;
    private final List<Thing> things;

    /** Something that is held up, by which act, and who says so. */
    private record Held(String what, String by, String said) {}

    HoldersText(Keys keys, Telling telling, List<Thing> things) {
        this.keys = keys;
        this.telling = telling;
        this.things = things;
    }

    List<String> lines() {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String holder : keys.holders()) {
            String held = held(holder);
            if (!held.isEmpty())
                alike.computeIfAbsent(held, any -> new ArrayList<>()).add(holder);
        }
        List<String> lines = new ArrayList<>();
        alike.forEach((held, holders) -> lines.add(line(held, holders)));
        return lines;
    }

    private String line(String held, List<String> holders) {
        String who = Words.capital(telling.names(holders));
        if (holders.size() > 1)
            return who + " each " + plural(held.startsWith(ALONE) ? held.substring("alone ".length()) : held) + ".";
        String does = telling.isSeveral(holders.get(0)) ? plural(held) : held;
        return who + " " + does + "." + after(holders.get(0));
    }

    private static String plural(String held) {
        return held.replace("holds up", "hold up")
                .replace("its own", "their own")
                .replace(" its ", " their ");
    }

    private String held(String holder) {
        List<String> parts = new ArrayList<>();
        for (Power power : List.of(Power.ALONE, Power.WITH_OTHERS)) {
            List<Held> all = new ArrayList<>();
            things.forEach(thing -> all.addAll(held(holder, thing, power)));
            if (!all.isEmpty()) parts.add((power == Power.ALONE ? ALONE : WITH_OTHERS) + told(all));
        }
        return String.join("; it ", parts);
    }

    private static String told(List<Held> all) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        all.forEach(one -> together.computeIfAbsent(one.by() + one.said(), any -> new ArrayList<>())
                .add(one.what()));
        List<String> told = new ArrayList<>();
        together.forEach((how, what) -> told.add(Words.list(what) + how));
        return String.join("; ", told);
    }

    /** What of a thing a holder has in its power, by who says so. */
    private List<Held> held(String holder, Thing thing, Power power) {
        Map<Set<String>, List<String>> byBearers = new LinkedHashMap<>();
        for (String reading : thing.readings()) {
            Set<String> held = thing.held(keys, holder, reading, power);
            if (held.isEmpty()) continue;
            boolean own = held.equals(Set.of(holder));
            boolean whole = held.containsAll(thing.certain(keys, reading));
            byBearers
                    .computeIfAbsent(whole && !own ? Set.of() : held, any -> new ArrayList<>())
                    .add(reading);
        }
        List<Held> told = new ArrayList<>();
        byBearers.forEach((bearers, readings) -> told.add(new Held(
                part(holder, thing, bearers) + men(holder, thing, bearers, readings),
                by(holder, thing, readings),
                telling.said(readings, thing.readings()))));
        return told;
    }

    private String men(String holder, Thing thing, Set<String> bearers, List<String> readings) {
        String men = telling.cost(holder, thing, readings).map(Telling::men).orElse("");
        boolean uncounted = thing.force() != null
                && bearers.size() == 1
                && !telling.isCounted(thing, bearers.iterator().next());
        if (men.isEmpty() && uncounted) men = "no number pledged";
        return men.isEmpty() ? "" : " (" + men + ")";
    }

    /** A body decides as a matter of course; others have something to give. */
    private String by(String holder, Thing thing, Collection<String> readings) {
        String key = telling.key(holder, thing, readings);
        return key.isEmpty() || key.equals(PreconditionRecord.DECISION) ? "" : " by its " + key;
    }

    /** All of a thing, or what is of some bearers of it. */
    private String part(String holder, Thing thing, Set<String> bearers) {
        if (bearers.isEmpty()) return thing.name();
        boolean force = thing.force() != null;
        if (bearers.equals(Set.of(holder))) return "its own " + (force ? "contingent of " : "part in ") + thing.name();
        return "what " + telling.names(bearers) + (bearers.size() > 1 ? " owe" : " owes") + (force ? " to " : " under ")
                + thing.name();
    }

    /** What else there is to say of a holder: whose vote refuses for it, and where it has acted already. */
    private String after(String holder) {
        List<String> sentences = new ArrayList<>(telling.vetoes(holder));
        Set<String> given = new LinkedHashSet<>();
        for (Thing thing : things) {
            List<String> others = thing.readings().stream()
                    .filter(reading ->
                            thing.held(keys, holder, reading, Power.ALONE).isEmpty())
                    .toList();
            boolean holds = others.size() < thing.readings().size();
            if (holds && !others.isEmpty()) telling.given(holder, thing, others).ifPresent(given::add);
        }
        sentences.addAll(given);
        return sentences.isEmpty() ? "" : " " + String.join(" ", sentences);
    }
}
