package casus.table;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.model.Force;
import java.util.Collection;
import java.util.List;

/**
 * The tables of assessments (contract, 13.11).
 *
 * @param all of them, those that others refer to first
 */
public record Tables(List<Table<?>> all) {
    /** The folder that has the tables is called so, and no other is. */
    public static final String FOLDER = "tables";

    /** What stands beside the tables. */
    public static final String CODEBOOK = "codebook.md";

    public static final String DATA_PACKAGE = "datapackage.json";

    /** What every table begins with. */
    public static final String BEGINNING = String.join(",", Table.SCENARIO, Table.FILE, Table.AS_OF) + ",";

    public Tables {
        all = List.copyOf(all);
    }

    /** The tables with the words of a knowledge base. */
    public static Tables of(Registry registry) {
        Collection<String> readings = registry.sources().keySet();
        List<String> forces = registry.all(Force.class).stream()
                .map(Force::instrument)
                .sorted()
                .toList();
        return new Tables(List.of(
                Engagements.table(readings),
                Duties.table(readings),
                Gates.table(readings),
                Forces.table(readings, forces),
                Gaps.table(readings)));
    }

    /**
     * The table of duties by itself, as a file.
     *
     * @param files the scenarios of the assessments, as the user named them
     */
    public String duties(List<String> files, List<Assessment> assessments) {
        Table<?> duties = all.stream()
                .filter(table -> table.name().equals(Duties.NAME))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder(duties.heading());
        for (int i = 0; i < files.size(); i++) text.append(duties.lines(files.get(i), assessments.get(i)));
        return text.toString();
    }

    /**
     * The rows of an assessment, a text for each table.
     *
     * @param file the scenario as the user named it
     */
    public List<String> lines(String file, Assessment assessment) {
        return all.stream().map(table -> table.lines(file, assessment)).toList();
    }
}
