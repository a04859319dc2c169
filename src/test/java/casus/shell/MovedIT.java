package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program says has moved: after a change in a script, and over a folder. */
class MovedIT {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOneScenario() throws IOException {
        Files.copy(HERE.resolve("scenarios/tjk-incursion-2009.yaml"), folder.resolve("my crisis.yaml"));
    }

    private Launched script(String input) throws Exception {
        return Launched.script(folder, Map.of("XDG_CONFIG_HOME", folder + "/config"), input);
    }

    /** S39: Belarus pledged 1,000 and signed later. Each line says what moved; what is taken back moves back. */
    @Test
    void whatIsAssumedIsTakenBackAndMadeAgain() throws Exception {
        Launched launched = script("""
                open "my crisis.yaml"
                assume join BLR crrf
                undo
                redo
                unassume join BLR crrf
                undo
                undo
                show --changes
                undo
                """);
        String there =
                "1 duty now owed, once what is awaited comes; Rapid Reaction Force: signed 14,000-15,000 -> 15,000-16,000, ";
        String back = "1 duty now not bound; Rapid Reaction Force: signed 15,000-16,000 -> 14,000-15,000, ";
        List<String> lines = launched.out().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith(there).endsWith(" men.");
        assertThat(lines.get(1)).startsWith("Undone: assume join BLR crrf. " + back);
        assertThat(lines.get(2)).isEqualTo("Done again: assume join BLR crrf. " + lines.get(0));
        assertThat(lines.get(3)).startsWith(back);
        assertThat(lines.get(4)).isEqualTo("Undone: unassume join BLR crrf. " + lines.get(0));
        assertThat(lines.get(5)).isEqualTo(lines.get(1));
        assertThat(launched.err()).startsWith("error[nothing-to-undo]: <stdin>:9: ");
        assertThat(launched.exitCode()).isEqualTo(2);
    }

    /**
     * Belarus signs the agreement on the reaction force on 20 October 2009 (treaty notes, section 5): the
     * crisis that calls on the force moves; one that leaves its scale open is read as well.
     */
    @Test
    void ofAFolderWhatMovedBetweenTwoDays() throws Exception {
        Path crises = Files.createDirectory(folder.resolve("crises"));
        for (String name : List.of("tjk-incursion-2009.yaml", "open/kgz-raid-2008.yaml"))
            Files.copy(
                    HERE.resolve("scenarios").resolve(name),
                    crises.resolve(Path.of(name).getFileName()));
        String[] days = {"--as-of", "2009-07-01", "--as-of", "2009-11-01"};
        Launched note = Launched.in(
                folder,
                Map.of(),
                "diff",
                "crises",
                days[0],
                days[1],
                days[2],
                days[3],
                "-o",
                "note.md",
                "-o",
                "note.json");
        assertThat(note.err()).isEmpty();
        assertThat(note.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("note.md")))
                .contains("Armed incursion from Afghanistan into Tajikistan", "Rapid Reaction Force", "Belarus");
        assertThat(Files.readString(folder.resolve("note.json")))
                .contains("\"id\" : \"force:crrf\"", "\"file\" : \"crises/tjk-incursion-2009.yaml\"");
    }

    /** The same law on both sides moves nothing. */
    @Test
    void ofAFolderUnderTheSameRulesNothingMoves() throws Exception {
        String rules = HERE.resolve("rules").toString();
        Launched none = Launched.in(folder, Map.of(), "diff", ".", "--rules", rules, "--rules", rules);
        assertThat(none.err()).isEmpty();
        assertThat(none.out()).containsIgnoringWhitespaces("something moved in 0 of one scenario");
    }
}
