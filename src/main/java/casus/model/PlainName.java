package casus.model;

/**
 * What a record, a source or a word of the scenario format is called in prose. It claims nothing.
 *
 * @param id of the record, the force ({@code force/ID}) or the word ({@code kind/ID})
 * @param name in full, with its article
 * @param year of its text, in words, or null
 * @param then what it is called once it has been named, or null if the same
 * @param does of a clause: what its bearers are to do, after "must"; {@code {their}} is its or their, {@code {s}} the s of several;
 *     else null
 * @param parties what those who take part are called together, "allies"; else null
 */
public record PlainName(String id, String name, String year, String then, String does, String parties) {
    /** The name and, in brackets, the year. */
    public String dated() {
        return year == null ? name : name + " (" + year + ")";
    }
}
