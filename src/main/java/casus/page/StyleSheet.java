package casus.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one look of every page of HTML, light and dark, on a screen and on paper; and the one script, which nothing needs. */
final class StyleSheet {
    /** Its text; nothing in it comes from elsewhere. */
    static final String TEXT = read("page.css");

    /** Filter and order of long tables, switched drawings, folds opened for the printer. */
    static final String SCRIPT = read("page.js");

    /** The most characters of a title at the foot of a sheet of paper. */
    private static final int FOOT = 90;

    private StyleSheet() {}

    /** What stands at the foot of each sheet, beside its number. */
    static String foot(String title) {
        String words = title.codePointCount(0, title.length()) <= FOOT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, FOOT)) + "…";
        return "@page{@bottom-left{content:\"" + quoted(words) + "\";font:8pt sans-serif;color:#4d535b}}";
    }

    /** Words as a style sheet holds them: whatever is no letter or digit as its number. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point == ' ' || (point < 0x80 && Character.isLetterOrDigit(point))) quoted.appendCodePoint(point);
            else quoted.append('\\').append(String.format("%06x ", point)); // which ends with its blank
        });
        return quoted.toString();
    }

    /** What a page may do: use these style sheets and this script, by their hashes, and nothing else. */
    static String policy(String foot) {
        return "default-src 'none'; style-src 'sha256-" + hash(TEXT) + "' 'sha256-" + hash(foot)
                + "'; script-src 'sha256-" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String read(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
