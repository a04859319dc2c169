package casus.chart;

/** What a state is in a crisis, which decides its outline on a map; of the others the status decides. */
public enum Role {
    /** Attacked or struck: solid ink. */
    VICTIM("attacked"),
    /** A state that attacks: a red outline, and an arrow. */
    ATTACKER("attacker"),
    /** From where a group came: the same outline, so labelled, for no act of that state is alleged. */
    ORIGIN("origin of the group"),
    /** A state that a clause binds or might bind. */
    BEARER(""),
    /** A neighbour that is named so that one finds one's way. */
    NEIGHBOUR("");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** What stands under its label; empty for a state whose status says all. */
    String word() {
        return word;
    }

    boolean isSource() {
        return this == ATTACKER || this == ORIGIN;
    }
}
