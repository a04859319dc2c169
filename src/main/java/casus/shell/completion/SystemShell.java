package casus.shell.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A shell of the system that can be taught to complete the commands. */
public enum SystemShell {
    BASH,
    ZSH,
    FISH;

    private static final String TABLE = "@TABLE@";

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The script for this shell, over a table of the commands. */
    String script(String table) {
        try (InputStream in = SystemShell.class.getResourceAsStream("/casus/completion/casus." + word())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(TABLE, quoted(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String quoted(String text) {
        String inside = this == FISH ? text.replace("\\", "\\\\").replace("'", "\\'") : text.replace("'", "'\\''");
        return "'" + inside + "'";
    }
}
