package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is there or not: decisions, judgements, gaps; with the rules that made it so. */
final class PlainProse {
    private final Assessment assessment;
    private final Words words;

    PlainProse(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.words = new Words(registry);
    }

    Explained told(Finding finding) {
        List<Explained.Point> points = new ArrayList<>();
        Map<String, List<String>> titles = new LinkedHashMap<>();
        for (Step step : assessment.dependencies().steps(finding.id())) {
            titles.computeIfAbsent(step.title(), any -> new ArrayList<>()).addAll(step.cites());
        }
        titles.forEach((title, cites) ->
                points.add(new Explained.Point(points.isEmpty(), List.of(new Sentence(words.plain(title), cites)))));
        return new Explained(List.of(Sentence.of(answer(finding))), points, List.of(), 0);
    }

    private String answer(Finding finding) {
        if (finding instanceof Finding.Decision decision) return decision(decision);
        if (finding instanceof Finding.Observation one)
            return words.source(one.author()) + " judges: " + words.plain(one.text());
        if (finding instanceof Finding.ContextFinding one) return words.plain(one.text());
        if (finding instanceof Finding.Gap gap) return "the sources leave open: " + words.plain(gap.text());
        if (finding instanceof Finding.Stage stage)
            return words.name(stage.body()) + " has a part in " + words.clause(stage.provision());
        return finding.id();
    }

    private String decision(Finding.Decision decision) {
        String votes = decision.votes().entrySet().stream()
                .map(vote -> words.name(vote.getKey()) + " " + vote.getValue())
                .collect(Collectors.joining(", "));
        String how = Status.ADOPTED.is(decision.status())
                ? " has decided on "
                : Status.REFUSED.is(decision.status())
                        ? " has refused to decide on "
                        : Status.PENDING.is(decision.status()) ? " has not decided on " : "";
        String matter = words.name(decision.matter());
        String body = words.name(decision.body());
        return (how.isEmpty() ? "whether " + body + " has decided on " + matter + " is unclear" : body + how + matter)
                + (votes.isEmpty() ? "" : " (" + votes + ")");
    }
}
