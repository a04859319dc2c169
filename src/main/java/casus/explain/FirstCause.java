package casus.explain;

/** The first cause that a conclusion is missing, in one line: down the nearest rule to what fails at the end. */
final class FirstCause {
    private FirstCause() {}

    static String of(Reason missing) {
        Reason at = missing;
        while (true) {
            Reason next = next(at);
            if (next == null) return at.text();
            at = next;
        }
    }

    /** The line below that says more about what fails: the nearest rule, its first failure, what is missing for it. */
    private static Reason next(Reason at) {
        return switch (at.kind()) {
            case MISSING -> first(at, Reason.Kind.DEFEATED, Reason.Kind.TRIED, Reason.Kind.NOTE);
            case TRIED, DEFEATED -> first(at, Reason.Kind.FAILED);
            case FAILED -> first(at, Reason.Kind.EXCEPTION, Reason.Kind.MISSING, Reason.Kind.CLOSEST);
            default -> null;
        };
    }

    private static Reason first(Reason at, Reason.Kind... kinds) {
        for (Reason.Kind kind : kinds) {
            for (Reason below : at.below()) if (below.kind() == kind) return below;
        }
        return null;
    }
}
