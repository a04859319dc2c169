package casus.shell.editing;

import java.util.List;

/** The lines that two texts do not share: the old ones with a minus, the new ones with a plus. */
public final class LineDiff {
    private final List<String> before;
    private final List<String> after;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The difference, with a line that says where before each group of changes; empty if there is none. */
    public static String of(String before, String after) {
        LineDiff diff = new LineDiff(before.lines().toList(), after.lines().toList());
        return diff.text(diff.common());
    }

    /** For each pair of places how many lines the rests of both texts share at most. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String text(int[][] common) {
        StringBuilder text = new StringBuilder();
        boolean changing = false;
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean same =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (!same && !changing) text.append("line ").append(j + 1).append('\n');
            changing = !same;
            if (same) {
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                text.append("- ").append(before.get(i++)).append('\n');
            } else {
                text.append("+ ").append(after.get(j++)).append('\n');
            }
        }
        return text.toString();
    }
}
