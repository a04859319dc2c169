package casus.shell.command;

import casus.data.Registry;
import casus.model.Contest;
import casus.report.Listing;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code data contests}: the questions that the sources answer differently. */
@Component
final class DataContestsCommand extends CasusCommand {
    private final Workspace workspace;

    DataContestsCommand(Workspace workspace) {
        super(new Usage(
                "data contests",
                "Lists the questions that the sources answer differently.",
                List.of(),
                Usage.printed(Listing.FORMATS),
                List.of("`casus data show ID` shows who says what."),
                List.of("casus data contests", "casus data show C06")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        List<List<Object>> rows = new ArrayList<>();
        for (Contest contest : registry.contests().values()) {
            rows.add(List.of(
                    contest.id(),
                    contest.topic(),
                    contest.sides().stream()
                            .map(side -> String.join(", ", side.readings()) + ": " + side.says())
                            .toList(),
                    contest.guard(),
                    contest.meets()));
        }
        List<String> columns = List.of("id", "topic", "sides", "guard", "meets");
        Listing listing = new Listing("Contests between the sources", columns, rows);
        outputs.each(output -> output.print(output.format().equals("text") ? listing.first(2) : listing));
    }
}
