package casus.bench.peers;

import java.util.Arrays;

/** Rows of numbers, a table for each kind of fact; what rules made of them is generated below this class. */
public abstract class Tables {
    protected final int[][][] rows;
    protected final int[] sizes;
    private int[] law;

    protected Tables(int tables) {
        rows = new int[tables][16][];
        sizes = new int[tables];
    }

    /** Fires every rule, once and in order. */
    protected abstract void fire();

    /** Keeps what was added so far for every crisis to come. */
    final void keepLaw() {
        law = sizes.clone();
    }

    /** Forgets all but the law. */
    final void clear() {
        System.arraycopy(law, 0, sizes, 0, law.length);
    }

    /** Adds a row, unless it is there. */
    protected final void add(int table, int... row) {
        int[][] known = rows[table];
        int size = sizes[table];
        for (int i = 0; i < size; i++) if (Arrays.equals(known[i], row)) return;
        if (size == known.length) known = rows[table] = Arrays.copyOf(known, 2 * size);
        known[size] = row;
        sizes[table]++;
    }

    /** What stands in a table now. */
    final int[][] rows(int table) {
        return Arrays.copyOf(rows[table], sizes[table]);
    }
}
