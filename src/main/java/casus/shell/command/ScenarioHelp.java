package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.scenario.ScenarioField;
import casus.scenario.ScenarioSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand in a scenario file, read off its schema: every field, or those that go by a name. */
final class ScenarioHelp {
    /** Words that are explained where the knowledge base has a name for them, by the field whose words they are. */
    private static final Map<String, String> NAMES =
            Map.of("kind", "a/", "for", "help/", "outcome", "answer/decision/");

    private final Registry registry;
    private final List<ScenarioField> fields = ScenarioSchema.shipped().fields();

    ScenarioHelp(Registry registry) {
        this.registry = registry;
    }

    /** Every field, a line or two each. */
    Page all() {
        PageBuilder page = new PageBuilder("The scenario file, field by field")
                .paragraph(
                        "A scenario is YAML or JSON. Where a value is not known write `unknown`, or {oneOf: [a, b]}; then"
                                + " `casus worlds` says what turns on it. `casus new` writes a file to begin with, and `casus help"
                                + " scenario KEY` says more of one key.");
        for (ScenarioField field : fields) {
            if (field.depth() == 0) page.heading(3, field.path());
            page.point(Math.min(field.depth(), 1), line(field));
        }
        return page.build();
    }

    /**
     * The fields of a name, or of the end of a path, with all that may stand there.
     *
     * @throws InvalidInput if none goes by it
     */
    Page of(String name) {
        List<ScenarioField> meant = fields.stream()
                .filter(field -> field.path().equals(name) || field.path().endsWith("." + name))
                .toList();
        if (meant.isEmpty()) {
            throw InvalidInput.of(
                    "unknown-key",
                    name,
                    "no field of a scenario goes by that name",
                    Suggestions.hint(
                            name,
                            fields.stream()
                                    .flatMap(field -> Stream.of(field.path(), field.name()))
                                    .toList(),
                            "`casus help scenario` lists the fields"));
        }
        PageBuilder page = new PageBuilder("");
        meant.forEach(field -> explain(field, page));
        return page.build();
    }

    private static Phrase line(ScenarioField field) {
        String head =
                field.depth() == 0 ? "" : field.path().substring(field.path().indexOf('.') + 1) + ": ";
        String example = field.example().isEmpty() ? "" : " Example: " + field.name() + ": " + field.example();
        return Phrase.EMPTY
                .code(head.replaceFirst(": $", ""))
                .text(head.isEmpty() ? "" : ": ")
                .text(meaning(field) + example);
    }

    private static String meaning(ScenarioField field) {
        return field.meaning() + (field.isRequired() ? " Required." : "");
    }

    private void explain(ScenarioField field, PageBuilder page) {
        page.heading(3, field.path());
        page.paragraph(meaning(field));
        if (!field.kinds().isEmpty() && !field.meaning().contains("only"))
            page.paragraph("For these kinds of event: " + String.join(", ", field.kinds()) + ".");
        List<String> forms = new ArrayList<>(field.forms());
        field.definitions().stream()
                .filter(definition -> field.words().isEmpty() || !definition.equals(field.name()))
                .flatMap(definition -> ListCommand.of(definition).stream())
                .forEach(list -> forms.add("`casus list " + list + "` lists them."));
        if (!forms.isEmpty()) page.paragraph(String.join(" ", forms));
        field.words().forEach(word -> page.point(0, word(field, word)));
        for (String example : field.examples())
            page.paragraph(Phrase.of("Example: ").code(field.name() + ": " + example));
        List<String> below = fields.stream()
                .map(ScenarioField::path)
                .filter(path -> path.startsWith(field.path() + "."))
                .map(path -> path.substring(field.path().length() + 1))
                .toList();
        if (!below.isEmpty()) page.paragraph("In it: " + String.join(", ", below) + ".");
    }

    /** How the names of the words begin that answer a gate. */
    private static Optional<String> answers(ScenarioField field) {
        return ScenarioSchema.shipped().answers().stream()
                .filter(answers -> answers.block().equals(field.path()))
                .map(answers -> "answer/" + answers.gate() + "/")
                .findFirst();
    }

    private Phrase word(ScenarioField field, String word) {
        String id = answers(field).orElse(NAMES.getOrDefault(field.name(), "")) + word;
        String name = registry.called(id).name();
        return name.equals(id)
                ? Phrase.EMPTY.code(word)
                : Phrase.EMPTY.code(word).text(": " + name);
    }
}
