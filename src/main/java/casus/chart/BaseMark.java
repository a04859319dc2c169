package casus.chart;

/**
 * A base on a map: a triangle with the number that it has in the key.
 *
 * @param label what it is, {@code Kant, Russian air base}
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record BaseMark(String label, double latitude, double longitude, Status status) {
    /** Whether there is a base. */
    public enum Status {
        /** A full triangle. */
        OPEN("base, open"),
        /** A dashed triangle. */
        TALKS("talks only");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
