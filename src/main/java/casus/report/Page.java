package casus.report;

import casus.diagnostics.Plain;

/** Lines of text, broken at blanks and indented by what they are. */
final class Page {
    private static final int WIDTH = 116;

    private final StringBuilder text = new StringBuilder();

    void line(String content) {
        wrap("", "", content);
    }

    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    void item(String content) {
        wrap("  ", "    ", content);
    }

    void subItem(String content) {
        wrap("    ", "        ", content);
    }

    void detail(String content) {
        wrap("      ", "        ", content);
    }

    /** A word that is longer than the line stands on its own. */
    private void wrap(String first, String others, String content) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Plain.line(content).split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(others);
                empty = true;
            }
            if (!empty) line.append(' ');
            line.append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
