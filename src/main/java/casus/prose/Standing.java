package casus.prose;

import java.util.List;

/**
 * How a conclusion stands in a reading, and what bears on it.
 *
 * @param once what is awaited, each as it follows "once"
 * @param because the cause in a few words, or empty
 */
record Standing(String reading, String status, List<String> once, String because, List<Item> items) {
    Standing {
        once = List.copyOf(once);
        items = List.copyOf(items);
    }
}
