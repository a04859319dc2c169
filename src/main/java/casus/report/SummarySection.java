package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.model.Status;
import casus.page.PageBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The first paragraph of a report: what is engaged, who owes what, which force could come, and what is waited for. */
final class SummarySection {
    /** The order in which the answer names duties: what has fallen due first. */
    private static final List<Status> STATUSES = List.of(
            Status.OPERATIVE,
            Status.CONDITIONAL,
            Status.UNDETERMINED,
            Status.SOURCE_DEPENDENT,
            Status.BLOCKED,
            Status.EXCUSED,
            Status.NOT_BOUND);

    /** How conditions begin that keep a clause from concerning the victim at all. */
    private static final List<String> OF_NO_CONCERN = List.of("target not covered", "not in force");

    private final Assessment assessment;
    private final Names names;
    private final PageBuilder page;
    private final boolean severalEvents;

    SummarySection(Assessment assessment, Names names, PageBuilder page) {
        this.assessment = assessment;
        this.names = names;
        this.page = page;
        this.severalEvents = assessment.all(Finding.Engagement.class).stream()
                        .map(Finding.Engagement::event)
                        .distinct()
                        .count()
                > 1;
    }

    void write() {
        page.heading(2, "Answer");
        if (assessment.all(Finding.Engagement.class).isEmpty())
            page.point(1, "Nothing of the file has happened by that day, so nothing of it is judged.");
        Map<String, List<String>> clauses = assessment.all(Finding.Engagement.class).stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.verdict().status(), Collectors.mapping(this::clause, Collectors.toList())));
        answerLine("Engaged", clauses.get(Status.ENGAGED.word()));
        answerLine("Undetermined", clauses.get(Status.UNDETERMINED.word()));
        answerLine("The sources differ on", clauses.get(Status.SOURCE_DEPENDENT.word()));
        silence();
        if (clauses.keySet().stream().allMatch(Status::isIdle)) {
            page.point(1, nothingEngaged());
        }
        idleDefence();
        for (Status status : STATUSES) {
            Map<String, List<String>> bearers = new LinkedHashMap<>();
            assessment.all(Finding.Duty.class).stream()
                    .filter(duty -> status.is(duty.status()))
                    .forEach(duty -> bearers.computeIfAbsent(headline(duty), line -> new ArrayList<>())
                            .add(names.state(duty.bearer())));
            bearers.forEach((line, states) -> page.point(1, Names.ofAll(states, line) + "."));
        }
        for (Finding.Force force : assessment.all(Finding.Force.class)) {
            page.point(1, names.force(force.force()) + ": " + Names.numbers(force.numbers()) + ".");
        }
        assessment
                .all(Finding.Breach.class)
                .forEach(breach -> page.point(
                        1, Names.withId(names.breach(breach) + Names.only(breach.readings()) + ".", breach)));
        assessment
                .all(Finding.Conflict.class)
                .forEach(conflict -> page.point(1, names.conflict(conflict) + Names.only(conflict.readings()) + "."));
        pending();
        changes();
    }

    /** Which readings say nothing of what others find engaged, or open. */
    private void silence() {
        Map<String, List<String>> clauses = new TreeMap<>();
        assessment.all(Finding.Engagement.class).stream()
                .filter(finding ->
                        !isIdle(finding) && !finding.verdict().silentIn().isEmpty())
                .forEach(finding -> clauses.computeIfAbsent(Names.silent(finding), key -> new ArrayList<>())
                        .add(clause(finding)));
        clauses.forEach((silent, provisions) -> page.point(1, silent + "; on " + String.join(", ", provisions) + "."));
    }

    /** What a reader has to know who compares with the day of the event. */
    private void changes() {
        assessment.all(Finding.Gap.class).stream()
                .filter(gap -> gap.id().startsWith("gap:law-changed:"))
                .forEach(gap -> page.point(1, "The law has changed since: " + gap.text() + Names.only(gap.readings())));
    }

    /** That no clause is engaged says nothing by itself: of how many, and of what else it is not asked. */
    private String nothingEngaged() {
        long clauses = assessment.all(Finding.Engagement.class).stream()
                .map(Finding.Engagement::provision)
                .distinct()
                .count();
        String others = assessment.scope().stream()
                .map(line -> names.state(line.state()) + ": " + line.text())
                .collect(Collectors.joining("; "));
        return "No clause is engaged, of " + clauses + " that are modelled."
                + (others.isEmpty() ? "" : " Not modelled - " + others + ".");
    }

    /** What an ally would look for first and not find: clauses of defence and force that protect the victim and rest. */
    private void idleDefence() {
        List<String> idle = assessment.all(Finding.Engagement.class).stream()
                .filter(SummarySection::isIdle)
                .filter(finding -> names.serves(finding.provision(), "defence", "force"))
                .filter(finding -> Status.NOT_ENGAGED.is(finding.status())
                        && finding.failed().stream()
                                .noneMatch(failed -> OF_NO_CONCERN.stream().anyMatch(failed::startsWith)))
                .map(finding -> clause(finding) + " - " + String.join(", ", finding.failed()))
                .toList();
        if (!idle.isEmpty())
            page.point(1, "Not engaged, of the clauses of defence and force: " + String.join("; ", idle) + ".");
    }

    /** The clause; where the file has several events, with the one that puts it to the test. */
    String clause(Finding.Engagement finding) {
        return finding.provision() + by(finding.event());
    }

    private String by(String event) {
        return severalEvents ? " (" + event + ")" : "";
    }

    private String headline(Finding.Duty duty) {
        String duties = Names.duty(duty) + " under " + duty.provision() + by(duty.event()) + ": ";
        return duties
                + (duty.verdict().differs()
                        ? Names.byReading(duty.verdict().byReading())
                        : duty.verdict().status());
    }

    private void answerLine(String what, List<String> provisions) {
        if (provisions != null) page.point(1, what + ": " + String.join(", ", provisions) + ".");
    }

    private void pending() {
        Map<String, Set<String>> waiting = new TreeMap<>();
        for (Finding.Duty duty : assessment.all(Finding.Duty.class)) {
            duty.gates().stream()
                    .filter(gate -> Status.PENDING.is(gate.state()))
                    .forEach(gate -> waiting.computeIfAbsent(
                                    gate.kind() + " of " + names.holder(gate.by()), key -> new TreeSet<>())
                            .addAll(
                                    gate.readings().isEmpty()
                                            ? duty.verdict().byReading().keySet()
                                            : gate.readings()));
        }
        if (waiting.isEmpty()) return;
        page.point(
                1,
                "Still to come: "
                        + waiting.entrySet().stream()
                                .map(gate -> gate.getKey() + Names.only(gate.getValue(), assessment))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    /** Engaged in no reading. */
    static boolean isIdle(Finding finding) {
        return finding instanceof Finding.Engagement engagement && Status.isIdle(engagement.status());
    }
}
