package casus.explain;

/** The first cause that a conclusion is missing, in one line: down the nearest rule to what fails at the end. */
final class FirstCause {
    private FirstCause() {}

    static String of(Node missing) {
        Node at = missing;
        while (true) {
            Node next = next(at);
            if (next == null) return at.text();
            at = next;
        }
    }

    /** The line below that says more about what fails: the nearest rule, its first failure, what is missing for it. */
    private static Node next(Node at) {
        return switch (at.kind()) {
            case MISSING -> first(at, Node.Kind.DEFEATED, Node.Kind.TRIED, Node.Kind.NOTE);
            case TRIED, DEFEATED -> first(at, Node.Kind.FAILED);
            case FAILED -> first(at, Node.Kind.EXCEPTION, Node.Kind.MISSING, Node.Kind.CLOSEST);
            default -> null;
        };
    }

    private static Node first(Node at, Node.Kind... kinds) {
        for (Node.Kind kind : kinds) {
            for (Node below : at.below()) if (below.kind() == kind) return below;
        }
        return null;
    }
}
