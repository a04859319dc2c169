package casus.clause;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Folder;
import casus.document.PlainText;
import java.io.File;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a rules folder.
 *
 * @param folder the folder's own name, for messages
 * @param texts by path below the folder
 */
public record RuleFiles(String folder, SortedMap<String, String> texts) {
    /** The folder of rule files at a path. */
    public static Folder folder(Path path) {
        return new Folder(path, "rules", ".drl");
    }

    /**
     * Reads a folder.
     *
     * @throws InvalidKnowledge if a file cannot be read, or is no plain text
     */
    public static RuleFiles read(Path path) {
        Folder folder = folder(path);
        Problems problems = new Problems();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : folder.files()) {
            String shown = folder.shown(file);
            PlainText.read(file, shown, Document.Limit.KNOWLEDGE, problems)
                    .filter(text -> PlainText.isPlain(text, shown, problems))
                    .ifPresent(
                            text -> texts.put(path.relativize(file).toString().replace(File.separatorChar, '/'), text));
        }
        problems.throwIfAny(InvalidKnowledge::new);
        return new RuleFiles(String.valueOf(path.getFileName()), texts);
    }

    /** The file as messages name it. */
    public String shown(String file) {
        return folder + "/" + file;
    }
}
