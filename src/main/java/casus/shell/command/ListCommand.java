package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.report.Listing;
import casus.scenario.KnownWords;
import casus.scenario.ScenarioSchema;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code list states|provisions|..}: the words that may stand in a scenario, each with what it stands for. */
@Component
final class ListCommand extends CasusCommand {
    /** How the words of a definition are called together. */
    private static final Map<String, String> LISTS = lists();

    private static final String KINDS = "kinds";

    private final Workspace workspace;

    ListCommand(Workspace workspace) {
        super(new Usage(
                "list",
                "Lists the words that a scenario may use: what may stand where, by id, with what each stands for.",
                List.of(String.join("|", LISTS.keySet())),
                Usage.printed(Listing.FORMATS),
                List.of(
                        "Where they may stand `casus help scenario` says. What the knowledge base says of each of them: casus"
                                + " data show ID."),
                List.of("casus list provisions", "casus list kinds --format json")));
        this.workspace = workspace;
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put(KINDS, "kind");
        lists.put("states", "state");
        lists.put("provisions", "provision");
        lists.put("bodies", "body");
        lists.put("instruments", "instrument");
        lists.put("organisations", "organisation");
        lists.put("readings", "reading");
        lists.put("contests", "contest");
        lists.put("finders", "finder");
        return lists;
    }

    /** The list with the words of a definition of the schema, if there is one. */
    static Optional<String> of(String definition) {
        return LISTS.entrySet().stream()
                .filter(list -> list.getValue().equals(definition))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    protected void run(Invocation invocation) {
        String asked = invocation.argument(0);
        if (!LISTS.containsKey(asked)) {
            throw InvalidInput.of(
                    "unknown-list", asked, "there is no such list", Suggestions.hint(asked, LISTS.keySet()));
        }
        Outputs outputs = Outputs.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        List<List<Object>> rows = new ArrayList<>();
        words(asked, registry).forEach((word, name) -> rows.add(List.of(word, name)));
        Listing listing = new Listing("What a scenario may name: " + asked, List.of("id", "name"), rows);
        outputs.each(output -> output.print(listing));
    }

    private static Map<String, String> words(String asked, Registry registry) {
        return asked.equals(KINDS) ? kinds(registry) : KnownWords.of(registry).get(LISTS.get(asked));
    }

    /** The kinds of event in the order of the format. */
    static Map<String, String> kinds(Registry registry) {
        Map<String, String> kinds = new LinkedHashMap<>();
        ScenarioSchema.shipped()
                .at(List.of("events", "0", "kind"))
                .settled()
                .forEach(kind -> kinds.put(kind, registry.called("a/" + kind).name()));
        return kinds;
    }
}
