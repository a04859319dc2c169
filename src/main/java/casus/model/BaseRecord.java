package casus.model;

import java.util.List;

/**
 * Troops of one state on the territory of another.
 *
 * @param place where that is, or null where the record leaves it to another of its mechanism
 */
public record BaseRecord(
        Provenance provenance, String host, String user, String status, String text, Place place, Period period)
        implements Entry {
    /**
     * A place on the map, by public geography and no source.
     *
     * @param lat degrees north
     * @param lon degrees east
     * @param precision how near that is: one of the {@link #PRECISIONS}
     */
    public record Place(double lat, double lon, String precision) {
        /** The airfield itself, the town, or a point within the country, the place in it not being known. */
        public static final List<String> PRECISIONS = List.of("airfield", "town", "country");

        @Override
        public String toString() {
            return lat + " north, " + lon + " east (" + precision + ")";
        }
    }

    @Override
    public String label() {
        return text;
    }
}
