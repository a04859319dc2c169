package casus.brief;

import casus.page.Page;
import casus.page.PageBuilder;
import tools.jackson.databind.JsonNode;

/** Clauses by states alone, as they stand in the document of a brief. */
public final class MatrixPage {
    private MatrixPage() {}

    /**
     * A table for each event of an assessment, and under it the clauses that do not answer.
     *
     * @param assessment its JSON; nothing else is looked at
     */
    public static Page of(JsonNode assessment) {
        Material material = Material.of(assessment);
        Matrix matrix = new Matrix(material);
        PageBuilder page = new PageBuilder(material.brief().title());
        for (String event : material.answered().events()) matrix.of(event).forEach(page::add);
        return page.build();
    }
}
