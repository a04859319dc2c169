package casus.chart;

/**
 * Lambert's conformal conic projection of a sphere of radius 1, true to scale on two parallels (Snyder, Map Projections: A
 * Working Manual, 1987, equations 15-1 to 15-5).
 *
 * @param meridian longitude in degrees that stands upright
 * @param n the constant of the cone; positive in the north
 */
record Conic(double meridian, double n, double f) {
    /** Beyond it a parallel would lie too far off to be drawn. */
    private static final double LAST = 80;

    /** Parallels so near to opposite ones would make no cone. */
    private static final double LEAST = 0.02;

    /** The projection that is true to scale on one sixth and five sixths of a span of latitudes. */
    static Conic of(double meridian, double south, double north) {
        double first = Math.toRadians(south + (north - south) / 6);
        double second = Math.toRadians(north - (north - south) / 6);
        double n = Math.abs(second - first) < 1e-6
                ? Math.sin(first)
                : Math.log(Math.cos(first) / Math.cos(second)) / Math.log(tangent(second) / tangent(first));
        if (Math.abs(n) < LEAST) n = Math.copySign(LEAST, n);
        return new Conic(meridian, n, Math.cos(first) * Math.pow(tangent(first), n) / n);
    }

    private static double tangent(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }

    /** A longitude, as many times round as its neighbour, and a latitude on the plane; y runs downwards. */
    Point project(double longitude, double latitude) {
        double clamped = Math.toRadians(n > 0 ? Math.max(-LAST, latitude) : Math.min(LAST, latitude));
        double radius = f / Math.pow(tangent(clamped), n);
        double angle = n * Math.toRadians(longitude - meridian);
        return new Point(radius * Math.sin(angle), radius * Math.cos(angle));
    }

    /** The longitude that is less than half way round from another. */
    static double near(double longitude, double other) {
        return longitude - 360 * Math.rint((longitude - other) / 360);
    }
}
