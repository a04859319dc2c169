package casus.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence without its full stop.
 *
 * @param cites ids of the claims that carry it
 * @param ground what else it stands on, or null where only sources carry it
 */
public record Sentence(String text, List<String> cites, Ground ground) {
    public Sentence {
        cites = List.copyOf(cites);
    }

    /** One that sources carry. */
    Sentence(String text, List<String> cites) {
        this(text, cites, null);
    }

    static Sentence of(String text) {
        return new Sentence(text, List.of());
    }

    /** One that says what the file states. */
    static Sentence stated(String text) {
        return stated(text, List.of());
    }

    /** The same, where claims say what it comes to. */
    static Sentence stated(String text, List<String> cites) {
        return new Sentence(text, cites, Ground.FILE);
    }

    /** The same, carried by the claims of another too. */
    Sentence with(List<String> more) {
        Set<String> all = new LinkedHashSet<>(cites);
        all.addAll(more);
        return new Sentence(text, new ArrayList<>(all), ground);
    }

    /** The same, after some words that lead to it. */
    Sentence after(String words) {
        return new Sentence(words + text, cites, ground);
    }

    /** With a capital and an end. */
    String whole() {
        return Words.capital(text) + (text.endsWith(".") ? "" : ".");
    }
}
