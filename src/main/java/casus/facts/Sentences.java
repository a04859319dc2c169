package casus.facts;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact as a sentence, by the wording of its type. */
public final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private Sentences() {}

    /** The fact in words. */
    public static String of(Object fact) {
        return fill(fact.getClass().getAnnotation(Reads.class).value(), fact);
    }

    /** What there is none of, where a fact of the law rests on no record. */
    public static String absent(Object fact) {
        return "no " + fill(fact.getClass().getAnnotation(Reads.class).absent(), fact);
    }

    private static String fill(String wording, Object fact) {
        Matcher slot = SLOT.matcher(wording);
        StringBuilder text = new StringBuilder();
        while (slot.find()) slot.appendReplacement(text, Matcher.quoteReplacement(component(fact, slot.group(1))));
        return slot.appendTail(text).toString();
    }

    private static String component(Object fact, String name) {
        try {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                if (!component.getName().equals(name)) continue;
                Object value = component.getAccessor().invoke(fact);
                return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no component " + name + " in " + fact.getClass());
    }
}
