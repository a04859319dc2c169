package casus.shell.command;

import casus.assessment.Assessment;
import casus.compare.Difference;
import casus.compare.DifferencePage;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.editing.Undone;
import casus.shell.line.Invocation;
import casus.shell.line.Workspace;
import org.springframework.stereotype.Component;

/** Changes the open scenario, and says in a line what that moved. */
@Component
final class Changing {
    private final Workspace workspace;
    private final OpenDocument document;

    Changing(Workspace workspace, OpenDocument document) {
        this.workspace = workspace;
        this.document = document;
    }

    /** Puts another text in the place of the open one. */
    void to(Draft draft, Invocation invocation) {
        OpenScenario before = document.current();
        OpenScenario after = before.with(draft, workspace.registry(invocation));
        document.put(after, invocation.typed());
        invocation.out().println(moved(before, after, invocation));
    }

    /** Says which step was taken back or again, and what that moved. */
    void say(String what, Undone step, Invocation invocation) {
        String then = step.isOneFile()
                ? moved(step.before(), step.after(), invocation)
                : step.after().name() + " is open.";
        invocation.out().println(what + ": " + step.command() + ". " + then);
    }

    /** What stands otherwise in the one than in the other. */
    private String moved(OpenScenario before, OpenScenario after, Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Assessment old = engine.assess(before.scenario());
        Assessment fresh = engine.assess(after.scenario());
        Registry known = registry.under(after.scenario().assumptions());
        return DifferencePage.line(old, fresh, Difference.between(old, fresh, registry), known);
    }
}
