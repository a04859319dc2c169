package casus.proof;

import casus.model.Components;
import casus.model.Truth;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The one form in which a fact is written down: the name of its type, then its parts in their order, each as JSON has it. */
final class FactForm {
    private FactForm() {}

    /** A fact: its type and its parts; days and truths are words. */
    static List<Object> of(Object fact) {
        List<Object> form = new ArrayList<>();
        form.add(fact.getClass().getSimpleName());
        for (RecordComponent part : Components.of(fact.getClass())) form.add(plain(Components.value(fact, part)));
        return form;
    }

    private static Object plain(Object value) {
        if (value instanceof Truth truth) return truth.name();
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
