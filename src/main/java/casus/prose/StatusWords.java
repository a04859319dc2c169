package casus.prose;

import java.util.Map;

/** Statuses in a word or two, where no sentence tells them. */
public final class StatusWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("operative", "owed now"),
            Map.entry("conditional", "owed, once what is awaited comes"),
            Map.entry("undetermined", "unclear"),
            Map.entry("source-dependent", "disputed"),
            Map.entry("blocked", "not owed, since somebody refuses"),
            Map.entry("open", "open"),
            Map.entry("excused", "excused"),
            Map.entry("not-bound", "not bound"),
            Map.entry("engaged", "it answers"),
            Map.entry("not-engaged", "it does not answer"),
            Map.entry("silent", "no source speaks of it"),
            Map.entry("adopted", "has decided"),
            Map.entry("refused", "has refused"),
            Map.entry("pending", "awaited"),
            Map.entry("breached", "broken"),
            Map.entry("flagged", "there is one"),
            Map.entry("reported", "called on"));

    private StatusWords() {}

    /**
     * A status of a conclusion, by its id.
     *
     * @param status its word
     */
    public static String of(String id, String status) {
        if (status.equals("absent"))
            return id.startsWith("force:") ? "not called on" : id.startsWith("duty:") ? "nothing owed" : "none";
        return WORDS.getOrDefault(status, status);
    }
}
