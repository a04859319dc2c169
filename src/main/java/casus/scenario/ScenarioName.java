package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Scenarios as a user names them: those of a file, or one of several by its number or its id, {@code FILE#n} or {@code
 * FILE#id}. A file whose own name has a number sign is that file.
 */
public final class ScenarioName {
    private static final char SIGN = '#';

    private final String name;
    private final Bundle bundle;
    private final List<Integer> parts;

    private ScenarioName(String name, Bundle bundle, List<Integer> parts) {
        this.name = name;
        this.bundle = bundle;
        this.parts = parts;
    }

    /**
     * What a name means.
     *
     * @param file the name as a path
     * @param name the same as the user gave it, for messages
     * @throws InvalidInput if the file cannot be read, or has no such scenario
     */
    public static ScenarioName of(Path file, String name) {
        if (!isPart(file, name)) {
            Bundle bundle = Bundle.open(file, name);
            return new ScenarioName(
                    name, bundle, IntStream.range(0, bundle.size()).boxed().toList());
        }
        String path = file.toString();
        Bundle bundle = Bundle.open(
                file.getFileSystem().getPath(path.substring(0, path.lastIndexOf(SIGN))),
                name.substring(0, name.lastIndexOf(SIGN)));
        String part = name.substring(name.lastIndexOf(SIGN) + 1);
        return new ScenarioName(name, bundle, List.of(place(part, bundle).orElseThrow(() -> missing(part, bundle))));
    }

    /** A text of what a name means, though what stands there now may be another. */
    public static Draft draft(Path file, String name, String text) {
        return Draft.of(text, isPart(file, name) ? name.substring(0, name.lastIndexOf(SIGN)) : name, name);
    }

    /** Whether a name means one of the scenarios of a file. */
    private static boolean isPart(Path file, String name) {
        return name.lastIndexOf(SIGN) > 0 && !Files.exists(file);
    }

    private static Optional<Integer> place(String part, Bundle bundle) {
        if (part.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(part);
            return number >= 1 && number <= bundle.size() ? Optional.of(number - 1) : Optional.empty();
        }
        List<Integer> places = IntStream.range(0, bundle.size())
                .boxed()
                .filter(at -> bundle.id(at).filter(part::equals).isPresent())
                .toList();
        if (places.size() > 1) {
            throw InvalidInput.of(
                    "no-such-scenario",
                    bundle.name(),
                    places.size() + " of its " + bundle.size() + " scenarios have the id `" + part + "`",
                    "write " + bundle.name() + SIGN + (places.get(0) + 1) + " for the first of them");
        }
        return places.stream().findFirst();
    }

    private static InvalidInput missing(String part, Bundle bundle) {
        int size = bundle.size();
        List<String> ids = IntStream.range(0, size)
                .mapToObj(at -> bundle.id(at).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        String count = size == 1 ? "one scenario" : size + " scenarios";
        String hint = Suggestions.nearest(part, ids)
                .map(near -> "did you mean `" + bundle.name() + SIGN + near + "`?")
                .orElse("write " + bundle.name() + SIGN + "1" + (size == 1 ? "" : " to " + SIGN + size)
                        + ", or the id of one");
        return InvalidInput.of(
                "no-such-scenario", bundle.name(), "the file holds " + count + ", and none is `" + part + "`", hint);
    }

    /** How many scenarios it means. */
    public int size() {
        return parts.size();
    }

    /** How each is named; where the name means several, by their numbers. */
    public String name(int at) {
        return parts.size() == 1 ? name : name + SIGN + (parts.get(at) + 1);
    }

    /**
     * Reads and checks one of them, after all changes that the command line asks for.
     *
     * @param asOf the day of {@code --as-of}, which goes before the file's and before {@code changes}
     * @throws InvalidInput with every problem of it, at its place in the file
     */
    public Scenario read(int at, List<String> changes, Optional<String> asOf, Registry registry) {
        return bundle.read(parts.get(at), changes, asOf, registry).named(name(at));
    }

    /** The same of which something may be left open, as all that it may be. */
    public Worlds worlds(int at, List<String> changes, Optional<String> asOf, Registry registry) {
        return bundle.worlds(parts.get(at), changes, asOf, registry).named(name(at));
    }

    /**
     * The only one, as a text that can be changed; its content need not make sense yet.
     *
     * @throws InvalidInput if it is no map, or if the name means several
     */
    public Draft draft() {
        if (parts.size() == 1) return bundle.draft(parts.get(0), name);
        throw several();
    }

    /** What to say where one is wanted and the name means several. */
    public InvalidInput several() {
        return InvalidInput.of(
                "several-scenarios",
                name,
                "the file holds " + parts.size() + " scenarios, and this takes one",
                "name it by its number, " + name + SIGN + "1 to " + SIGN + parts.size() + ", or by its id, " + name
                        + SIGN + bundle.id(0).orElse("ID"));
    }
}
