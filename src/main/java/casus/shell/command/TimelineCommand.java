package casus.shell.command;

import casus.compare.Timeline;
import casus.compare.TimelinePage;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.model.Participation;
import casus.model.When;
import casus.page.Block;
import casus.page.PageFormat;
import casus.report.Json;
import casus.scenario.ActText;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import casus.table.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code timeline FILE}: one crisis on every day on which its answer moves, and the acts that move it. */
@Component
final class TimelineCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json", "csv", "svg");
    private static final List<String> COLUMNS = List.of("day", "id", "from", "to", "because");

    private final Workspace workspace;
    private final OpenDocument document;

    TimelineCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "timeline",
                "Follows a crisis through time: its own days, and every day on which the law it touches changes; what moved on"
                        + " each, and by which act.",
                List.of("(FILE)"),
                Usage.printed(
                        FORMATS,
                        Usage.value("from", "DATE", "begin on this day; without it on the first that the file names"),
                        Usage.value("to", "DATE", "end on this day; without it on the file's `asOf`"),
                        ScenarioOptions.READING,
                        ScenarioOptions.SET,
                        ScenarioOptions.ASSUME,
                        Usage.flag("full", "with the work of coordinating bodies, which promises no help")),
                List.of(
                        "An event without a date moves with the day. Where every event has one, its law stands still; what"
                                + " moves is acts, pledges and what remains owed."),
                List.of(
                        "casus timeline scenarios/tjk-incursion-2009.yaml --to 2012-12-31",
                        "casus timeline scenarios/tjk-incursion-2009.yaml --to 2012-12-31 -o days.html")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        Variations variations = Variations.of(invocation, document, registry);
        Scenario scenario = variations.with(List.of());
        LocalDate last = day(invocation, "to").orElse(scenario.asOf());
        if (invocation.value("to").isPresent() && invocation.value("from").isEmpty()) refuseBefore(last, scenario);
        LocalDate first = day(invocation, "from").orElseGet(() -> first(scenario, registry, last));
        if (first.isAfter(last))
            throw InvalidInput.of(
                    "wrong-option",
                    "--from " + first,
                    "this is after the last day, " + last,
                    "begin earlier, or end later");
        List<Timeline.Moment> moments = new Timeline(
                        workspace.engine(invocation, registry),
                        day -> variations.with(List.of("asOf=" + day)),
                        registry)
                .between(first, last);
        TimelinePage page = new TimelinePage(moments, registry);
        TimelinePage.Law law = law(scenario);
        outputs.each(output -> {
            switch (output.format()) {
                case "json" -> output.print(Json.pretty(page.json()));
                case "csv" -> {
                    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
                    rows.addAll(page.rows());
                    output.print(Csv.lines(rows));
                }
                case "svg" ->
                    output.print(page.chart(last, invocation.flag("full"))
                            .map(Block.Figure::svg)
                            .orElseThrow(() -> InvalidInput.of(
                                    "nothing-to-draw", "timeline", "nobody owes anything on any of these days", null)));
                default -> output.print(List.of(page.page(law, last, invocation.flag("full"), isDrawn(output))));
            }
        });
    }

    /** Words alone tell it day by day; a document shows it first. */
    private static boolean isDrawn(Output output) {
        PageFormat format = PageFormat.of(output.format());
        return format == PageFormat.HTML || format == PageFormat.DOCX;
    }

    /** The day that an option names, if it is given. */
    static Optional<LocalDate> day(Invocation invocation, String option) {
        return invocation
                .value(option)
                .map(text -> When.day(text)
                        .orElseThrow(() -> InvalidInput.of(
                                "wrong-option",
                                "--" + option + " " + text,
                                "this is no day",
                                "write it as 2009-07-01")));
    }

    /** The first day that the file names; where it names none, that of the first act on record of a state that it names. */
    private static LocalDate first(Scenario scenario, Registry registry, LocalDate last) {
        Set<String> named = scenario.acts().stream()
                .flatMap(act -> act.says().roles().keySet().stream())
                .collect(Collectors.toSet());
        return ownFirst(scenario)
                .or(() -> registry.all(Participation.class).stream()
                        .filter(act -> act.states().stream().anyMatch(named::contains))
                        .map(act -> act.when().first())
                        .min(Comparator.naturalOrder()))
                .filter(day -> day.isBefore(last))
                .orElse(last);
    }

    /** A last day before all that the file tells of. */
    private static void refuseBefore(LocalDate last, Scenario scenario) {
        ownFirst(scenario).filter(last::isBefore).ifPresent(own -> {
            throw InvalidInput.of(
                    "wrong-option",
                    "--to " + last,
                    "this is before the first day that the file names, " + own,
                    "end later, or say by `--from` where to begin");
        });
    }

    private static Optional<LocalDate> ownFirst(Scenario scenario) {
        return scenario.acts().stream()
                .map(act -> act.says().date())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** What becomes of the law that judges the events of a scenario, from day to day. */
    private static TimelinePage.Law law(Scenario scenario) {
        List<ActText> events = scenario.acts().stream()
                .map(StatedAct::says)
                .filter(ActText::isEvent)
                .toList();
        if (events.stream().anyMatch(event -> event.date() == null)) return TimelinePage.Law.MOVES;
        return events.stream().anyMatch(event -> event.until() != null)
                ? TimelinePage.Law.GOES_ON
                : TimelinePage.Law.STILL;
    }
}
