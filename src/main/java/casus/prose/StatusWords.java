package casus.prose;

import casus.model.UndertakingRecord;
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

    /** Of what a state may do and need not. */
    private static final Map<String, String> MAY = Map.of(
            "operative", "allowed now",
            "conditional", "allowed, once what is awaited comes",
            "blocked", "cannot be used, since somebody refuses",
            "absent", "nothing allowed");

    /** Of the work of a coordinating body. */
    private static final Map<String, String> PART = Map.of("operative", "takes part", "absent", "no part");

    private StatusWords() {}

    /**
     * A status of a duty, by its id and by whether its bearer must, may or takes part.
     *
     * @param status its word
     */
    public static String of(String id, String status, String modality) {
        Map<String, String> own = switch (modality == null ? "" : modality) {
            case "may" -> MAY;
            case UndertakingRecord.TAKES_PART -> PART;
            default -> Map.of();
        };
        return own.getOrDefault(status, of(id, status));
    }

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
