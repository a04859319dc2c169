package casus.worlds;

import casus.data.Registry;
import casus.model.Status;
import casus.model.UndertakingRecord;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.Hits;
import casus.prose.StatusWords;
import casus.prose.Words;
import casus.report.Json;
import casus.worlds.Conclusion.Is;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What holds in all worlds and what turns on which open value, as a page or JSON. */
public final class WorldsReport {
    /** So few are told whatever they are: somebody asked for them. */
    private static final int FEW = 3;

    private final WorldTable table;
    private final List<Conclusion> conclusions;
    private final Hits named;
    private final OpenWords words;
    private final Registry registry;

    /**
     * The report on these conclusions.
     *
     * @param named names conclusions, of whatever world
     */
    public WorldsReport(WorldTable table, List<Conclusion> conclusions, Hits named, Registry registry) {
        this.table = table;
        this.conclusions = conclusions;
        this.named = named;
        this.words = new OpenWords(table, registry);
        this.registry = registry;
    }

    /** The page: what is open, what it decides, what holds whatever the answer. */
    public Page page(String title) {
        PageBuilder page = new PageBuilder(title);
        page.paragraph(head());
        Map<String, List<Conclusion>> open = new LinkedHashMap<>();
        conclusions.stream()
                .filter(one -> !one.isSettled() && isTold(one))
                .forEach(one -> open.computeIfAbsent(clause(one.id()) + told(one), any -> new ArrayList<>())
                        .add(one));
        lines(page, "What turns on it", open, true, 1);
        Map<String, List<Conclusion>> settled = new LinkedHashMap<>();
        conclusions.stream()
                .filter(one -> one.isSettled() && isTold(one) && !isIdle(one) && !isForce(one))
                .forEach(one -> settled.computeIfAbsent(clause(one.id()) + one.status(), any -> new ArrayList<>())
                        .add(one));
        lines(page, "The same in all", settled, false, open.size() + 1);
        return page.build();
    }

    private String head() {
        String open = table.open().stream().map(words::answers).collect(Collectors.joining("; "));
        if (table.open().isEmpty()) return "Nothing in the file is open: there is one world.";
        String looked = Words.counted(table.size(), "world") + ", "
                + (table.isExact() ? "all of them evaluated" : "drawn from all there are");
        boolean weighed = table.open().stream().anyMatch(one -> !one.weights().isEmpty());
        return looked + ": " + open + "." + (weighed ? "" : " No odds were given.");
    }

    private void lines(PageBuilder page, String heading, Map<String, List<Conclusion>> groups, boolean open, int from) {
        List<Block.Line> lines = new ArrayList<>();
        for (List<Conclusion> group : groups.values()) {
            Conclusion first = group.get(0);
            lines.add(new Block.Line(
                    from + lines.size(),
                    Phrase.of(subject(group) + ": " + (open ? told(first) : standing(first, first.status())) + ".")));
        }
        if (!lines.isEmpty()) page.add(new Block.Lines(heading, lines));
    }

    /** A clause is told by the duties that it lays on states, and a decision by what waits for it; asked for, all are told. */
    private boolean isTold(Conclusion one) {
        if (conclusions.size() <= FEW) return true;
        if (one.id().startsWith("decision:") || table.isWork(one.id())) return false;
        return !one.id().startsWith("engagement:")
                || conclusions.stream()
                        .noneMatch(other -> other.id().startsWith("duty:")
                                && instrument(other.id()).equals(instrument(one.id())));
    }

    private static String instrument(String id) {
        return id.split("[:/]", -1)[1];
    }

    private static boolean isIdle(Conclusion one) {
        return List.of("not-engaged", "silent", "absent", "not-bound").contains(one.status());
    }

    /** "operative exactly when the Council adopts"; with the odds where there are some. */
    private String told(Conclusion one) {
        if (one.is() == Is.IMPOSSIBLE)
            return "impossible: " + standing(one, one.status()) + " in none of " + Words.counted(table.size(), "world")
                    + "; " + otherwise(one);
        String when = one.formula() == null
                ? ", in " + one.statuses().get(one.status()) + " of " + Words.counted(table.size(), "world")
                : ", exactly when " + words.of(one.formula());
        String otherwise = otherwise(one);
        String odds = one.odds() == null
                ? ""
                : " (odds " + NumberFormat.getPercentInstance(Locale.ENGLISH).format(one.odds()) + ")";
        boolean never = table.isExact()
                && one.id().startsWith("duty:")
                && Status.isDefeated(one.status())
                && one.statuses().keySet().stream()
                        .allMatch(status -> status.equals(one.status()) || Status.ABSENT.is(status));
        if (never)
            return standing(one, Status.ABSENT.word()) + " in any world; " + standing(one, one.status()) + when + odds;
        return standing(one, one.status()) + when + odds + ", else " + otherwise;
    }

    private String otherwise(Conclusion one) {
        return one.statuses().keySet().stream()
                .filter(status -> !status.equals(one.status()))
                .map(status -> standing(one, status))
                .collect(Collectors.joining("; or "));
    }

    /** A status in words, of a duty by what its clause lays on its bearers. */
    private String standing(Conclusion one, String status) {
        String modality = !one.id().startsWith("duty:")
                ? null
                : registry.all(UndertakingRecord.class).stream()
                        .filter(term -> term.provision().equals(one.id().split(":", -1)[1]))
                        .map(UndertakingRecord::modality)
                        .findFirst()
                        .orElse(null);
        return StatusWords.of(one.id(), status, modality);
    }

    private String subject(List<Conclusion> group) {
        String first = named.told(group.get(0).id());
        first = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        if (!group.get(0).id().startsWith("duty:")) return first;
        String clause = first.substring(first.indexOf(", ")); // after the state
        return group.stream()
                        .map(one -> named.told(one.id()))
                        .map(told -> told.substring(0, told.indexOf(", ")))
                        .collect(Collectors.joining(", "))
                + clause;
    }

    /** What is called on in every world may bring other numbers in each. */
    private static boolean isForce(Conclusion one) {
        return one.id().startsWith("force:");
    }

    /** Duties of several states under a clause are told together; all else has a line of its own. */
    private static String clause(String id) {
        if (!id.startsWith("duty:")) return id + ":";
        String[] parts = id.split(":", -1);
        return parts[0] + ":" + parts[1] + ":" + parts[parts.length - 1] + ":";
    }

    /** For programs (contract, 13.11). */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("worlds", table.size());
        json.put("exact", table.isExact());
        json.put("conclusions", conclusions.stream().map(this::json).toList());
        return Json.pretty(json);
    }

    private Map<String, Object> json(Conclusion one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("is", one.is().word());
        json.put("statuses", one.statuses());
        if (one.odds() != null) json.put("odds", one.odds());
        if (one.formula() != null && one.is() == Is.POSSIBLE) json.put("decidedBy", words.of(one.formula()));
        if (one.formula() != null) json.put("formula", one.formula().spelled());
        return json;
    }
}
