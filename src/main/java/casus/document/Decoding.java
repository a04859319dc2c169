package casus.document;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes as text: UTF-8, or UTF-16 that says so by its mark; where it is neither, the place where that shows. */
final class Decoding {
    private static final String SAVE = "save the file anew with UTF-8 as its encoding";

    private final String name;
    private final Problems problems;

    Decoding(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The text; empty where it is none, and the reason is among the problems. */
    Optional<String> text(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean wide = bytes.length >= 4 && first == 0xFFFE && bytes[2] == 0 && bytes[3] == 0;
        if (wide) return refused("UTF-32");
        if (first == 0xFFFE) return marked(bytes, StandardCharsets.UTF_16LE);
        if (first == 0xFEFF) return marked(bytes, StandardCharsets.UTF_16BE);
        if (isUnmarked(bytes)) return refused("UTF-16");
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean sound =
                !StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError();
        text.flip();
        if (sound) return Optional.of(text.toString());
        odd(text.toString(), bytes, in.position());
        return Optional.empty();
    }

    private Optional<String> marked(byte[] bytes, Charset charset) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
            return Optional.of(charset.newDecoder().decode(in).toString());
        } catch (CharacterCodingException e) {
            return refused("UTF-16, and damaged");
        }
    }

    /** Text of few scripts but this has a zero beside every letter. */
    private static boolean isUnmarked(byte[] bytes) {
        int zeros = 0;
        int beginning = Math.min(bytes.length, 64) & ~1;
        for (int at = 0; at < beginning; at += 2) if ((bytes[at] == 0) != (bytes[at + 1] == 0)) zeros++;
        return beginning >= 8 && zeros > beginning / 4;
    }

    private Optional<String> refused(String encoding) {
        problems.add(Problem.of("unreadable-file", SourceLocation.of(name), "the text is " + encoding, SAVE));
        return Optional.empty();
    }

    private void odd(String before, byte[] bytes, int at) {
        List<String> lines = (before + ".").lines().toList(); // or a line that has not begun would not count
        int column = lines.get(lines.size() - 1).length();
        int end = at;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') end++;
        String rest = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        String line = lines.get(lines.size() - 1).substring(0, column - 1) + rest;
        SourceLocation place = new SourceLocation(name, lines.size(), column);
        String message = String.format("the file is not UTF-8 text: the byte %02X cannot stand here", bytes[at]);
        problems.add(new Problem("unreadable-file", place, message, line, 1, SAVE));
    }
}
