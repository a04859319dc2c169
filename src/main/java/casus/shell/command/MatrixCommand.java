package casus.shell.command;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.brief.AssessmentJson;
import casus.brief.MatrixPage;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.report.Listing;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import casus.worlds.OpenAssessment;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code matrix FILE}: where each state stands under each clause. */
@Component
final class MatrixCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json", "csv");
    private static final List<String> COLUMNS = List.of("id", "scenario", "event", "provision", "state", "status");

    private final Workspace workspace;
    private final OpenDocument document;

    MatrixCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "matrix",
                "Shows a crisis as a table: the clauses it engages by states, and where each state stands.",
                List.of("(FILE...)"),
                ScenarioOptions.printed(FORMATS, WorldsCommand.MAX_WORLDS),
                List.of(
                        "States alike under every clause share a column. In JSON and CSV each row is a state's duty under"
                                + " a clause, by its id. `why-not FILE --matrix` tells for the other clauses and states what is missing."),
                List.of(
                        "casus matrix scenarios/tjk-incursion-2009.yaml",
                        "casus matrix scenarios/tjk-incursion-2009.yaml --format csv")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        AssessmentEngine engine = workspace.engine(invocation, registry);
        int most = WorldsCommand.most(invocation);
        List<Assessment> assessments = ScenarioOptions.worlds(invocation, document, registry).stream()
                .map(crisis -> OpenAssessment.of(crisis, engine::assess, most, OpenAssessment.SEED, registry))
                .toList();
        outputs.each(output -> {
            if (PageFormat.words().contains(output.format()))
                output.print(assessments.stream()
                        .map(assessment -> MatrixPage.of(AssessmentJson.of(assessment, registry)))
                        .toList());
            else output.print(listing(assessments));
        });
    }

    private static Listing listing(List<Assessment> assessments) {
        List<List<Object>> rows = new ArrayList<>();
        for (Assessment assessment : assessments)
            for (Finding.Duty duty : assessment.all(Finding.Duty.class))
                rows.add(List.of(
                        duty.id(),
                        assessment.scenario().id(),
                        duty.event(),
                        duty.provision(),
                        duty.bearer(),
                        assessment.status(duty.id())));
        return new Listing("Clauses by states", COLUMNS, rows);
    }
}
