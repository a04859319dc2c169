package casus.shell.editing;

import casus.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was typed at the prompt, in this shell and in earlier ones, kept in a file of the user's folder of settings. Where
 * that cannot be read or written, it is remembered for this shell only.
 */
public final class TypedLines {
    private static final int MOST = 1 << 10;

    private final Path file;
    private List<String> lines;

    private TypedLines(Path file) {
        this.file = file;
    }

    /** The lines kept in the folder of settings, if the user has one. */
    public static TypedLines in(Optional<Path> config) {
        return new TypedLines(config.map(path -> path.resolve("history")).orElse(null));
    }

    /** Every line, the oldest first. */
    public synchronized List<String> all() {
        if (lines == null) lines = new ArrayList<>(read());
        return List.copyOf(lines);
    }

    /** Notes a line, unless it is the one before once more, or begins with a blank. */
    public synchronized void add(String line) {
        List<String> before = all();
        boolean again = !before.isEmpty() && before.get(before.size() - 1).equals(line);
        if (again || line.isBlank() || line.startsWith(" ")) return;
        lines.add(line);
        if (file == null) return;
        try {
            UserFolders.makeFile(file);
            String escaped = line.replace("\\", "\\\\").replace("\n", "\\n");
            Files.writeString(file, escaped + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            // remembered for this shell only
        }
    }

    private List<String> read() {
        if (file == null) return List.of();
        try {
            List<String> all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = all.subList(Math.max(0, all.size() - MOST), all.size());
            if (all.size() > 2 * MOST) WholeFile.replace(file, String.join("\n", last) + "\n");
            return last.stream().map(TypedLines::unescaped).toList();
        } catch (IOException e) {
            return List.of(); // nothing was typed yet, or it is nobody's to read
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean escape = line.charAt(i) == '\\' && i + 1 < line.length();
            if (escape) i++;
            text.append(escape && line.charAt(i) == 'n' ? '\n' : line.charAt(i));
        }
        return text.toString();
    }
}
