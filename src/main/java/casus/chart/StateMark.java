package casus.chart;

import casus.page.Mark;

/**
 * A state on a map.
 *
 * @param a3 its code, ISO 3166-1 alpha-3; one that the atlas has not is told in words only
 * @param label its name as the reader knows it
 * @param status how its duty stands under the clause that the map shows; null for none
 */
public record StateMark(String a3, String label, Role role, Mark status) {
    /** One that has no status of its own. */
    public static StateMark of(String a3, String label, Role role) {
        return new StateMark(a3, label, role, null);
    }

    /** What is drawn, and said, of its status. */
    Mark shown() {
        return status == null ? Mark.NONE : status;
    }
}
