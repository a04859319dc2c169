package casus.shell.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done to the open scenario is undone and done again, step by step. */
class UndoTest {
    @TempDir
    private Path folder;

    private final OpenDocument document = new OpenDocument(EditJournal.in(Optional.empty()));

    @BeforeEach
    void openOne() throws IOException {
        document.put(opened("a.yaml", "tjk-incursion-2009.yaml"), "open a.yaml");
    }

    private OpenScenario opened(String name, String from) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(Fixtures.SCENARIOS.resolve(from), file);
        return OpenScenario.read(file, file.toString(), Fixtures.registry());
    }

    private void set(String change) {
        OpenScenario open = document.current();
        document.put(open.with(open.draft().set(change), Fixtures.registry()), "set " + change);
    }

    private String day() {
        return document.current().draft().value("asOf").orElseThrow();
    }

    @Test
    void stepsAreTakenBackInTurnAndTakenAgain() {
        set("asOf=2009-08-01");
        set("asOf=2009-09-01");
        assertThat(document.undo().command()).isEqualTo("set asOf=2009-09-01");
        assertThat(day()).isEqualTo("2009-08-01");
        assertThat(document.undo().isOneFile()).isTrue();
        assertThat(day()).isEqualTo("2009-07-01");
        assertThat(document.isChanged()).isFalse();
        assertThat(document.redo().command()).isEqualTo("set asOf=2009-08-01");
        assertThat(document.redo().command()).isEqualTo("set asOf=2009-09-01");
        assertThat(day()).isEqualTo("2009-09-01");
        assertThatThrownBy(document::redo).isInstanceOf(InvalidInput.class);
    }

    @Test
    void thereIsNothingBeforeTheFirstStepAndNothingAfterANewOne() {
        assertThatThrownBy(document::undo).isInstanceOf(InvalidInput.class);
        set("asOf=2009-08-01");
        document.undo();
        set("asOf=2009-10-01");
        assertThatThrownBy(document::redo).isInstanceOf(InvalidInput.class);
        document.clear();
        assertThatThrownBy(document::undo).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anotherFileThatWasOpenedIsAStepToo() throws IOException {
        set("asOf=2009-08-01");
        document.put(opened("b.yaml", "kgz-raid-2004.yaml"), "open b.yaml");
        Undone undone = document.undo();
        assertThat(undone.command()).isEqualTo("open b.yaml");
        assertThat(undone.isOneFile()).isFalse();
        assertThat(day()).isEqualTo("2009-08-01");
        assertThat(document.isChanged()).isTrue();
    }

    /** What was saved is the file: the state before it differs from that. */
    @Test
    void whatIsUndoneAfterASaveIsAChange() {
        set("asOf=2009-08-01");
        OpenScenario open = document.current();
        document.saved(open.savedAs(open.file(), open.name()));
        assertThat(document.isChanged()).isFalse();
        document.undo();
        assertThat(day()).isEqualTo("2009-07-01");
        assertThat(document.isChanged()).isTrue();
        document.redo();
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void underAnotherNameItHasNoPast() {
        set("asOf=2009-08-01");
        OpenScenario open = document.current();
        Path other = folder.resolve("c.yaml");
        document.saved(open.savedAs(other, other.toString()));
        assertThatThrownBy(document::undo).isInstanceOf(InvalidInput.class);
    }
}
