package casus.brief;

import casus.brief.Shown.Duty;
import casus.page.Mark;
import casus.page.Phrase;

/** Where a duty stands, as its mark and its word. */
final class Standing {
    private Standing() {}

    /** The mark of a status of the JSON. */
    static Mark mark(String status) {
        return switch (status) {
            case "operative" -> Mark.OWED;
            case "conditional" -> Mark.WAITS;
            case "source-dependent" -> Mark.DIFFERS;
            case "undetermined" -> Mark.UNCLEAR;
            case "blocked" -> Mark.BLOCKED;
            case "excused" -> Mark.EXCUSED;
            case "not-bound" -> Mark.UNBOUND;
            case "open" -> Mark.OPEN;
            case "silent" -> Mark.SILENT;
            default -> Mark.NONE;
        };
    }

    static String word(String status) {
        return mark(status).word();
    }

    /** The mark of a duty: work of a coordinating body is not owed, one takes part in it. */
    static Mark mark(Duty duty) {
        return duty.modality().equals("takes-part") && duty.status().equals("operative")
                ? Mark.PART
                : mark(duty.status());
    }

    /** Its word: nobody owes what he only may, nor an attacker what he must not do. */
    static String word(Duty duty) {
        Mark mark = mark(duty);
        if (mark != Mark.OWED) return mark.word();
        if (duty.modality().equals("may")) return "may now";
        if (duty.modality().equals("shall-not")) return "must not";
        return duty.accrued() ? "still owed" : mark.word();
    }

    /** Mark and word. */
    static Phrase of(Duty duty) {
        return Phrase.EMPTY.status(word(duty), mark(duty).css());
    }

    static Phrase of(Mark mark) {
        return Phrase.EMPTY.status(mark.word(), mark.css());
    }
}
