package casus.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a document says, apart from its layout, its comments and the order of its keys. */
public final class Content {
    private Content() {}

    /** The content of a map without one of its keys, as SHA-256. */
    public static String hash(Node root, String without) {
        return hash(List.of(text(root, without)));
    }

    /** One text for all maps that say the same, but for one of their keys: what {@link #hash(Node, String)} is taken of. */
    public static String text(Node root, String without) {
        if (!(root instanceof Node.Mapping map)) return text(root);
        Map<String, Node> entries = new TreeMap<>(map.entries());
        entries.remove(without);
        return text(new Node.Mapping(entries, map.keys(), map.at()));
    }

    /** SHA-256 over texts. */
    public static String hash(Collection<String> texts) {
        MessageDigest digest = sha256();
        texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** An empty SHA-256, which every Java has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A short hash of a text, long enough to tell that it has changed. */
    public static String mark(String text) {
        return hash(List.of(text)).substring(0, 12);
    }

    /** Whether two nodes say the same. */
    public static boolean same(Node one, Node other) {
        return text(one).equals(text(other));
    }

    /** One text for all nodes that say the same. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        if (node instanceof Node.Scalar scalar) {
            text.append(scalar.type().name());
            quote(scalar.text(), text);
        } else if (node instanceof Node.Sequence list) {
            text.append('[');
            list.items().forEach(item -> write(item, text));
            text.append(']');
        } else if (node instanceof Node.Mapping map) {
            text.append('{');
            new TreeMap<>(map.entries()).forEach((key, value) -> {
                quote(key, text);
                write(value, text);
            });
            text.append('}');
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append(value.length()).append(':').append(value).append(',');
    }
}
