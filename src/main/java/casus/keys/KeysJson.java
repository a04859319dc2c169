package casus.keys;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.flip.AwaitedAct;
import casus.report.Json;
import casus.table.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keys for programs: JSON as {@code casus schema keys} describes it, and a table with a row for each duty, reading and holder. */
public final class KeysJson {
    private static final List<String> COLUMNS = List.of(
            "conclusion",
            "provision",
            "bearer",
            "event",
            "reading",
            "stands",
            "holder",
            "kind",
            "act",
            "holds_up",
            "sets_free");

    private KeysJson() {}

    /** The whole. */
    public static String json(Keys keys) {
        Assessment assessment = keys.assessment();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("casus", 1);
        json.put("scenario", assessment.scenario());
        json.put("readings", assessment.readings());
        json.put("worlds", keys.worlds());
        json.put("exact", keys.exact());
        json.put("acts", keys.acts().stream().map(KeysJson::act).toList());
        json.put("duties", duties(keys));
        json.put("costs", keys.costs().stream().map(KeysJson::cost).toList());
        json.put("vetoes", keys.vetoes());
        return Json.pretty(json);
    }

    private static Map<String, Object> act(AwaitedAct act) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("set", act.doing());
        if (act.refused() != null) json.put("refusing", act.refusing());
        json.put(
                "by",
                new TreeSet<>(act.opens().stream().map(AwaitedAct.Gate::by).toList()));
        json.put(
                "kinds",
                new TreeSet<>(act.opens().stream().map(AwaitedAct.Gate::kind).toList()));
        json.put(
                "opens",
                new TreeSet<>(act.opens().stream().map(AwaitedAct.Gate::duty).toList()));
        return json;
    }

    private static List<Map<String, Object>> duties(Keys keys) {
        Map<String, Map<String, Object>> duties = new TreeMap<>();
        for (Hold hold : keys.holds()) {
            Finding.Duty duty = keys.duty(hold.duty());
            Map<String, Object> json = duties.computeIfAbsent(hold.duty(), id -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", id);
                one.put("provision", duty.provision());
                one.put("bearer", duty.bearer());
                one.put("event", duty.event());
                one.put("readings", new TreeMap<String, Object>());
                return one;
            });
            Map<String, Object> in = new LinkedHashMap<>();
            in.put("stands", hold.stands().word());
            in.put("groups", hold.groups());
            in.put("blockers", hold.blockers());
            @SuppressWarnings("unchecked")
            Map<String, Object> readings = (Map<String, Object>) json.get("readings");
            readings.put(hold.reading(), in);
        }
        return List.copyOf(duties.values());
    }

    private static Map<String, Object> cost(Cost cost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("holder", cost.holder());
        json.put("force", cost.force());
        json.put("reading", cost.reading());
        json.put("men", range(cost.men()));
        return json;
    }

    private static Object range(NumberRange men) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("min", men.min());
        range.put("max", men.max());
        return men.isSingle() ? (Object) men.min() : range;
    }

    /** The table: what is awaited, and what has been done or refused, each by its holder. */
    public static String csv(Keys keys) {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (Hold hold : keys.holds()) {
            Finding.Duty duty = keys.duty(hold.duty());
            List<Finding.Gate> gates = duty.gates().stream()
                    .filter(gate -> gate.readings().isEmpty() || gate.readings().contains(hold.reading()))
                    .toList();
            for (Finding.Gate gate : gates)
                rows.add(row(
                        hold,
                        duty,
                        gate.by(),
                        gate.kind(),
                        gate.state(),
                        hold.power(gate.by()).word(),
                        String.valueOf(hold.frees(gate.by()))));
            if (gates.isEmpty()) rows.add(row(hold, duty, "", "", "", "", ""));
        }
        return Csv.lines(rows);
    }

    private static List<String> row(Hold hold, Finding.Duty duty, String... holder) {
        List<String> row = new ArrayList<>(List.of(
                hold.duty(),
                duty.provision(),
                duty.bearer(),
                duty.event(),
                hold.reading(),
                hold.stands().word()));
        row.addAll(List.of(holder));
        return row;
    }
}
