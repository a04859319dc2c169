package casus.shell.editing;

import casus.diagnostics.InvalidInput;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Holds at most one open scenario, and has its unsaved changes kept. A command that was interrupted changes nothing here,
 * even if it runs on for a while.
 */
public final class OpenDocument {
    private final EditJournal journal;
    private final Steps steps = new Steps();
    private volatile OpenScenario open;

    /** No open scenario; notes unsaved changes in a journal. */
    public OpenDocument(EditJournal journal) {
        this.journal = journal;
    }

    /** What is open, if anything is. */
    public Optional<OpenScenario> open() {
        return Optional.ofNullable(open);
    }

    public boolean isOpen() {
        return open != null;
    }

    public boolean isChanged() {
        OpenScenario now = open;
        return now != null && now.isChanged();
    }

    /**
     * What is open.
     *
     * @throws InvalidInput if nothing is
     */
    public OpenScenario current() {
        return open().orElseThrow(
                        () -> InvalidInput.of("nothing-open", "casus", "no scenario is open", "`open FILE` opens one"));
    }

    /**
     * Makes sure that nothing would be lost.
     *
     * @throws InvalidInput if there are unsaved changes
     */
    public void refuseToLose() {
        if (!isChanged()) return;
        throw InvalidInput.of(
                "unsaved-changes",
                open.name(),
                "it has changes that are not saved",
                "`save` keeps them, `reset` or --discard drops them");
    }

    /** Opens a scenario in place of what is open, as a step that can be taken back. */
    public synchronized void put(OpenScenario scenario, String command) {
        stopIfInterrupted();
        if (open != null && !open.equals(scenario)) steps.take(command, open);
        hold(scenario);
    }

    /** Holds what is open as it has been saved; under another name it has no past. */
    public synchronized void saved(OpenScenario scenario) {
        stopIfInterrupted();
        if (open != null && !open.file().equals(scenario.file())) steps.forget();
        hold(scenario);
    }

    /**
     * Takes the last step back.
     *
     * @throws InvalidInput if there is none
     */
    public synchronized Undone undo() {
        stopIfInterrupted();
        Undone undone = steps.undo(current());
        hold(undone.after());
        return undone;
    }

    /**
     * Takes the step again that was taken back last.
     *
     * @throws InvalidInput if there is none
     */
    public synchronized Undone redo() {
        stopIfInterrupted();
        Undone redone = steps.redo(current());
        hold(redone.after());
        return redone;
    }

    private void hold(OpenScenario scenario) {
        open = scenario;
        if (scenario.isChanged()) journal.write(scenario);
        else journal.clear();
    }

    /** Takes up what an earlier shell left, as one step; false if another shell was quicker. */
    public synchronized boolean restore(Unsaved left, OpenScenario scenario) {
        stopIfInterrupted();
        if (!journal.adopt(left)) return false;
        if (open != null) steps.take("restore", open);
        open = scenario;
        journal.write(scenario);
        return true;
    }

    /** Closes the scenario; changes that are not saved are gone. */
    public synchronized void clear() {
        stopIfInterrupted();
        open = null;
        steps.forget();
        journal.clear();
    }

    /** Whether the unsaved changes would be found by the next shell. */
    public boolean isKept() {
        return journal.isWritten();
    }

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException();
    }
}
