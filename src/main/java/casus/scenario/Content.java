package casus.scenario;

import casus.document.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The content of a scenario, apart from its layout, its comments, the order of its keys and its expectations. */
final class Content {
    private Content() {}

    static String hash(Node root) {
        StringBuilder text = new StringBuilder();
        write(root, text, true);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Node node, StringBuilder text, boolean top) {
        if (node instanceof Node.Scalar scalar) {
            text.append(scalar.type()).append(quote(scalar.text()));
        } else if (node instanceof Node.Sequence list) {
            text.append('[');
            list.items().forEach(item -> write(item, text, false));
            text.append(']');
        } else if (node instanceof Node.Mapping map) {
            text.append('{');
            new TreeMap<>(map.entries()).forEach((key, value) -> {
                if (top && key.equals("expect")) return;
                text.append(quote(key));
                write(value, text, false);
            });
            text.append('}');
        }
    }

    private static String quote(String text) {
        return text.length() + ":" + text + ",";
    }
}
