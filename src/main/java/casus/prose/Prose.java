package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why conclusions of an assessment hold, in sentences. */
public final class Prose {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final List<Heard> heard;

    /** Over an assessment; {@code registry} is the knowledge base with what the scenario assumes. */
    public Prose(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.heard = assessment.results().stream()
                .map(result -> new Heard(result, assessment, registry))
                .toList();
    }

    /**
     * Why these stand as they do: one conclusion, or duties of several states that stand alike under a clause.
     *
     * @return empty if one of them is none of the assessment, or only a step on the way to others
     */
    public Optional<Explained> why(List<String> ids) {
        Finding first = assessment.findings().get(ids.get(0));
        if (first == null) return Optional.empty();
        List<Owed> duties = ids.stream()
                .map(assessment.findings()::get)
                .filter(Finding.Duty.class::isInstance)
                .map(duty -> Owed.of((Finding.Duty) duty))
                .filter(duty -> first.id().split(":", -1)[1].equals(duty.provision()))
                .filter(duty -> first.id().endsWith(":" + duty.event()))
                .toList();
        return Optional.of(counted(told(first, duties), ids));
    }

    private Explained told(Finding first, List<Owed> duties) {
        if (first instanceof Finding.Duty) return duties(duties.get(0), duties);
        if (first instanceof Finding.Engagement engagement) return engagement(engagement);
        if (first instanceof Finding.Force force) return new ForceProse(assessment, registry, heard, force).told();
        if (first instanceof Finding.Breach breach) return new Contrary(assessment, registry, heard).told(breach);
        if (first instanceof Finding.Conflict one) return new Clash(assessment, registry, heard, one).told();
        return new PlainProse(assessment, registry).told(first);
    }

    /** Whether why not can be answered of an id in sentences: a duty's, or that of a clause and an event. */
    public boolean isAskedOf(String id) {
        return Owed.asked(id, assessment, registry).isPresent()
                || assessment.findings().get(id) instanceof Finding.Engagement;
    }

    /**
     * Why a state does not owe what a duty's id names, or owes it otherwise.
     *
     * @param changes what would have to be otherwise; null where nothing was looked for
     * @return empty where the id is that of something else
     */
    public Optional<Explained> whyNot(String id, List<Explained.Change> changes) {
        Optional<Owed> asked = Owed.asked(id, assessment, registry);
        if (asked.isEmpty() && assessment.findings().get(id) instanceof Finding.Engagement engagement) {
            Explained told = engagement(engagement);
            return Optional.of(counted(told.with(changes, List.of()), List.of(id)));
        }
        return asked.map(owed -> {
            Explained told = duties(owed, List.of(owed));
            List<Sentence> after = new ArrayList<>(new Besides(assessment, registry, words).of(owed));
            after.addAll(told.after());
            List<String> ids = List.of(id, "engagement:" + owed.provision() + ":" + owed.event());
            return counted(told.with(changes, after), ids);
        });
    }

    /** Why nobody owes a state help, or the target of the first event where none is named; empty where nothing strikes it. */
    public Optional<Explained> nobodyHelps(Optional<String> state) {
        return new Nobody(assessment, registry, heard).helps(state);
    }

    /** How a state stands to what an id asks, in a few words: "it must now"; empty where it is no duty. */
    public String standing(String id) {
        return standing(List.of(id));
    }

    /** The same of several states that stand alike: "they must now". */
    public String standing(List<String> ids) {
        Optional<Owed> asked = Owed.asked(ids.get(0), assessment, registry);
        if (asked.isEmpty()) return "";
        List<Standing> standings = standings(asked.get());
        List<String> bearers = ids.stream().map(id -> id.split(":", -1)[2]).toList();
        Statuses statuses = new Statuses(words, asked.get(), bearers);
        boolean differ = standings.stream().map(Standing::status).distinct().count() > 1;
        if (standings.isEmpty()) return "";
        return differ
                ? statuses.disputed(
                                standings, new Speakers(registry, asked.get().provision()))
                        .get(1)
                        .text()
                : statuses.brief(fullest(standings));
    }

    /** What an id asks of these states: "to help Tajikistan under article 4 of …"; empty where it is no duty. */
    public String matter(List<String> ids) {
        return Owed.asked(ids.get(0), assessment, registry)
                .map(owed -> owed.modality().equals(UndertakingRecord.TAKES_PART)
                        ? "in " + words.clause(owed.provision())
                        : "to " + words.act(owed.provision(), owed.kind(), owed.towards(), ids.size() > 1) + " under "
                                + words.clause(owed.provision()))
                .orElse("");
    }

    private Explained duties(Owed first, List<Owed> duties) {
        List<Standing> standings = new ArrayList<>();
        for (Owed duty : duties) standings.addAll(standings(duty));
        Speakers speakers = new Speakers(registry, first.provision());
        Statuses statuses =
                new Statuses(words, first, duties.stream().map(Owed::bearer).toList());
        Weave weave = new Weave(speakers, standings)
                .of(duties.stream().map(duty -> words.name(duty.bearer())).toList());
        boolean differ = standings.stream().map(Standing::status).distinct().count() > 1;
        List<Sentence> answer = new ArrayList<>();
        if (standings.isEmpty()) {
            return new Explained(
                    List.of(Sentence.of(statuses.whatIsAsked() + ": no selected source speaks of "
                            + words.clause(first.provision()))),
                    List.of(),
                    List.of(),
                    0);
        }
        if (differ) answer.addAll(statuses.disputed(standings, speakers));
        else answer.add(statuses.whole(fullest(standings)));
        return new Explained(answer, weave.points(), after(first, standings, speakers), 0);
    }

    static Standing fullest(List<Standing> standings) {
        return standings.stream()
                .max(java.util.Comparator.comparing(standing -> standing.once().size()))
                .orElseThrow();
    }

    /** How a duty stands in each reading that speaks of its clause. */
    List<Standing> standings(Owed duty) {
        return heard.stream()
                .filter(one -> !duty.silentIn().contains(one.reading()))
                .flatMap(one -> DutyReasons.of(one, assessment, registry, duty).stream())
                .toList();
    }

    private List<Sentence> after(Owed duty, List<Standing> standings, Speakers speakers) {
        List<Sentence> after = new ArrayList<>();
        silent(duty.silentIn(), duty.provision()).ifPresent(after::add);
        after.addAll(speakers.borrowing(readings(standings)));
        return after;
    }

    private static List<String> readings(List<Standing> standings) {
        return standings.stream().map(Standing::reading).distinct().toList();
    }

    private Optional<Sentence> silent(Collection<String> readings, String provision) {
        if (readings.isEmpty()) return Optional.empty();
        return Optional.of(Sentence.of(words.sources(readings)
                + (words.isPlural(readings) ? " do" : " does") + " not speak of "
                + words.clause(provision)));
    }

    /** How a clause stands to an event, by the id of both, in each reading that speaks of it; none where the id is another's. */
    List<Standing> clause(String id) {
        return assessment.findings().get(id) instanceof Finding.Engagement finding ? clause(finding) : List.of();
    }

    private List<Standing> clause(Finding.Engagement finding) {
        return heard.stream()
                .filter(one -> !finding.verdict().silentIn().contains(one.reading()))
                .flatMap(one -> ClauseReasons.of(one, registry, finding.provision(), finding.event()).stream())
                .toList();
    }

    private Explained engagement(Finding.Engagement finding) {
        List<Standing> standings = clause(finding);
        String clause = words.clause(finding.provision());
        String event = new Happening(words, assessment, heard).named(finding.event());
        Speakers speakers = new Speakers(registry, finding.provision());
        List<Sentence> answer = new ArrayList<>();
        if (standings.isEmpty()) {
            answer.add(Sentence.of("no selected source speaks of " + clause));
        } else if (finding.differs()) {
            answer.add(Sentence.of("whether " + clause + " answers " + event + " is disputed"));
            answer.add(Sentence.of(Answers.each(standings, speakers)));
        } else {
            Standing one = standings.get(0);
            String verb = Status.ENGAGED.is(one.status())
                    ? clause + " answers " + event
                    : Status.UNDETERMINED.is(one.status())
                            ? "it is unclear whether " + clause + " answers " + event
                            : clause + " does not answer " + event;
            answer.add(Sentence.of(verb + (one.because().isEmpty() ? "" : ": " + Words.within(one.because()))));
        }
        List<Sentence> after = new ArrayList<>();
        if (!standings.isEmpty())
            silent(finding.verdict().silentIn(), finding.provision()).ifPresent(after::add);
        after.addAll(speakers.borrowing(readings(standings)));
        return new Explained(answer, new Weave(speakers, standings).points(), after, 0);
    }

    /** With the number of the rules and records of law that nothing told rests on. */
    private Explained counted(Explained told, List<String> ids) {
        Set<String> cited = new HashSet<>();
        told.answer().forEach(sentence -> cited.addAll(sentence.cites()));
        told.reasons().forEach(point -> point.sentences().forEach(sentence -> cited.addAll(sentence.cites())));
        told.after().forEach(sentence -> cited.addAll(sentence.cites()));
        Set<String> untold = new HashSet<>();
        for (Map.Entry<String, List<Step>> below :
                assessment.dependencies().below(ids).entrySet()) {
            for (Step step : below.getValue()) {
                boolean lesser =
                        !step.cites().isEmpty() && step.cites().stream().noneMatch(cited::contains);
                if (lesser) untold.add(step.rule());
            }
        }
        return new Explained(
                told.answer(),
                told.table(),
                told.reasons(),
                told.changes(),
                told.after(),
                told.leftOut() + untold.size());
    }
}
