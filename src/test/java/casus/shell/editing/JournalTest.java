package casus.shell.editing;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of unsaved changes and of typed lines, and for whom. */
class JournalTest {
    @TempDir
    private Path folder;

    private Path config;
    private Path file;

    @BeforeEach
    void copyOneScenario() throws IOException {
        config = folder.resolve("config/casus");
        file = folder.resolve("my crisis é.yaml");
        Files.copy(Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml"), file);
    }

    private OpenScenario opened() {
        return OpenScenario.read(file, file.toString(), Fixtures.registry());
    }

    private OpenScenario changed() {
        OpenScenario open = opened();
        return open.with(open.draft().set("asOf=2009-11-01"), Fixtures.registry());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(config.resolve("unsaved"))) {
            return files.filter(path -> path.toString().endsWith(".yaml")).toList();
        }
    }

    /** As if the shell that wrote it were gone: the same file, whose lock nobody holds. */
    private void leaveBehind() throws IOException {
        Path own = kept().get(0);
        Files.copy(own, own.resolveSibling("left.yaml"));
    }

    @Test
    void changesAreKeptForTheirOwnerUntilTheyAreSavedOrDropped() throws IOException {
        OpenDocument document = new OpenDocument(EditJournal.in(Optional.of(config)));
        document.put(opened(), "open");
        assertThat(config).doesNotExist();
        document.put(changed(), "set");
        assertThat(kept()).hasSize(1);
        assertThat(document.isKept()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
                .isEqualTo("rwx------");
        document.put(opened(), "open");
        assertThat(config.resolve("unsaved")).isEmptyDirectory();
    }

    @Test
    void whatALivingShellKeepsIsNotOffered() {
        new OpenDocument(EditJournal.in(Optional.of(config))).put(changed(), "set");
        assertThat(EditJournal.in(Optional.of(config)).left()).isEmpty();
    }

    @Test
    void whatAShellLeftBehindIsOfferedOnce() throws IOException {
        OpenScenario changed = changed();
        new OpenDocument(EditJournal.in(Optional.of(config))).put(changed, "set");
        leaveBehind();
        EditJournal journal = EditJournal.in(Optional.of(config));
        assertThat(journal.left()).hasSize(1);
        Unsaved left = journal.left().get(0);
        OpenScenario restored = OpenScenario.restore(left, Fixtures.registry());
        assertThat(restored.file()).isEqualTo(file);
        assertThat(restored.draft().text()).isEqualTo(changed.draft().text());
        assertThat(restored.isChanged()).isTrue();
        assertThat(restored.isChangedOnDisk()).isFalse();
        assertThat(journal.adopt(left)).isTrue();
        assertThat(EditJournal.in(Optional.of(config)).adopt(left)).isFalse();
        assertThat(EditJournal.in(Optional.of(config)).left()).isEmpty();
        OpenDocument document = new OpenDocument(journal);
        document.put(restored, "set");
        assertThat(left.journal()).content().contains("asOf: 2009-11-01");
        document.clear();
        assertThat(left.journal()).doesNotExist();
        assertThat(journal.adopt(left)).isFalse();
    }

    @Test
    void aScriptBeginsNoJournalButGoesOnWithOne() throws IOException {
        EditJournal script = EditJournal.ofScript(Optional.of(config));
        new OpenDocument(script).put(changed(), "set");
        assertThat(config).doesNotExist();
        new OpenDocument(EditJournal.in(Optional.of(config))).put(changed(), "set");
        leaveBehind();
        Unsaved left = script.left().get(0);
        assertThat(script.adopt(left)).isTrue();
        OpenScenario restored = OpenScenario.restore(left, Fixtures.registry());
        new OpenDocument(script).put(restored.with(restored.draft().set("title=Another"), Fixtures.registry()), "set");
        assertThat(left.journal()).content().contains("title: Another");
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        new OpenDocument(EditJournal.in(Optional.of(config))).put(changed(), "set");
        leaveBehind();
        EditJournal journal = EditJournal.in(Optional.of(config));
        journal.left().forEach(journal::forget);
        assertThat(journal.left()).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNoticed() throws IOException {
        new OpenDocument(EditJournal.in(Optional.of(config))).put(changed(), "set");
        leaveBehind();
        Files.writeString(file, Files.readString(file).replace("summer 2009", "July 2009"));
        Unsaved left = EditJournal.in(Optional.of(config)).left().get(0);
        assertThat(OpenScenario.restore(left, Fixtures.registry()).isChangedOnDisk())
                .isTrue();
    }

    @Test
    void whatIsNoneOfOursIsPassedOver() throws IOException {
        Path unsaved = Files.createDirectories(config.resolve("unsaved"));
        Files.writeString(unsaved.resolve("a.yaml"), "");
        Files.writeString(unsaved.resolve("b.yaml"), "casus: 1\nid: b\ntitle: c\n");
        Files.write(unsaved.resolve("c.yaml"), new byte[] {(byte) 0xff, 0, 1});
        assertThat(EditJournal.in(Optional.of(config)).left()).isEmpty();
    }

    @Test
    void withoutAPlaceNothingIsKeptAndNothingFails() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("casus");
        for (Optional<Path> place : List.of(Optional.<Path>empty(), Optional.of(blocked))) {
            OpenDocument document = new OpenDocument(EditJournal.in(place));
            document.put(changed(), "set");
            assertThat(document.isKept()).isFalse();
            assertThat(EditJournal.in(place).left()).isEmpty();
            document.clear();
            TypedLines lines = TypedLines.in(place);
            lines.add("help");
            assertThat(lines.all()).containsExactly("help");
        }
    }

    @Test
    void typedLinesAreThereAgainInTheNextShell() {
        TypedLines first = TypedLines.in(Optional.of(config));
        List.of("open 'a\nb'", "show", "show", " secret", "", "set a=\\n").forEach(first::add);
        assertThat(TypedLines.in(Optional.of(config)).all()).containsExactly("open 'a\nb'", "show", "set a=\\n");
    }

    @Test
    void foldersFollowTheEnvironment() {
        assertThat(new UserFolders(Map.of("HOME", "/home/a")).config()).contains(Path.of("/home/a/.config/casus"));
        assertThat(new UserFolders(Map.of("HOME", "/home/a", "XDG_CONFIG_HOME", "/c")).config())
                .contains(Path.of("/c/casus"));
        assertThat(new UserFolders(Map.of("HOME", "/home/a", "XDG_CACHE_HOME", "relative")).cache())
                .contains(Path.of("/home/a/.cache/casus"));
        assertThat(new UserFolders(Map.of("HOME", "")).config()).isEmpty();
        assertThat(new UserFolders(Map.of()).cache()).isEmpty();
    }

    @Test
    void aDifferenceShowsTheLinesOfBoth() {
        assertThat(LineDiff.of("a\nb\nc\n", "a\nb\nc\n")).isEmpty();
        assertThat(LineDiff.of("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n")).isEqualTo("line 2\n- b\n+ x\nline 5\n+ e\n");
        assertThat(LineDiff.of("", "a\n")).isEqualTo("line 1\n+ a\n");
    }
}
