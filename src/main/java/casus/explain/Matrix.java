package casus.explain;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.clause.Rule;
import casus.data.Registry;
import casus.model.Entry;
import casus.model.Provision;
import casus.model.Status;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.reference.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Provisions by states: what each state owes under each clause for each event, or the first cause why it owes nothing. */
public final class Matrix {

    /** What stands where a state has no duty. */
    public static final String NONE = "none";

    /**
     * One of its cells.
     *
     * @param status of the duty, or {@link #NONE}
     * @param cause the first cause of that status; empty where nothing stands in the way
     */
    public record Cell(String provision, String event, String state, String status, String cause) {}

    private final Assessment assessment;
    private final List<World> worlds;
    private final SortedMap<String, Rule> rules;
    private final Registry registry;
    private final Wording wording;

    private Matrix(Assessment assessment, List<World> worlds, SortedMap<String, Rule> rules, Registry registry) {
        this.assessment = assessment;
        this.worlds = worlds;
        this.rules = rules;
        this.registry = registry;
        this.wording = new Wording(registry, assessment.stated());
    }

    /** The cells by provision, event and state. */
    public static List<Cell> of(
            Assessment assessment, List<World> worlds, SortedMap<String, Rule> rules, Registry registry) {
        Matrix matrix = new Matrix(assessment, worlds, rules, registry);
        List<Cell> cells = new ArrayList<>();
        for (Finding.Engagement engagement : assessment.all(Finding.Engagement.class)) {
            for (String state : registry.states().keySet()) cells.add(matrix.cell(engagement, state));
        }
        return cells;
    }

    private Cell cell(Finding.Engagement engagement, String state) {
        String id = "duty:" + engagement.provision() + ":" + state + ":" + engagement.event();
        Finding finding = assessment.findings().get(id);
        if (finding instanceof Finding.Duty duty) {
            return new Cell(
                    engagement.provision(),
                    engagement.event(),
                    state,
                    duty.verdict().status(),
                    cause(duty));
        }
        String name = registry.stateName(state);
        String cause = missing(id, engagement)
                .replace(name, "the state")
                .replace(", the state and is the state", ""); // other than the victim
        return new Cell(engagement.provision(), engagement.event(), state, NONE, cause);
    }

    private String cause(Finding.Duty duty) {
        Set<String> causes = new LinkedHashSet<>();
        duty.excusedBy().forEach(excuse -> causes.add("excused by " + excuse.record()));
        duty.gates().stream()
                .filter(gate -> !Status.MET.is(gate.state()))
                .forEach(gate ->
                        causes.add(gate.kind() + " of " + wording.name("holder", gate.by()) + " " + gate.state()));
        if (causes.isEmpty() && !Status.OPERATIVE.is(duty.status())) {
            assessment.dependencies().steps(duty.id()).forEach(step -> causes.add(step.title()));
        }
        return String.join("; ", causes);
    }

    /** The first causes that a duty is missing; where the clause is not engaged, that is the cause. */
    private String missing(String id, Finding.Engagement engagement) {
        Map<String, String> statuses = engagement.verdict().byReading();
        if (statuses.isEmpty()) return "no source of the reading says anything of the clause";
        Set<String> causes = new LinkedHashSet<>();
        List<World> engaged = worlds.stream()
                .filter(world ->
                        statuses.containsKey(world.reading()) && !Status.NOT_ENGAGED.is(statuses.get(world.reading())))
                .toList();
        WhyNot.of(assessment, engaged, rules, registry, id, Optional.empty()).ifPresent(answer -> {
            List<Reason> each =
                    answer.root().kind() == Reason.Kind.NOTE ? answer.root().below() : List.of(answer.root());
            each.forEach(node -> causes.add(FirstCause.of(node)));
        });
        if (causes.isEmpty() || engaged.size() < statuses.size()) {
            causes.add("the clause is not engaged: " + String.join(", ", engagement.causes()));
        }
        return String.join("; ", causes);
    }

    /** The matrix as a page: under each clause the states that stand alike, together. */
    public static Page page(List<Cell> cells, Assessment assessment, Registry registry) {
        Map<Clause, Map<String, Set<String>>> clauses = new LinkedHashMap<>();
        cells.stream()
                .sorted(Comparator.comparing(Cell::provision).thenComparing(Cell::event))
                .forEach(cell -> clauses.computeIfAbsent(
                                new Clause(cell.provision(), cell.event()), any -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                cell.status() + (cell.cause().isEmpty() ? "" : ": " + cell.cause()),
                                any -> new TreeSet<>())
                        .add(registry.stateName(cell.state())));
        PageBuilder page = new PageBuilder("Provisions by states");
        page.paragraph(Phrase.EMPTY
                .code(assessment.scenario().id())
                .text(", " + assessment.scenario().asOf() + "; readings: " + String.join(", ", assessment.readings())));
        clauses.forEach((clause, lines) -> {
            page.point(1, clause.heading(registry));
            lines.forEach((line, states) ->
                    page.point(2, Phrase.of(String.join(", ", states)).line().text(line)));
        });
        return page.build();
    }

    private record Clause(String provision, String event) {
        Phrase heading(Registry registry) {
            String title =
                    registry.find(Provision.class, provision).map(Entry::label).orElse("");
            return Phrase.EMPTY.code(provision).text("  " + title + " (" + event + ")");
        }
    }
}
