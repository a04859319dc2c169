package casus.compare;

import java.util.List;

/**
 * A conclusion that stands otherwise.
 *
 * @param id of the conclusion
 * @param from how it stood, in the word of its status; with what differs in brackets where the word alone does not tell
 * @param to how it stands now, likewise
 * @param because records, {@code scenario:} and a path, sources or rules: what is otherwise beneath it
 */
public record Movement(String id, String from, String to, List<String> because) {
    public Movement {
        because = List.copyOf(because);
    }
}
