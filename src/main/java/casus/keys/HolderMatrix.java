package casus.keys;

import casus.chart.HeatMap;
import casus.page.Block;
import casus.page.Mark;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holders by what they hold up, drawn: alone, with others, not at all, or as the sources differ. */
final class HolderMatrix {
    private static final int MOST = 24;
    private static final Map<Mark, String> WORDS = words();

    private final Keys keys;
    private final List<Thing> things;
    private final Telling telling;

    HolderMatrix(Keys keys, List<Thing> things, Telling telling) {
        this.keys = keys;
        this.things = things;
        this.telling = telling;
    }

    private static Map<Mark, String> words() {
        Map<Mark, String> words = new LinkedHashMap<>();
        words.put(Mark.BLOCKED, "alone holds it up");
        words.put(Mark.WAITS, "holds it up with others, or a part of it");
        words.put(Mark.DIFFERS, "sources differ");
        words.put(Mark.UNBOUND, "cannot hold it up");
        return words;
    }

    /** The drawing; none where nobody holds anything up, or too many do. */
    Optional<Block.Figure> figure() {
        List<String> holders = keys.holders();
        List<Thing> held = things.stream()
                .filter(thing -> holders.stream().anyMatch(holder -> mark(holder, thing) != Mark.UNBOUND))
                .toList();
        if (held.isEmpty() || holders.size() > MOST) return Optional.empty();
        List<List<HeatMap.Field>> fields = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String holder : holders) {
            List<HeatMap.Field> row = new ArrayList<>();
            for (Thing thing : held) {
                Mark mark = mark(holder, thing);
                row.add(new HeatMap.Field(mark, -1, WORDS.get(mark)));
                if (mark != Mark.UNBOUND)
                    told.add(Words.capital(telling.inFull(holder)) + ", " + thing.name() + ": " + WORDS.get(mark));
            }
            fields.add(row);
        }
        return Optional.of(HeatMap.of(
                "holders",
                "Who holds up what",
                String.join("; ", told) + ".",
                holders.stream().map(telling::inFull).map(Words::capital).toList(),
                held.stream().map(Thing::name).map(Words::capital).toList(),
                fields,
                WORDS));
    }

    private Mark mark(String holder, Thing thing) {
        Set<Mark> marks = new LinkedHashSet<>();
        for (String reading : thing.readings()) {
            Set<String> alone = thing.held(keys, holder, reading, Power.ALONE);
            boolean together =
                    !thing.held(keys, holder, reading, Power.WITH_OTHERS).isEmpty();
            if (!alone.isEmpty() && alone.equals(thing.possible(keys, reading))) marks.add(Mark.BLOCKED);
            else marks.add(!alone.isEmpty() || together ? Mark.WAITS : Mark.UNBOUND);
        }
        return marks.size() == 1 ? marks.iterator().next() : Mark.DIFFERS;
    }
}
