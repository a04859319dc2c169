package casus.shell.command;

import casus.model.Act;
import casus.model.Components;
import casus.model.Entry;
import casus.model.Participation;
import casus.model.Period;
import casus.model.When;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a record says of its own, field by field: a record of one kind has the same fields as any other of it. */
final class RecordFields {
    private static final String PROVENANCE = "provenance";

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private boolean dated;
    private boolean exact = true;

    private RecordFields() {}

    /**
     * The fields by name; an empty text where the record leaves one open. A date has its window too, as the first and the
     * last day it may be, and a record with dates says how {@code certain} they are.
     */
    static Map<String, Object> of(Entry entry) {
        RecordFields record = new RecordFields();
        for (RecordComponent component : Components.of(entry.getClass())) {
            if (!component.getName().equals(PROVENANCE))
                record.add(component.getName(), component.getType(), Components.value(entry, component));
        }
        if (record.dated) record.fields.put("certainty", record.certainty(entry));
        return record.fields;
    }

    private void add(String name, Class<?> type, Object value) {
        if (type == Period.class) {
            Period period = (Period) value;
            add("from", When.class, period == null ? null : period.from());
            add("until", When.class, period == null ? null : period.until());
        } else if (type == When.class) {
            day(name, (When) value);
        } else if (value instanceof Act act) {
            fields.put(name, act.id());
        } else {
            boolean plain = value instanceof List<?> || value instanceof Number || value instanceof Boolean;
            fields.put(name, plain ? value : Objects.toString(value, ""));
        }
    }

    private void day(String name, When when) {
        dated = true;
        if (when != null && !when.first().equals(when.last())) exact = false;
        fields.put(name, when == null ? "" : when.text());
        fields.put(name + "Earliest", when == null ? "" : when.first().toString());
        fields.put(name + "Latest", when == null ? "" : when.last().toString());
    }

    /** Whether it is in doubt that it was done at all, or on which day, or neither. */
    private String certainty(Entry entry) {
        if (entry instanceof Participation act && act.unclear()) return "unclear";
        return exact ? "certain" : "window";
    }
}
