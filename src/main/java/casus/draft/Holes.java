package casus.draft;

import casus.assessment.Verdicts;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.engine.VerdictStore;
import casus.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a draft leaves without an answer: made-up events of every kind, by everybody, everywhere, before and after. */
final class Holes {
    private static final String DISPUTED = ", territoryStatus: disputed";

    /** How one kind of event by one author is answered, where, of which states if not of all. */
    private record Cell(Answer answered, String kind, String by, String where, List<String> states) {}

    /** All of a cell but its author. */
    private record Kind(Answer answered, String kind, String where, List<String> states) {}

    private final DraftLaw draft;
    private final Registry registry;
    private final VerdictStore verdicts;
    private final SortedSet<String> kinds;
    private final List<String> parties;
    private final List<String> guarded;
    private final String stranger;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * @param registry the law with the draft
     * @param kinds of event that there are
     * @param stranger a state that is no party
     */
    Holes(
            DraftLaw draft,
            Registry registry,
            VerdictStore verdicts,
            SortedSet<String> kinds,
            Sides sides,
            String stranger) {
        this.draft = draft;
        this.registry = registry;
        this.verdicts = verdicts;
        this.kinds = kinds;
        this.parties = List.copyOf(sides.parties());
        this.guarded = List.copyOf(sides.guarded());
        this.stranger = stranger;
    }

    /** What it leaves without an answer on a day, and on the days next to those on which it binds. */
    List<Hole> on(LocalDate day) {
        ask(day, "", guarded, "");
        ask(day, "on disputed territory", guarded, DISPUTED);
        ask(
                day,
                "on a party that it does not protect",
                parties.stream().filter(state -> !guarded.contains(state)).toList(),
                "");
        if (draft.period().from() != null)
            ask(draft.period().from().first().minusDays(1), "before it binds", guarded, "");
        if (draft.period().until() != null)
            ask(draft.period().until().last().plusDays(1), "once it has ended", guarded, "");
        return told();
    }

    private void ask(LocalDate day, String where, List<String> targets, String keys) {
        if (targets.isEmpty()) return;
        for (String kind : kinds)
            for (Origin origin : Origin.of(stranger, another(targets.get(0)))) {
                Map<Answer, List<String>> states = new LinkedHashMap<>();
                for (String target : targets)
                    Made.event(day, kind, target, origin.striking(stranger, another(target)) + keys, registry)
                            .map(verdicts::of)
                            .ifPresent(found -> states.computeIfAbsent(answered(found), any -> new ArrayList<>())
                                    .add(target));
                boolean alike = states.size() == 1;
                states.forEach((answered, some) ->
                        cells.add(new Cell(answered, kind, origin.told(), where, alike ? List.of() : some)));
            }
    }

    private String another(String state) {
        return parties.stream()
                .filter(party -> !party.equals(state))
                .findFirst()
                .orElse(null);
    }

    private Answer answered(Verdicts found) {
        String own = Clauses.status(found, draft.clause().id(), Made.EVENT);
        if (Status.ENGAGED.is(own)) return Answer.DRAFT;
        if (!Status.NOT_ENGAGED.is(own)) return Answer.OPEN;
        return Clauses.isHelped(found, draft.clause().id(), Made.EVENT, registry) ? Answer.OTHERS : Answer.NOBODY;
    }

    /** Kinds of event that are left by the same authors, together. */
    private List<Hole> told() {
        Map<Kind, List<String>> authors =
                grouped(cells, cell -> new Kind(cell.answered(), cell.kind(), cell.where(), cell.states()), Cell::by);
        Map<Hole, List<String>> alike = new LinkedHashMap<>();
        authors.forEach((kind, by) -> {
            if (kind.answered() == Answer.DRAFT) return;
            long asked = cells.stream()
                    .filter(cell ->
                            cell.kind().equals(kind.kind()) && cell.where().equals(kind.where()))
                    .map(Cell::by)
                    .distinct()
                    .count();
            List<String> some = by.size() == asked ? List.of() : by;
            Hole hole = new Hole(kind.answered(), List.of(), some, kind.where(), kind.states());
            alike.computeIfAbsent(hole, any -> new ArrayList<>()).add(kind.kind());
        });
        List<Hole> holes = new ArrayList<>();
        alike.forEach(
                (hole, list) -> holes.add(new Hole(hole.answered(), list, hole.by(), hole.where(), hole.states())));
        return holes;
    }

    private static <T, K> Map<K, List<String>> grouped(List<T> all, Function<T, K> by, Function<T, String> of) {
        return all.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.mapping(of, Collectors.toList())));
    }
}
