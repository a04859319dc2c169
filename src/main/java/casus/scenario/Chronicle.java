package casus.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When what a file tells of happens: the day that everything is judged on, and what has been read so far. */
final class Chronicle {
    private final LocalDate asOf;
    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Map<String, LocalDate> beginnings = new LinkedHashMap<>();
    private final List<StatedAct> acts = new ArrayList<>();

    /** Nothing has been read yet; the day is null if the file gives none that can be read. */
    Chronicle(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The day that everything is judged on, or null. */
    LocalDate asOf() {
        return asOf;
    }

    /** The day itself, or that of the assessment where the file gives none. */
    LocalDate dayOf(LocalDate written) {
        return written == null ? asOf : written;
    }

    /** Whether something of that day has happened by the day of the assessment. */
    boolean hasHappened(LocalDate day) {
        return asOf != null && !day.isAfter(asOf);
    }

    /** Notes the first day of an event. */
    void begins(String event, LocalDate day) {
        beginnings.put(event, day);
    }

    /** The events in the order of the file, each with its first day, those that have not happened too. */
    Map<String, LocalDate> beginnings() {
        return Collections.unmodifiableMap(beginnings);
    }

    /** Notes by which day's law a fact is judged. */
    void judge(String path, LocalDate day) {
        days.put(path, day);
    }

    /** The days by whose law facts are judged, by their paths. */
    Map<String, LocalDate> days() {
        return Collections.unmodifiableMap(days);
    }

    /** Notes an event, request, decision or answer, whether it counts or not. */
    void tell(StatedAct act) {
        acts.add(act);
    }

    List<StatedAct> acts() {
        return Collections.unmodifiableList(acts);
    }
}
