package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a state owes besides what was asked about, for the same event. */
final class Besides {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;

    Besides(Assessment assessment, Registry registry, Words words) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = words;
    }

    /** One sentence, or none where it owes nothing else. */
    List<Sentence> of(Owed asked) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        int parts = 0;
        for (Finding.Duty duty : duties(asked)) {
            if (duty.modality().equals(UndertakingRecord.TAKES_PART)) parts++;
            else groups.computeIfAbsent(how(duty), any -> new ArrayList<>()).add(what(duty));
        }
        List<String> told = new ArrayList<>();
        groups.forEach((how, what) -> told.add(how + ", " + Words.list(what)));
        if (parts > 0)
            told.add("a part in the work of " + parts + (parts == 1 ? " body" : " bodies") + ", no help promised");
        if (told.isEmpty()) return List.of();
        return List.of(Sentence.of("what " + words.name(asked.bearer()) + " does owe: " + String.join("; ", told)));
    }

    private List<Finding.Duty> duties(Owed asked) {
        return assessment.all(Finding.Duty.class).stream()
                .filter(duty ->
                        duty.bearer().equals(asked.bearer()) && duty.event().equals(asked.event()))
                .filter(duty -> !duty.id().equals(asked.id()))
                .filter(duty -> !duty.modality().equals("shall-not") && !Status.isDefeated(duty.status()))
                .sorted(Comparator.comparing((Finding.Duty duty) -> rank(duty.status()))
                        .thenComparing(duty -> UndertakingRecord.ACTS.indexOf(duty.kind())))
                .toList();
    }

    private static int rank(String status) {
        int at = Status.words(Status.OF_DUTY).indexOf(status);
        return at < 0 ? Status.OF_DUTY.size() : at;
    }

    private String how(Finding.Duty duty) {
        if (Status.OPERATIVE.is(duty.status())) return "now";
        if (Status.UNDETERMINED.is(duty.status())) return "perhaps, for it is unclear";
        List<Standing> standings = new Prose(assessment, registry).standings(Owed.of(duty));
        if (!Status.CONDITIONAL.is(duty.status())) {
            List<String> saying = standings.stream()
                    .filter(standing ->
                            Status.OPERATIVE.is(standing.status()) || Status.CONDITIONAL.is(standing.status()))
                    .map(Standing::reading)
                    .distinct()
                    .toList();
            return saying.isEmpty()
                    ? "perhaps, for sources differ"
                    : "in " + new Speakers(registry, duty.provision()).within(saying) + " alone";
        }
        return "once "
                + Words.list(standings.stream()
                        .flatMap(standing -> standing.once().stream())
                        .distinct()
                        .toList());
    }

    private String what(Finding.Duty duty) {
        return "to " + words.act(duty.provision(), duty.kind(), duty.towards(), false) + " ("
                + words.clause(duty.provision()).replaceAll("\\((\\d+)\\)", "$1") + ")";
    }
}
