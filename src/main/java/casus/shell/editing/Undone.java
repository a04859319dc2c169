package casus.shell.editing;

/**
 * A step that was taken back, or taken again.
 *
 * @param command the command that took it, as it was typed
 * @param before what was open before the step back or forth
 * @param after what is open now
 */
public record Undone(String command, OpenScenario before, OpenScenario after) {
    /** Whether both are states of one file, so that what moved between them can be told. */
    public boolean isOneFile() {
        return before.file().equals(after.file());
    }
}
