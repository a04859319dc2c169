package casus.proof;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The lines of a proof: one for each of its entries, for each fact and for each step, however long. */
final class FactLines implements DefaultPrettyPrinter.Indenter {
    private static final String STEPS = "steps";

    @Override
    public void writeIndentation(JsonGenerator out, int level) {
        TokenStreamContext within = out.streamWriteContext();
        int depth = within.getNestingDepth();
        if (depth < 3 || (depth == 3 && isAmongSteps(within))) {
            out.writeRaw('\n');
            out.writeRaw(" ".repeat(level));
        }
    }

    private static boolean isAmongSteps(TokenStreamContext list) {
        TokenStreamContext byReading = list.getParent();
        return byReading != null
                && byReading.getParent() != null
                && STEPS.equals(byReading.getParent().currentName());
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
