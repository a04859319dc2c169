package casus.document;

import java.io.IOException;
import java.io.StringReader;

/**
 * A text for the reader of YAML, handed over so that no part ends within a character of two halves: it fails over a part
 * that does.
 */
final class WholePairs extends StringReader {
    WholePairs(String text) {
        super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int before = super.read(target, offset, Math.max(1, length - 1));
        boolean half = before > 0 && before < length && Character.isHighSurrogate(target[offset + before - 1]);
        if (!half) return before;
        int second = super.read();
        if (second < 0) return before;
        target[offset + before] = (char) second;
        return before + 1;
    }
}
