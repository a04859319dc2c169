package casus.shell;

import java.util.List;
import java.util.Random;

/** Texts made of others by chance: parts left out, doubled, torn from another text, and signs that parsers trip over. */
final class Mutations {
    private static final List<String> SIGNS = List.of(
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ":",
            ": ",
            ",",
            "- ",
            "\n",
            "\n---\n",
            "\t",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "|\n",
            ">-\n",
            "<<: ",
            "? ",
            "%YAML 1.2\n",
            "~",
            "null",
            "true",
            "1e999",
            "-0",
            "0x10",
            "999999999999999999999",
            "2009-02-30",
            "\\",
            "\\u0000",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\uD800",
            "é",
            "😀",
            "//",
            "/*",
            "*/",
            "(",
            ")",
            "rule \"",
            "when",
            "then",
            "end",
            "$x : ",
            "==",
            "&&",
            "not ",
            "from ",
            "accumulate(",
            "=",
            "+",
            ".",
            "/",
            ";",
            "\r",
            "\r\n",
            "events.0.id",
            "events.0.",
            "-1",
            "0",
            "https://",
            "${x}",
            "a".repeat(5000));

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Another text out of these two. */
    String of(String text, String other) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4); i++) change(mutant, other);
        return mutant.toString();
    }

    private void change(StringBuilder text, String other) {
        int at = place(text.length());
        int until = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, until);
            case 1 -> text.insert(place(text.length()), text.substring(at, until));
            case 2 -> text.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
            case 3 -> text.replace(at, until, SIGNS.get(random.nextInt(SIGNS.size())));
            case 4 -> {
                int from = place(other.length());
                text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(300)));
            }
            case 5 -> text.insert(at, SIGNS.get(random.nextInt(SIGNS.size())).repeat(1 + random.nextInt(200)));
            default -> text.setLength(at);
        }
    }

    private int place(int length) {
        return random.nextInt(length + 1);
    }
}
