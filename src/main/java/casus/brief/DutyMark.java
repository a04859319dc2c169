package casus.brief;

import casus.brief.Shown.Duty;
import casus.page.Mark;
import casus.page.Phrase;

/** Where a duty stands, as its mark and its word. */
final class DutyMark {
    private DutyMark() {}

    static String word(String status) {
        return Mark.of(status).word();
    }

    /** Of what is open, but comes to nothing in any world, that of the strongest. */
    static Mark mark(Duty duty) {
        boolean isIdle = duty.worlds() != null && duty.worlds().isIdle();
        return Mark.of(isIdle ? duty.worlds().strongest() : duty.status(), duty.modality());
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
