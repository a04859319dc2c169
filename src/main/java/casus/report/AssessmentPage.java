package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Unsettled;
import casus.model.Grade;
import casus.model.Source;
import casus.model.Status;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The assessment as a lawyer reads it: the answer first, then what it rests on. */
public final class AssessmentPage {
    private final Assessment assessment;
    private final Registry registry;
    private final Names names;
    private final DefeatSection defeat;
    private final PageBuilder page;
    private final SummarySection answer;
    private final ContextSection setting;
    private final Map<String, Map<String, Set<String>>> open = new HashMap<>();

    private AssessmentPage(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
        this.names = new Names(registry);
        this.page = new PageBuilder(assessment.scenario().title());
        this.defeat = new DefeatSection(assessment, registry);
        this.answer = new SummarySection(assessment, names, page);
        this.setting = new ContextSection(assessment, names, page);
        assessment.results().forEach(this::open);
    }

    /** What leaves a duty open, by the duty, with the readings that say so. */
    private void open(ReadingResult result) {
        result.all(Unsettled.class)
                .forEach(reason -> open.computeIfAbsent(
                                duty(reason.provision(), reason.bearer(), reason.event()), duty -> new TreeMap<>())
                        .computeIfAbsent(reason.why(), why -> new TreeSet<>())
                        .add(result.reading()));
    }

    private static String duty(String provision, String bearer, String event) {
        return provision + ":" + bearer + ":" + event;
    }

    /** The report as a page. */
    public static Page of(Assessment assessment, Registry registry) {
        return new AssessmentPage(assessment, registry).write();
    }

    private Page write() {
        Phrase head = Phrase.of("Law of " + assessment.scenario().asOf() + ", read after "
                        + String.join(", ", assessment.readings()) + ".  Scenario ")
                .code(assessment.scenario().id())
                .text(".");
        if (!assessment.assumptions().isEmpty())
            head = head.line()
                    .strong("ASSUMED, AGAINST THE LAW AS IT STOOD")
                    .text(": " + String.join("; ", assessment.assumptions()) + ".");
        page.paragraph(head);
        answer.write();
        clauses();
        duties();
        forces();
        decisions();
        setting.decisionPath();
        findings(
                "Conflicts",
                Finding.Conflict.class,
                finding -> Names.withId(names.conflict(finding) + Names.only(finding.readings()), finding));
        setting.contextFindings();
        setting.observations();
        differences();
        findings(
                "Gaps: what the sources do not say",
                Finding.Gap.class,
                finding -> Names.withId(finding.text() + Names.only(finding.readings()), finding));
        unused();
        scope();
        happened();
        sources();
        page.paragraph(Phrase.of("Why: ")
                .code("casus why FILE ID")
                .text(", with an id such as ")
                .code(example())
                .text("."));
        return page.build();
    }

    private String example() {
        return assessment.all(Finding.Duty.class).stream()
                .findFirst()
                .map(Finding.Duty::id)
                .orElseGet(() -> assessment.findings().isEmpty()
                        ? "engagement:..."
                        : assessment.findings().firstKey());
    }

    private void clauses() {
        page.heading(2, "Clauses");
        for (Finding.Engagement finding : assessment.all(Finding.Engagement.class)) {
            if (SummarySection.isIdle(finding)) continue;
            page.point(
                    1,
                    Phrase.EMPTY
                            .code(finding.provision())
                            .text("  " + finding.verdict().status() + "  by " + finding.event() + ": "
                                    + names.provision(finding.provision()) + "  [" + grade(finding) + "]"));
            if (finding.verdict().differs())
                page.point(2, Names.byReading(finding.verdict().byReading()));
            if (!finding.verdict().silentIn().isEmpty()) page.point(2, Names.silent(finding));
            if (!finding.failed().isEmpty()) page.point(2, "where not engaged: " + String.join(", ", finding.failed()));
        }
        Map<String, List<String>> idle = new TreeMap<>();
        assessment.all(Finding.Engagement.class).stream()
                .filter(finding -> Status.NOT_ENGAGED.is(finding.status()))
                .forEach(finding -> idle.computeIfAbsent(String.join(", ", finding.failed()), key -> new ArrayList<>())
                        .add(answer.clause(finding)));
        idle.forEach((failed, provisions) ->
                page.point(1, "not engaged, " + failed + ": " + String.join(", ", new TreeSet<>(provisions))));
        Map<String, TreeSet<String>> silent = new TreeMap<>();
        assessment.all(Finding.Engagement.class).stream()
                .filter(finding -> SummarySection.isIdle(finding)
                        && !finding.verdict().silentIn().isEmpty())
                .forEach(finding -> silent.computeIfAbsent(Names.silent(finding), key -> new TreeSet<>())
                        .add(answer.clause(finding)));
        silent.forEach((readings, provisions) -> page.point(1, readings + "; on " + String.join(", ", provisions)));
    }

    /** The weakest evidence that the best of its derivations uses, of readings that speak of it. */
    private String grade(Finding finding) {
        Set<String> speaking = finding.verdict().byReading().keySet();
        return assessment.dependencies().steps(finding.id()).stream()
                .filter(step -> step.readings().stream().anyMatch(speaking::contains))
                .map(step -> Grade.of(step.grade()))
                .reduce(Grade::better)
                .map(Grade::id)
                .orElseThrow();
    }

    /** Bearers whose duty stands alike stand together. */
    private void duties() {
        if (assessment.all(Finding.Duty.class).isEmpty()) return;
        page.heading(2, "Duties");
        Map<String, Map<List<String>, List<String>>> clauses = new LinkedHashMap<>();
        for (Finding.Duty duty : assessment.all(Finding.Duty.class)) {
            String head = duty.provision() + "  " + Names.duty(duty)
                    + (duty.towards() == null ? "" : ", towards " + names.state(duty.towards()))
                    + " (" + duty.event() + ")";
            clauses.computeIfAbsent(head, clause -> new LinkedHashMap<>())
                    .computeIfAbsent(standing(duty), lines -> new ArrayList<>())
                    .add(names.state(duty.bearer()));
        }
        clauses.forEach((head, bearers) -> {
            page.point(1, head);
            bearers.forEach((lines, states) -> {
                page.point(2, String.join(", ", states) + ": " + lines.get(0));
                lines.stream().skip(1).forEach(line -> page.point(3, line));
            });
        });
    }

    /** Where a duty stands: its status, then its gates and what excuses it. */
    private List<String> standing(Finding.Duty duty) {
        List<String> lines = new ArrayList<>();
        lines.add(
                duty.verdict().differs()
                        ? duty.verdict().status() + ": "
                                + Names.byReading(duty.verdict().byReading())
                        : duty.verdict().status());
        open.getOrDefault(duty(duty.provision(), duty.bearer(), duty.event()), Map.of())
                .forEach((why, readings) -> lines.add("open: " + why + Names.only(readings, assessment)));
        if (duty.accrued()) lines.add("accrued: it fell due before its bearer ceased to be bound");
        duty.gates()
                .forEach(gate -> lines.add(gate.kind() + " of " + names.holder(gate.by()) + ": " + gate.state()
                        + (gate.anyOf() == null ? "" : " (one " + gate.anyOf() + " is enough)")
                        + Names.only(gate.readings())));
        duty.excusedBy().forEach(excuse -> lines.add("excused by " + excuse.record() + Names.only(excuse.readings())));
        lines.addAll(defeat.lines(duty));
        if (!duty.verdict().silentIn().isEmpty()) lines.add(Names.silent(duty));
        return lines;
    }

    private void forces() {
        if (assessment.all(Finding.Force.class).isEmpty()) return;
        page.heading(2, "Forces: pledged is not delivered");
        for (Finding.Force force : assessment.all(Finding.Force.class)) {
            page.point(
                    1,
                    names.force(force.force()) + " (" + force.force() + "), personnel: "
                            + Names.numbers(force.numbers()));
            force.byReading()
                    .forEach((reading, numbers) -> page.point(2, "in " + reading + ": " + Names.numbers(numbers)));
            force.absentIn().forEach(reading -> page.point(2, "in " + reading + ": not called on"));
            for (Finding.Contribution contribution : force.contributions()) {
                String size = contribution.personnel() != null
                        ? contribution.personnel() + " personnel"
                        : contribution.units();
                page.point(
                        2,
                        names.state(contribution.state()) + ", " + size + ": " + contribution.status()
                                + (contribution.reason() == null ? "" : " (" + contribution.reason() + ")")
                                + (contribution.byReading().isEmpty()
                                        ? ""
                                        : " (" + Names.byReading(contribution.byReading()) + ")"));
            }
        }
    }

    private void decisions() {
        findings(
                "Decisions",
                Finding.Decision.class,
                finding -> Phrase.of(names.body(finding.body()) + " on " + finding.matter()
                        + ": " + finding.verdict().status()
                        + (finding.verdict().differs()
                                ? " (" + Names.byReading(finding.verdict().byReading()) + ")"
                                : "")
                        + (finding.verdict().silentIn().isEmpty() ? "" : " (" + Names.silent(finding) + ")")
                        + "; rule of voting: " + finding.rule()
                        + (finding.votes().isEmpty()
                                ? ""
                                : "; votes: "
                                        + finding.votes().entrySet().stream()
                                                .map(vote -> names.state(vote.getKey()) + " " + vote.getValue())
                                                .collect(Collectors.joining(", ")))));
    }

    private <T extends Finding> void findings(String heading, Class<T> kind, Function<T, Phrase> line) {
        List<T> findings = assessment.all(kind);
        if (findings.isEmpty()) return;
        page.heading(2, heading);
        findings.forEach(finding -> page.point(1, line.apply(finding)));
    }

    private void differences() {
        Map<String, List<String>> lines = new TreeMap<>();
        for (Finding finding : assessment.findings().values()) {
            List<String> contests = contests(finding);
            if (contests != null) lines.put(finding.id(), contests);
        }
        if (lines.isEmpty()) return;
        page.heading(2, "Where the readings differ, and on which contest");
        Map<List<String>, List<String>> byContests = new LinkedHashMap<>();
        lines.forEach((id, contests) ->
                byContests.computeIfAbsent(contests, key -> new ArrayList<>()).add(id));
        byContests.forEach((contests, ids) -> {
            page.point(
                    1,
                    contests.isEmpty()
                            ? "no contest row: the readings differ on a gate, a date, or in what their source speaks of"
                            : contests.stream().map(names::contest).collect(Collectors.joining("; ")));
            page.point(2, String.join(", ", ids));
        });
    }

    private static List<String> contests(Finding finding) {
        return finding.differs() ? finding.contests() : null;
    }

    private void unused() {
        if (assessment.grounds().unused().isEmpty()) return;
        page.heading(2, "Stated in the file and not used");
        assessment
                .grounds()
                .unused()
                .forEach(act -> page.point(
                        1,
                        Phrase.EMPTY
                                .code(act.path())
                                .text("  " + act.text() + ": " + act.why().replace('-', ' '))));
    }

    /** What nothing is said of: the alliances of the states concerned that no clause models. */
    private void scope() {
        if (assessment.scope().isEmpty()) return;
        page.heading(2, "Not modelled: alliances of the states concerned");
        Map<String, List<String>> lines = new TreeMap<>();
        assessment
                .scope()
                .forEach(line -> lines.computeIfAbsent(names.state(line.state()), state -> new ArrayList<>())
                        .add(line.text()));
        lines.forEach((state, texts) -> page.point(1, state + ": " + String.join("; ", texts) + "."));
    }

    private void happened() {
        if (assessment.outcome() == null) return;
        page.heading(2, "What happened (never an input)");
        page.point(1, assessment.outcome().text());
        if (!assessment.outcome().sources().isEmpty())
            page.point(2, String.join("; ", assessment.outcome().sources()));
    }

    /** The claims that all but the clauses that are not engaged rest on, by source and place. */
    private void sources() {
        List<String> told = assessment.findings().values().stream()
                .filter(finding -> !SummarySection.isIdle(finding))
                .map(Finding::id)
                .toList();
        Map<String, Map<String, TreeSet<String>>> places = new TreeMap<>();
        assessment.dependencies().below(told).values().stream()
                .flatMap(List::stream)
                .flatMap(step -> step.cites().stream())
                .map(registry.claims()::get)
                .forEach(claim -> places.computeIfAbsent(claim.source(), id -> new TreeMap<>())
                        .computeIfAbsent(claim.locator(), locator -> new TreeSet<>())
                        .add(claim.id()));
        if (places.isEmpty()) return;
        page.heading(2, "Sources");
        places.forEach((id, claims) -> {
            Source source = registry.sources().get(id);
            String authors = String.join(", ", source.authors());
            page.point(
                    1,
                    id + ": " + authors + (authors.isEmpty() ? "" : ", ") + source.title() + ", " + source.year()
                            + ".");
            claims.forEach((locator, cited) -> page.point(2, locator + ": " + String.join(", ", cited)));
        });
        borrowing();
    }

    /** Whose silence is filled from where, and which readings were left out. */
    private void borrowing() {
        for (String reading : assessment.readings()) {
            List<String> lenders = registry.sources().get(reading).borrows();
            if (!lenders.isEmpty()) {
                page.point(1, "Where " + reading + " is silent it takes from " + String.join(", then ", lenders) + ".");
            }
        }
        registry.sources().values().stream()
                .filter(source -> !assessment.readings().contains(source.id()))
                .forEach(source -> page.point(
                        1,
                        "Left out: " + source.id()
                                + (source.speaksTo() == null
                                        ? ""
                                        : ", which speaks of the time to " + source.speaksTo())
                                + "."));
    }
}
