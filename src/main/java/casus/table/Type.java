package casus.table;

/** What the cells of a column are, in the words of a Table Schema. */
public enum Type {
    /** Words of any kind. */
    TEXT("string", null),
    /** An id, or one of the words listed. */
    WORD("string", null),
    /** A clause: its mechanism, and its name there. */
    PROVISION("string", "[a-z0-9-]+/[a-z0-9-]+"),
    /** A state by its code of three letters (ISO 3166-1). */
    STATE("string", "[A-Z]{3}"),
    /** A whole day (ISO 8601). */
    DAY("date", null),
    /** Men. */
    NUMBER("integer", null),
    FLAG("boolean", null);

    private final String schema;
    private final String pattern;

    Type(String schema, String pattern) {
        this.schema = schema;
        this.pattern = pattern;
    }

    /** The type of a Table Schema. */
    public String schema() {
        return schema;
    }

    /** The type of a database (SQL). */
    public String sql() {
        return switch (this) {
            case TEXT, WORD, PROVISION, STATE -> "VARCHAR";
            case DAY -> "DATE";
            case NUMBER -> "BIGINT";
            case FLAG -> "BOOLEAN";
        };
    }

    /** What every cell looks like, or null. */
    String pattern() {
        return pattern;
    }
}
