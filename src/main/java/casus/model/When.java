package casus.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The window in which an act happened, as finely as its source dates it. On the last day of the window the act has
 * certainly happened; before the first it has certainly not (contract, sections 2 and 12).
 *
 * @param text the date as the data gives it: a day, a month, a year, or two of them with a slash between; {@code ..} after
 *     the slash where no source says by when
 */
public record When(String text, LocalDate first, LocalDate last) implements Comparable<When> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** How the end of a window is written that no source ends, as ISO 8601-2 writes it; and the day beyond every day. */
    private static final String OPEN = "..";

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    public When {
        if (last.isBefore(first)) throw new IllegalArgumentException("window ends before it begins: " + text);
    }

    /** The window of a single day. */
    public static When on(LocalDate day) {
        return new When(day.toString(), day, day);
    }

    /** Reads {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}, two of them with a slash or one with an open end; empty if it is none. */
    public static Optional<When> parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash < 0) return Optional.of(single(text));
            LocalDate first = single(text.substring(0, slash)).first();
            String end = text.substring(slash + 1);
            LocalDate last = end.equals(OPEN) ? NO_END : single(end).last();
            return Optional.of(new When(text, first, last));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a text is a window of two dates, the later one first. */
    public static boolean isBackwards(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return false;
        Optional<When> from = parse(text.substring(0, slash));
        Optional<When> to = parse(text.substring(slash + 1));
        return from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first());
    }

    /** A whole day such as {@code 2009-06-14}; empty if the text is none, or the day does not exist. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text, DAY)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static When single(String part) {
        switch (part.length()) {
            case 4 -> {
                int year = Integer.parseInt(part);
                return new When(part, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(part);
                return new When(part, month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(part, DAY);
                return new When(part, day, day);
            }
        }
    }

    /** As prose dates it: "14 June 2009", "June 2009", "2009", "March 2003 to May 2003", "2022 or later". */
    public String inWords() {
        int slash = text.indexOf('/');
        if (slash < 0) return inWords(text, first);
        String from = inWords(text.substring(0, slash), first);
        return isOpenEnded() ? from + " or later" : from + " to " + inWords(text.substring(slash + 1), last);
    }

    private static String inWords(String part, LocalDate within) {
        return switch (part.length()) {
            case 7 -> within.format(MONTH_IN_WORDS);
            case 10 -> within.format(DAY_IN_WORDS);
            default -> part;
        };
    }

    /** Whether the act has happened by the end of that day. */
    public Truth happenedBy(LocalDate day) {
        if (day.isBefore(first)) return Truth.NO;
        return day.isBefore(last) ? Truth.DOUBT : Truth.YES;
    }

    /** Whether no source says by when the act had happened, if it ever did. */
    public boolean isOpenEnded() {
        return last.equals(NO_END);
    }

    /** The date as a sentence tells it. */
    public String told() {
        return isOpenEnded() ? "some day since " + first + ", end not known" : text;
    }

    @Override
    public int compareTo(When other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return text;
    }
}
