package casus.draft;

import casus.assessment.Assessment;
import casus.assessment.Verdicts;
import casus.compare.CorpusDifference;
import casus.compare.Difference;
import casus.compare.Movement;
import casus.data.AnsweredKinds;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.document.Document;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.model.Status;
import casus.model.TriggerRecord;
import casus.page.Page;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays a draft over the law and asks both worlds the same. */
public final class DraftAsked {
    private static final String TORN = "conflict:treaties:";

    private final Document document;
    private final AnsweredKinds kinds;
    private final Registry law;
    private final Function<Registry, AssessmentEngine> engines;
    private final DraftLaw draft;
    private final Registry registry;

    /**
     * Reads the draft.
     *
     * @param kinds that a clause may answer
     * @param law without it
     * @param engines makes one over some law; it is closed here
     * @throws casus.diagnostics.InvalidInput with everything that is wrong with it
     */
    public DraftAsked(
            Document document, AnsweredKinds kinds, Registry law, Function<Registry, AssessmentEngine> engines) {
        this.document = document;
        this.kinds = kinds;
        this.law = law;
        this.engines = engines;
        this.draft = DraftLaw.of(document, kinds, law);
        this.registry = law.with(draft);
    }

    /** The law with the draft. */
    public Registry registry() {
        return registry;
    }

    /**
     * What is asked.
     *
     * @param folder as the user named it
     * @param crises of that folder
     * @param open how many more leave something open, and are not asked
     */
    public record Corpus(String folder, List<Scenario> crises, int open) {
        public Corpus {
            crises = List.copyOf(crises);
        }
    }

    /** What is found, as a page and for programs. */
    public record Found(Page page, Map<String, Object> json) {}

    /**
     * What the draft would change.
     *
     * @param asked the day of the questions that no crisis dates; empty for the draft's first
     */
    public Found over(Corpus corpus, Optional<LocalDate> asked) {
        List<Scenario> crises = corpus.crises();
        LocalDate day = asked.or(
                        () -> Optional.ofNullable(draft.period().from()).map(when -> when.last()))
                .orElseGet(() -> crises.stream()
                        .map(Scenario::asOf)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
        List<Scenario> concerned = crises.stream()
                .filter(Reach.of(draft)::includes)
                .sorted(Comparator.comparing(Scenario::asOf)) // one day after the other has the same law
                .toList();
        DraftReport report;
        try (AssessmentEngine without = engines.apply(law);
                AssessmentEngine with = engines.apply(registry)) {
            VerdictStore old = new VerdictStore(without);
            VerdictStore fresh = new VerdictStore(with);
            Map<Scenario, Verdicts> now = new LinkedHashMap<>();
            Map<Scenario, Verdicts> touched = new LinkedHashMap<>();
            List<CorpusDifference.Crisis> moved = new ArrayList<>();
            SortedMap<String, List<String>> torn = new TreeMap<>();
            for (Scenario crisis : concerned) {
                Verdicts verdicts = fresh.of(crisis);
                now.put(crisis, verdicts);
                if (isAlike(verdicts, old.of(crisis))) continue;
                touched.put(crisis, verdicts);
                Assessment before = without.assess(crisis);
                Assessment after = with.assess(crisis);
                List<Movement> movements = Difference.between(before, after, registry).stream()
                        .filter(one -> !isMereSilence(one))
                        .toList();
                if (!movements.isEmpty())
                    moved.add(new CorpusDifference.Crisis(crisis.file(), before, after, movements));
                List<String> states = movements.stream()
                        .filter(one -> one.id().startsWith(TORN) && Status.ABSENT.is(one.from()))
                        .map(one -> one.id().substring(TORN.length()))
                        .toList();
                if (!states.isEmpty()) torn.put(crisis.file(), states);
            }
            Sides sides = Sides.of(draft, day, registry);
            Optional<String> stranger = stranger(sides);
            List<Hole> holes = draft.clause() == null || stranger.isEmpty()
                    ? List.of()
                    : new Holes(draft, registry, fresh, kinds.own(), sides, stranger.get()).on(day);
            moved.sort(Comparator.comparing(CorpusDifference.Crisis::file));
            report = new DraftReport(
                    draft,
                    day,
                    new CorpusDifference(
                            corpus.folder(), "the law as it is", "the law with the draft", moved, crises.size()),
                    corpus.open(),
                    torn,
                    sides.boundTwice(),
                    Collision.of(wars(day, sides), without, with),
                    kinds.own().size(),
                    holes,
                    Weight.of(document, kinds, now, touched, law, engines));
        }
        return new Found(report.page(registry), report.json());
    }

    private static boolean isAlike(Verdicts now, Verdicts before) {
        return now.movedFrom(before).stream()
                .allMatch(id -> Status.ABSENT.is(before.status(id)) && Status.NOT_ENGAGED.is(now.status(id)));
    }

    /** A new clause stands in every assessment; that it is not engaged is no change of an answer. */
    private static boolean isMereSilence(Movement one) {
        return Status.ABSENT.is(one.from()) && Status.NOT_ENGAGED.is(one.to());
    }

    /** A state on record that no clause of defence and no draft binds; else one that is no party. */
    private Optional<String> stranger(Sides sides) {
        return law.states().keySet().stream()
                .filter(state -> !sides.parties().contains(state))
                .min(Comparator.comparing((String state) -> sides.allies().values().stream()
                        .filter(states -> states.contains(state))
                        .count()));
    }

    /** Every state that the draft protects against every state to which its parties have promised help. */
    private List<Collision.War> wars(LocalDate day, Sides sides) {
        if (draft.clause() == null) return List.of();
        Set<String> attacks = draft.terms().stream()
                .filter(TriggerRecord.class::isInstance)
                .flatMap(term -> ((TriggerRecord) term).kinds().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        attacks.addAll(kinds.own()); // a wider word than any event has names no event
        List<Collision.War> wars = new ArrayList<>();
        for (String one : sides.guarded())
            for (String other : sides.helped()) {
                boolean twice = sides.guarded().contains(other) && other.compareTo(one) < 0;
                if (one.equals(other) || twice) continue;
                attacks.stream()
                        .map(kind -> Made.war(day, kind, one, other, registry))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(crisis -> wars.add(new Collision.War(one, other, crisis)));
            }
        return wars;
    }
}
