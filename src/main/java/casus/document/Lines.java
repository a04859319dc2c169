package casus.document;

/** Finds its way about a text by blanks, comments and line breaks. */
record Lines(String text) {
    int start(int at) {
        int start = at;
        while (start > 0 && !isBreak(start - 1)) start--;
        return start;
    }

    /** Where the line ends, before its break. */
    int end(int at) {
        int end = at;
        while (end < text.length() && !isBreak(end)) end++;
        return end;
    }

    /** Where the next line starts, or the text ends. */
    int next(int at) {
        int end = end(at);
        if (text.startsWith("\r\n", end)) return end + 2;
        return Math.min(end + 1, text.length());
    }

    /** Past the blanks of this line. */
    int pastBlanks(int at) {
        int past = at;
        while (past < text.length() && (text.charAt(past) == ' ' || text.charAt(past) == '\t')) past++;
        return past;
    }

    /** Past blanks and line breaks. */
    int pastSpace(int at) {
        int past = at;
        while (past < text.length() && Character.isWhitespace(text.charAt(past))) past++;
        return past;
    }

    /** Past blanks, line breaks and comments: where the next thing that means something starts. */
    int pastComments(int at) {
        int past = pastSpace(at);
        while (has('#', past)) past = pastSpace(end(past));
        return past;
    }

    boolean has(char character, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == character;
    }

    /** Whether there is nothing but blanks before a place on its line. */
    boolean startsLine(int at) {
        return pastBlanks(start(at)) >= at;
    }

    /** Whether there is nothing but a comment after a place on its line. */
    boolean endsLine(int at) {
        int past = pastBlanks(at);
        return past == end(at) || has('#', past);
    }

    /** The line break of this text. */
    String lineBreak() {
        int end = end(0);
        return end == text.length() ? "\n" : text.substring(end, next(0));
    }

    private boolean isBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
