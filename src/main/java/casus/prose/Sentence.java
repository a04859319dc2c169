package casus.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence without its full stop.
 *
 * @param cites ids of the claims that carry it
 */
public record Sentence(String text, List<String> cites) {
    public Sentence {
        cites = List.copyOf(cites);
    }

    static Sentence of(String text) {
        return new Sentence(text, List.of());
    }

    /** The same, carried by the claims of another too. */
    Sentence with(List<String> more) {
        Set<String> all = new LinkedHashSet<>(cites);
        all.addAll(more);
        return new Sentence(text, new ArrayList<>(all));
    }

    /** The same, after some words that lead to it. */
    Sentence after(String words) {
        return new Sentence(words + text, cites);
    }

    /** With a capital and an end. */
    String whole() {
        return Words.capital(text) + (text.endsWith(".") ? "" : ".");
    }
}
