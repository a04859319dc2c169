package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README shows is what the program prints; a line of dots in the README stands for lines left out. What is typed
 * behind a prompt is given to the program as a script, since both do the same.
 */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern PROMPT = Pattern.compile("(?:casus|\\S+ [0-9-]{10} \\S+)> (.*)");

    /** A word of a command line, of which a part may stand in single quotes. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");

    record Shown(List<String> command, List<String> typed, List<String> output) {}

    static Stream<Shown> commands() throws IOException {
        List<Shown> shown = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (block.find()) {
            for (String line : block.group(1).lines().toList()) {
                Matcher prompt = PROMPT.matcher(line);
                if (line.startsWith("$ ")) shown.add(shown(line.substring(2)));
                else if (prompt.matches()) shown.get(shown.size() - 1).typed().add(prompt.group(1));
                else shown.get(shown.size() - 1).output().add(line);
            }
        }
        return shown.stream().filter(one -> one.command().get(0).equals("target/casus"));
    }

    private static Shown shown(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) words.add(word.group().replace("'", ""));
        return new Shown(List.copyOf(words), new ArrayList<>(), new ArrayList<>());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandPrintsWhatTheReadmeShows(Shown shown) throws Exception {
        Launched launched = Launched.script(
                Path.of("."),
                Map.of(),
                String.join("\n", shown.typed()),
                shown.command().subList(1, shown.command().size()).toArray(String[]::new));
        assertThat(launched.err()).isEmpty();
        List<String> printed = launched.out().lines().toList();
        int next = 0;
        boolean skipping = false;
        for (String line : shown.output()) {
            if (line.strip().equals("...")) {
                skipping = true;
                continue;
            }
            int found = printed.subList(next, printed.size()).indexOf(line);
            assertThat(found)
                    .as("the line `%s` of the README, after line %d of the output", line, next)
                    .isNotNegative();
            if (!skipping)
                assertThat(found).as("lines left out before `%s`", line).isZero();
            next += found + 1;
            skipping = false;
        }
    }
}
