package casus.shell.editing;

import casus.diagnostics.InvalidInput;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was open before each step of a session, and after those that were taken back. */
final class Steps {
    /** So many steps can be taken back. */
    private static final int MOST = 200;

    /** A command, and what was open on its other side. */
    private record Step(String command, OpenScenario other) {}

    private final Deque<Step> back = new ArrayDeque<>();
    private final Deque<Step> forth = new ArrayDeque<>();

    /** A command is about to put something else in the place of what is open. */
    void take(String command, OpenScenario open) {
        back.push(new Step(command, open));
        if (back.size() > MOST) back.removeLast();
        forth.clear();
    }

    /** Nothing before this can be taken back. */
    void forget() {
        back.clear();
        forth.clear();
    }

    Undone undo(OpenScenario open) {
        return move(back, forth, open, "nothing-to-undo", "no change of this session is left to be undone");
    }

    Undone redo(OpenScenario open) {
        return move(forth, back, open, "nothing-to-redo", "no change was undone that could be made again");
    }

    private static Undone move(Deque<Step> from, Deque<Step> to, OpenScenario open, String id, String nothing) {
        if (from.isEmpty()) throw InvalidInput.of(id, open.name(), nothing, null);
        Step step = from.pop();
        to.push(new Step(step.command(), open));
        return new Undone(step.command(), open, step.other().savedWith(open));
    }
}
