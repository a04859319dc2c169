package casus.brief;

import casus.prose.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** English: lists, numbers and days as they are written. */
final class English {
    /** A blank at which no line ends. */
    static final char FIRM = '\u00a0';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.ENGLISH);
    private static final Pattern DAYS = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}");
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private English() {}

    /** "A, B and C". */
    static String all(List<String> names) {
        return Words.list(names);
    }

    /** "A, B and C" of "A and B" and C. */
    static String and(String all, String one) {
        int last = all.lastIndexOf(" and ");
        return (last < 0 ? all : all.substring(0, last) + ", " + all.substring(last + 5)) + " and " + one;
    }

    /** "A, B or C". */
    static String any(List<String> names) {
        return joined(names, " or ");
    }

    /** "either A or B", "one of these: A, B, C"; so that what is said before is no part of it. */
    static String either(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return names.size() == 2 ? "either " + any(names) : "one of these: " + String.join(", ", names);
    }

    private static String joined(List<String> names, String last) {
        if (names.size() < 2) return String.join("", names);
        int end = names.size() - 1;
        return String.join(", ", names.subList(0, end)) + last + names.get(end);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day, a month, a year, or a span of them, as ISO 8601 writes it: "August 2006", "between 15 May 1992 and 2 September 2003". */
    static String when(String iso) {
        int to = iso.indexOf('/');
        if (to >= 0 && iso.endsWith("..")) return "some day since " + when(iso.substring(0, to));
        if (iso.startsWith("..")) return "before " + when(iso.substring(to + 1));
        if (to >= 0) return "between " + when(iso.substring(0, to)) + " and " + when(iso.substring(to + 1));
        if (iso.length() == 10) return day(LocalDate.parse(iso));
        return iso.length() == 7 ? MONTH.format(LocalDate.parse(iso + "-01")) : iso;
    }

    /** A text whose days are not broken at the end of a line. */
    static String firm(String text) {
        return DAYS.matcher(text).replaceAll(day -> day.group().replace(' ', FIRM));
    }

    /** "14 to 17 September 2022". */
    static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        if (!first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) return day(first) + " to " + day(last);
        return first.getDayOfMonth() + " to" + FIRM + day(last);
    }

    /** Up to twelve in words. */
    static String count(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number, or a range as tables write it. */
    static String range(JsonNode value) {
        if (value == null || value.isNull()) return "-";
        return value.isObject()
                ? number(value.path("min").asLong()) + "-"
                        + number(value.path("max").asLong())
                : number(value.asLong());
    }

    /** A number, or a range as sentences write it. */
    static String men(JsonNode value) {
        return range(value).replace("-", " to ");
    }

    /** The highest of a range. */
    static long most(JsonNode value) {
        if (value == null || value.isNull()) return 0;
        return value.isObject() ? value.path("max").asLong() : value.asLong();
    }

    /** Nothing twice, in their order. */
    static List<String> distinct(List<String> texts) {
        return new ArrayList<>(new java.util.LinkedHashSet<>(texts));
    }

    /** "Tajikistan's", "the United States'". */
    static String of(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }
}
