package casus.report;

import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A tree of names and values, such as a record or an entry of the catalogue, as a page.
 *
 * @param tree values are texts, numbers, lists of them, or lists of such trees
 */
public record Outline(Map<String, Object> tree) {
    /** The formats an outline can be printed in. */
    public static final List<String> FORMATS = PageFormat.wordsAnd("json");

    /** What it may be called by, the first that it has. */
    private static final List<String> NAMES = List.of("title", "label", "name", "topic", "id");

    /** Plain values first, then a part for each list of trees. */
    public Page page() {
        String title = NAMES.stream()
                .map(tree::get)
                .filter(Objects::nonNull)
                .map(Outline::shown)
                .findFirst()
                .orElse("");
        PageBuilder page = new PageBuilder(title);
        tree.forEach((key, value) -> {
            if (!isOfTrees(value)) page.point(1, field(key, value));
        });
        tree.forEach((key, value) -> {
            if (!isOfTrees(value)) return;
            page.heading(2, key);
            ((List<?>) value).forEach(item -> points((Map<?, ?>) item, 1, page));
        });
        return page.build();
    }

    /** The first value of a tree is its point, the others are points below it. */
    private static void points(Map<?, ?> map, int level, PageBuilder page) {
        int at = level;
        for (Map.Entry<?, ?> field : map.entrySet()) {
            boolean trees = isOfTrees(field.getValue());
            page.point(at, field(field.getKey(), trees ? "" : field.getValue()));
            int below = at + 1;
            if (trees) ((List<?>) field.getValue()).forEach(item -> points((Map<?, ?>) item, below, page));
            at = level + 1;
        }
    }

    private static Phrase field(Object key, Object value) {
        return Phrase.EMPTY.strong(String.valueOf(key)).text(": ").text(shown(value));
    }

    private static boolean isOfTrees(Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(Outline::shown).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }
}
