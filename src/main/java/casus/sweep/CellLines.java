package casus.sweep;

import java.io.IOException;

/** A line of JSON for each cell, in the order of the grid; one that is no crisis or falls out has none. */
public final class CellLines {
    private final Answers answers;

    /** The lines of these answers. */
    public CellLines(Answers answers) {
        this.answers = answers;
    }

    /** Writes them, one after the other. */
    public void to(Appendable out) throws IOException {
        String[] written = answers.distinct().stream().map(CellJson::members).toArray(String[]::new);
        for (int cell = 0; cell < answers.grid().size(); cell++) {
            if (answers.of(cell).verdicts() == null) continue;
            out.append("{\"cell\":")
                    .append(CellJson.cell(answers.grid().values(cell)))
                    .append(',')
                    .append(written[answers.place(cell)])
                    .append("}\n");
        }
    }
}
