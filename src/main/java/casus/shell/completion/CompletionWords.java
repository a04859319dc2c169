package casus.shell.completion;

import casus.data.Registry;
import casus.model.Assumption;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Provision;
import casus.model.ReservationRecord;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.Workspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The words there are of each kind that a usage can ask for. */
@Component
final class CompletionWords {
    /** A file of any kind; some kinds say the suffix. */
    private static final Pattern FILE = Pattern.compile("FILES?|NEW-FILE|[A-Z]+\\.[a-z]+");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private record Concluded(String text, String knowledge, Set<String> ids) {}

    private final Workspace workspace;
    private final OpenDocument document;
    private final Map<String, Words> kinds = kinds();
    private Concluded last = new Concluded("", "", Set.of());

    CompletionWords(Workspace workspace, OpenDocument document) {
        this.workspace = workspace;
        this.document = document;
    }

    /** Words of one kind; {@code word} is what of it is there, {@code arguments} are those of the command before it. */
    private interface Words {
        List<Choice> of(String word, List<String> arguments);
    }

    /** The kinds that name something known here, each with its words. */
    private Map<String, Words> kinds() {
        return Map.ofEntries(
                Map.entry("DIR", (word, arguments) -> FileNames.folders(word)),
                Map.entry("READING", (word, arguments) -> sources()),
                Map.entry("SOURCE", (word, arguments) -> sources()),
                Map.entry("STATE", (word, arguments) -> states()),
                Map.entry("RULE", (word, arguments) -> choices(workspace.rules())),
                Map.entry("MECHANISM/PROVISION/VERB-PHRASE", (word, arguments) -> provisions()),
                Map.entry("RECORD", (word, arguments) -> choices(records(workspace.registry()))),
                Map.entry(
                        "MECHANISM",
                        (word, arguments) ->
                                choices(workspace.registry().mechanisms().keySet())),
                Map.entry("KIND", (word, arguments) -> choices(recordKinds(workspace.registry()))),
                Map.entry(
                        "EVENT-KIND",
                        (word, arguments) -> choices(ScenarioSchema.shipped()
                                .at(List.of("events", "0", "kind"))
                                .settled())),
                Map.entry("CONCLUSION", (word, arguments) -> choices(conclusions(arguments))),
                Map.entry("DATE", (word, arguments) -> choices(days())),
                Map.entry("ASSUMPTION", (word, arguments) -> choices(assumption(arguments))),
                Map.entry("PATH", (word, arguments) -> paths(arguments)),
                Map.entry("PATH=VALUE", this::values));
    }

    /** Whether what a kind names is a file. */
    static boolean isFile(String kind) {
        return FILE.matcher(kind).matches();
    }

    /** Whether a kind is the words themselves, which stand in small letters. */
    static boolean isTyped(String kind) {
        return kind.contains("|") || kind.matches("[a-z]+");
    }

    /** Whether there are words of a kind. */
    boolean know(String kind) {
        return kinds.containsKey(kind);
    }

    /** The words of a kind; {@code word} is what of it is there, {@code arguments} are those of the command before it. */
    List<Choice> choices(String kind, String word, List<String> arguments) {
        if (isTyped(kind)) return choices(Arrays.asList(kind.split("\\|", -1)));
        if (isFile(kind)) return FileNames.all(word);
        return kinds.getOrDefault(kind, (any, others) -> List.of()).of(word, arguments);
    }

    private List<Choice> sources() {
        return workspace.registry().sources().values().stream()
                .map(source -> Choice.of(source.id(), source.title()))
                .toList();
    }

    private List<Choice> states() {
        return workspace.registry().states().values().stream()
                .map(state -> Choice.of(state.id(), state.name()))
                .toList();
    }

    private List<Choice> provisions() {
        return workspace.registry().all(Provision.class).stream()
                .map(provision -> Choice.start(provision.id() + "/", provision.id()))
                .toList();
    }

    private List<Choice> paths(List<String> arguments) {
        Draft draft = draft(arguments);
        return draft == null ? List.of() : choices(draft.paths());
    }

    /** What may follow the words of an assumption that are there. */
    private Collection<String> assumption(List<String> words) {
        if (words.isEmpty()) return Assumption.ACTS;
        Registry registry = workspace.registry();
        String act = words.get(0);
        return switch (words.size() + (act.equals("pledge") ? " of a pledge" : "")) {
            case "1 of a pledge" -> ids(Force.class);
            case "1" ->
                switch (act) {
                    case "lift" -> ids(ReservationRecord.class);
                    case "drop" -> records(registry);
                    default -> registry.states().keySet();
                };
            case "2" -> act.equals("join") || act.equals("leave") ? ids(Instrument.class) : List.of();
            case "2 of a pledge" -> registry.states().keySet();
            default -> List.of();
        };
    }

    private List<String> ids(Class<? extends Entry> kind) {
        return workspace.registry().all(kind).stream().map(Entry::id).sorted().toList();
    }

    private static List<Choice> choices(Collection<String> words) {
        return words.stream().map(Choice::of).toList();
    }

    private static Set<String> records(Registry registry) {
        Set<String> ids = new TreeSet<>(registry.entries().keySet());
        ids.addAll(registry.claims().keySet());
        ids.addAll(registry.works().keySet());
        ids.addAll(registry.contests().keySet());
        ids.addAll(registry.sources().keySet());
        ids.addAll(registry.states().keySet());
        ids.addAll(registry.mechanisms().keySet());
        return ids;
    }

    private static Set<String> recordKinds(Registry registry) {
        Set<String> kinds = new TreeSet<>(
                registry.entries().values().stream().map(Entry::kind).toList());
        kinds.add("works");
        return kinds;
    }

    /** Every day that the open scenario speaks of. */
    private Set<String> days() {
        Set<String> days = new TreeSet<>();
        document.open()
                .map(open -> open.draft().text())
                .ifPresent(text ->
                        DAY.matcher(text).results().map(MatchResult::group).forEach(days::add));
        return days;
    }

    private List<Choice> values(String word, List<String> arguments) {
        Registry registry = workspace.registry();
        return new PathValues(ScenarioSchema.shipped(), registry, draft(arguments), days()).choices(word);
    }

    /** The scenario that a command is about: the file it names, or the one that is open. */
    private Draft draft(List<String> arguments) {
        if (document.isOpen()) return document.current().draft();
        return arguments.isEmpty() ? null : Draft.open(Path.of(arguments.get(0)), arguments.get(0));
    }

    /** What is concluded of the scenario that a command is about; assessed at most once while nothing changes. */
    private Set<String> conclusions(List<String> arguments) {
        Registry registry = workspace.registry();
        Scenario scenario = arguments.isEmpty()
                ? document.open().map(OpenScenario::scenario).orElse(null)
                : Draft.open(Path.of(arguments.get(0)), arguments.get(0)).read(registry);
        if (scenario == null) return Set.of();
        String knowledge = workspace.knowledge();
        if (!last.text().equals(scenario.hash()) || !last.knowledge().equals(knowledge)) {
            last = new Concluded(scenario.hash(), knowledge, workspace.conclusions(scenario));
        }
        return last.ids();
    }
}
