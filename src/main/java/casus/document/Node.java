package casus.document;

import casus.diagnostics.SourceLocation;
import java.util.List;
import java.util.Map;

/** A value in a file, and where it stands. */
public sealed interface Node {
    SourceLocation at();

    /** What kind of value it is, in the reader's words. */
    String kind();

    /** A map; {@code keys} says where each key stands. */
    record Mapping(Map<String, Node> entries, Map<String, SourceLocation> keys, SourceLocation at) implements Node {
        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, SourceLocation at) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A single value as it is written. */
    record Scalar(String text, Type type, SourceLocation at) implements Node {
        /** What the syntax makes of it. */
        public enum Type {
            TEXT,
            NUMBER,
            BOOLEAN,
            NOTHING
        }

        public boolean isNothing() {
            return type == Type.NOTHING;
        }

        @Override
        public String kind() {
            return switch (type) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
                case NOTHING -> "nothing";
            };
        }
    }
}
