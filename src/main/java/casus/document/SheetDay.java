package casus.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as spreadsheets leave them behind, which are not taken: which day each would be is for the writer to say. */
final class SheetDay {
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final Pattern COUNT = Pattern.compile("([1-9]\\d{4})(?:\\.0+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?:[T ].*)?");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ].*");
    private static final Pattern RUN_ON = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:[T ].*)?");

    private SheetDay() {}

    /** What to write instead of a text that is no day. */
    static String hint(String text) {
        Matcher count = COUNT.matcher(text);
        if (count.matches())
            return "the days that a spreadsheet counts: this would be "
                    + ORIGIN.plusDays(Integer.parseInt(count.group(1))) + ", if that is meant write it so";
        for (Pattern form : new Pattern[] {YEAR_FIRST, WITH_TIME, RUN_ON}) {
            Matcher parts = form.matcher(text);
            Optional<LocalDate> day = parts.matches() ? day(parts, 1, 2, 3) : Optional.empty();
            if (day.isPresent()) return "write " + day.get();
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            Optional<LocalDate> dayFirst = day(last, 3, 2, 1);
            Optional<LocalDate> monthFirst = day(last, 3, 1, 2);
            if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst))
                return "write " + dayFirst.get() + " or " + monthFirst.get() + ", whichever is meant";
            Optional<LocalDate> day = dayFirst.or(() -> monthFirst);
            if (day.isPresent()) return "write " + day.get();
        }
        return "write year, month and day, such as 2009-07-01";
    }

    private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(parts, year), number(parts, month), number(parts, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
