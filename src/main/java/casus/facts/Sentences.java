package casus.facts;

import casus.model.Components;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact as a sentence, by the wording of its type. */
public final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private Sentences() {}

    /** The fact in words. */
    public static String of(Object fact) {
        return of(fact, Sentences::plain);
    }

    /** The fact in words; {@code names} says how the value of a component reads. */
    public static String of(Object fact, BiFunction<String, Object, String> names) {
        return of(fact.getClass(), false, name -> names.apply(name, Components.value(fact, name)));
    }

    /** What there is none of, where a fact of the law rests on no record. */
    public static String absent(Object fact) {
        return absent(fact, Sentences::plain);
    }

    /** What there is none of; {@code names} says how the value of a component reads. */
    public static String absent(Object fact, BiFunction<String, Object, String> names) {
        return "no " + of(fact.getClass(), true, name -> names.apply(name, Components.value(fact, name)));
    }

    /** The sentence of a type of facts, or of its absence without the word "no"; {@code values} fills in its parts. */
    public static String of(Class<?> type, boolean absent, UnaryOperator<String> values) {
        Reads reads = type.getAnnotation(Reads.class);
        Matcher slot = SLOT.matcher(absent && !reads.absent().isEmpty() ? reads.absent() : reads.value());
        StringBuilder text = new StringBuilder();
        while (slot.find()) slot.appendReplacement(text, Matcher.quoteReplacement(values.apply(slot.group(1))));
        return slot.appendTail(text).toString();
    }

    private static String plain(String name, Object value) {
        return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
    }
}
