package casus.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares results with those of an earlier run: which verdicts changed, and what they rest on that changed. */
public final class Baseline {
    private final ResultFile earlier;
    private final TreeSet<String> unseen;

    public Baseline(ResultFile earlier) {
        this(earlier, input -> true);
    }

    /**
     * A comparison with a part of an earlier run.
     *
     * @param asked which inputs would be assessed now if they were still there
     */
    public Baseline(ResultFile earlier, Predicate<String> asked) {
        this.earlier = earlier;
        this.unseen = earlier.inputs().stream().filter(asked).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A verdict that is not what it was.
     *
     * @param scenario its id, or its input where there is none
     * @param verdict its id; null for the scenario as a whole
     * @param because records and rules whose content has changed, or else in words what has
     */
    public record Change(
            String input, String scenario, String verdict, String before, String after, List<String> because) {}

    /** What has changed in a scenario, by id of the verdict. */
    List<Change> changes(Result now) {
        Optional<Result> found = earlier.line(now.input(), now.id()).map(Result::of);
        if (found.isEmpty()) return List.of(whole(now, "not there", now.status(), "a new scenario"));
        Result before = found.get();
        unseen.remove(before.input());
        if (before.error() != null || now.error() != null) return troubles(before, now);
        Map<String, Result.Verdict> old = byId(before);
        Map<String, Result.Verdict> fresh = byId(now);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(fresh.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Result.Verdict was = old.get(id);
            Result.Verdict is = fresh.get(id);
            if (was != null && is != null && was.bare().equals(is.bare())) continue;
            List<String> because = because(before, was, now, is);
            changes.add(new Change(
                    now.input(), now.shown(), id, VerdictWords.of(was, is), VerdictWords.of(is, was), because));
        }
        return changes;
    }

    private static List<Change> troubles(Result before, Result now) {
        boolean same = Objects.equals(before.error(), now.error());
        return same ? List.of() : List.of(whole(now, before.status(), now.status(), "see the error"));
    }

    private static Change whole(Result now, String before, String after, String because) {
        return new Change(now.input(), now.shown(), null, before, after, List.of(because));
    }

    private static Map<String, Result.Verdict> byId(Result result) {
        Map<String, Result.Verdict> byId = new HashMap<>();
        result.verdicts().forEach(verdict -> byId.put(verdict.id(), verdict));
        return byId;
    }

    /**
     * The records and rules under either verdict whose content differs. Where there are none, those that are under one
     * and not under the other; where there are none of these either, what else a result is made from.
     */
    private static List<String> because(Result before, Result.Verdict was, Result now, Result.Verdict is) {
        SortedMap<String, String> old = under(before, was);
        SortedMap<String, String> fresh = under(now, is);
        SortedSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(fresh.keySet());
        List<String> changed = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (String id : ids) {
            String mark = old.getOrDefault(id, before.records().get(id));
            String present = fresh.getOrDefault(id, now.records().get(id));
            if (mark != null && present != null && !mark.equals(present)) changed.add(id);
            else if (mark == null) moved.add(id + " (new here)");
            else if (present == null) moved.add(id + " (no longer here)");
        }
        if (!changed.isEmpty()) return changed;
        if (!Objects.equals(before.receipt().scenario(), now.receipt().scenario())) return List.of("the scenario");
        if (!moved.isEmpty()) return moved;
        if (!Objects.equals(before.receipt().data(), now.receipt().data())) return List.of("the data, elsewhere");
        if (!Objects.equals(before.receipt().rules(), now.receipt().rules())) return List.of("the rules, elsewhere");
        return List.of("the program: " + before.receipt().version() + " then, "
                + now.receipt().version() + " now");
    }

    private static SortedMap<String, String> under(Result result, Result.Verdict verdict) {
        if (verdict == null) return new TreeMap<>();
        List<String> ids = List.copyOf(result.records().keySet());
        SortedMap<String, String> under = new TreeMap<>();
        verdict.on().stream()
                .filter(at -> at >= 0 && at < ids.size())
                .forEach(at -> under.put(ids.get(at), result.records().get(ids.get(at))));
        return under;
    }

    /** The inputs of the earlier run that were not compared with anything. */
    List<String> unseen() {
        return List.copyOf(unseen);
    }
}
