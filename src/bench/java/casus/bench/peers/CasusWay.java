package casus.bench.peers;

import casus.assessment.Assessment;
import casus.assessment.Verdicts;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Casus: verdicts, or whole assessments. */
record CasusWay(IntFunction<Object> asked, Runnable end) implements Way {
    @Override
    public Object ask(int crisis) {
        return asked.apply(crisis);
    }

    @Override
    public Map<String, String> told(Object answer) {
        Verdicts verdicts = answer instanceof Assessment assessment ? Verdicts.of(assessment) : (Verdicts) answer;
        Map<String, String> told = new TreeMap<>();
        verdicts.statuses().forEach((id, status) -> {
            String[] parts = id.split(":", -1);
            if (!Slice.PROVISIONS.contains(parts.length > 1 ? parts[1] : "")) return;
            if (parts[0].equals("engagement")) told.put(Answers.engagement(parts[1]), status);
            if (parts[0].equals("duty")) told.put(Answers.duty(parts[1], parts[2]), status);
        });
        return told;
    }

    @Override
    public void close() {
        end.run();
    }
}
