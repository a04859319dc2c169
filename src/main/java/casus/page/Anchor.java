package casus.page;

/**
 * A place on a page that links lead to.
 *
 * @param name unique on its page, such as {@code claim/ID}; whatever it holds
 */
public record Anchor(String name) {
    /** The name in letters, digits, dots, slashes and hyphens; another name never gives the same. */
    String id() {
        StringBuilder id = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            if (isPlain(point)) id.appendCodePoint(point);
            else id.append('_').append(Integer.toHexString(point)).append('_');
        });
        return id.toString();
    }

    private static boolean isPlain(int point) {
        return (point >= 'a' && point <= 'z')
                || (point >= 'A' && point <= 'Z')
                || (point >= '0' && point <= '9')
                || point == '-'
                || point == '.'
                || point == '/';
    }
}
