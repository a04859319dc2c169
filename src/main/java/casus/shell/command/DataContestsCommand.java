package casus.shell.command;

import casus.data.Registry;
import casus.model.Contest;
import casus.report.Listing;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
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
        Output output = Output.of(invocation, Listing.FORMATS);
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
        boolean all = !output.format().equals("text");
        List<String> columns = List.of("id", "topic", "sides", "guard", "meets");
        int shown = all ? columns.size() : 2;
        output.print(new Listing(
                "Contests between the sources",
                columns.subList(0, shown),
                rows.stream().map(row -> row.subList(0, shown)).toList()));
    }
}
