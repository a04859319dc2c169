package casus.document;

import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of other programs that are no text, told by how they begin or how their name ends, whatever they hold. */
final class Foreign {
    private static final String AS_TEXT = "save the table as CSV, with UTF-8 as its encoding, and hand that over";

    private final String name;

    Foreign(String name) {
        this.name = name;
    }

    /** What to say of such a file; empty where it may be text. */
    Optional<Problem> problem(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 128), StandardCharsets.ISO_8859_1);
        boolean packed = start.startsWith("PK\3\4");
        if (Suffix.isSpreadsheet(name) || start.contains("application/vnd.oasis.opendocument.spreadsheet"))
            return refused("this is a spreadsheet as its program keeps it", AS_TEXT);
        if ((packed && start.contains("[Content_Types].xml")) || start.startsWith("\u00D0\u00CF\u0011\u00E0"))
            return refused("this is a file as an office program keeps it", AS_TEXT);
        if (packed || start.startsWith("\u001F\u008B") || start.startsWith("BZh") || start.startsWith("\u00FD7zXZ"))
            return refused("the file is packed", "unpack it first");
        if (start.startsWith("%PDF-")) return refused("this is a PDF", "write its text into a file of its own");
        return Optional.empty();
    }

    private Optional<Problem> refused(String message, String hint) {
        return Optional.of(Problem.of("unreadable-file", SourceLocation.of(name), message, hint));
    }
}
