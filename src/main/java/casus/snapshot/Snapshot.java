package casus.snapshot;

import casus.data.Registry;
import casus.facts.Background;
import casus.facts.Base;
import casus.facts.Clause;
import casus.facts.Competence;
import casus.facts.Declined;
import casus.facts.Doubt;
import casus.facts.Exercise;
import casus.facts.Finder;
import casus.facts.ForceClause;
import casus.facts.Given;
import casus.facts.InForce;
import casus.facts.Intention;
import casus.facts.Judgement;
import casus.facts.LawChange;
import casus.facts.Located;
import casus.facts.Party;
import casus.facts.Pledge;
import casus.facts.Position;
import casus.facts.Programme;
import casus.facts.Reading;
import casus.facts.Reservation;
import casus.facts.Seat;
import casus.facts.Serves;
import casus.facts.Silence;
import casus.facts.SilentOn;
import casus.facts.Strength;
import casus.facts.TookPart;
import casus.facts.VotingRule;
import casus.model.Body;
import casus.model.Entry;
import casus.model.FinderRecord;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Period;
import casus.model.Provision;
import casus.model.Region;
import casus.model.Source;
import casus.model.Status;
import casus.model.Truth;
import casus.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the records that a reading holds into the facts that hold on a day. No fact says which day that is. */
final class Snapshot {
    /** A record whose label tells its window. */
    private static final String IT = "it";

    private final Registry registry;
    private final Source reading;
    private final DayOfLaw day;
    private final Set<String> states;
    private final PartyStatus standing;
    /** The records in doubt, each with what its source dates too coarsely. */
    private final Map<String, String> doubts = new TreeMap<>();

    Snapshot(Registry registry, Source reading, DayOfLaw day, Set<String> states) {
        this.registry = registry;
        this.reading = reading;
        this.day = day;
        this.states = states;
        this.standing = new PartyStatus(registry, reading, day);
    }

    void addTo(Set<Given> facts) {
        boolean carriedOn = reading.speaksTo() != null && day.isAfter(reading.speaksTo());
        boolean ungathered = day.holds(reading.gathered()) == Truth.NO;
        String text = carriedOn
                ? reading.id() + " speaks to " + reading.speaksTo() + " only; its last state of the law is carried on"
                : outside(reading);
        facts.add(new Reading(reading.id(), carriedOn || ungathered, text, List.of()));
        registry.all(Instrument.class).forEach(instrument -> instrument(instrument, facts));
        registry.all(Provision.class).forEach(provision -> clause(provision, facts));
        new Terms(registry, reading.id(), day).addTo(facts);
        forces(facts);
        bodies(facts);
        each(casus.model.ReservationRecord.class, casus.model.ReservationRecord::period, (entry, truth) -> {
            facts.add(new Reservation(entry.id(), entry.state(), entry.organisation(), truth, List.of(entry.id())));
        });
        each(
                casus.model.PositionRecord.class,
                casus.model.PositionRecord::period,
                (entry, truth) -> facts.add(new Position(
                        entry.id(),
                        entry.state(),
                        entry.instrument(),
                        entry.matter(),
                        truth,
                        entry.text(),
                        List.of(entry.id()))));
        standChanges(facts);
        each(
                casus.model.BaseRecord.class,
                casus.model.BaseRecord::period,
                (entry, truth) -> facts.add(new Base(
                        entry.id(),
                        entry.provenance().mechanism(),
                        entry.host(),
                        entry.user(),
                        status(entry.status(), truth),
                        entry.text(),
                        truth,
                        List.of(entry.id()))));
        each(
                casus.model.BackgroundRecord.class,
                casus.model.BackgroundRecord::period,
                (entry, truth) -> facts.add(new Background(
                        entry.id(),
                        entry.provenance().mechanism(),
                        entry.instrument(),
                        entry.text(),
                        truth,
                        List.of(entry.id()))));
        each(
                casus.model.SilenceRecord.class,
                casus.model.SilenceRecord::period,
                (entry, truth) -> facts.add(new Silence(
                        entry.provision(),
                        entry.provenance().mechanism(),
                        entry.about(),
                        entry.text(),
                        List.of(entry.id()))));
        setting(facts);
        registry.all(FinderRecord.class) // how much a finding weighs is method, and the same in every reading
                .forEach(entry -> facts.add(new Finder(entry.word(), entry.weight(), List.of(entry.id()))));
        for (Region region : registry.held(Region.class, reading.id())) {
            region.states().forEach(state -> facts.add(new Located(state, region.id(), List.of(region.id()))));
        }
        doubts.forEach((record, coarse) -> facts.add(doubt(record, coarse)));
    }

    /** That the day is none of those of which a source's words are gathered, the last of them told. */
    private static String outside(Source source) {
        When from = source.gathered().from();
        When until = source.gathered().until();
        return "what " + source.id() + " says is gathered here" + (from == null ? "" : " from " + from)
                + (until == null ? "" : " to " + until.last().minusDays(1)) + "; the day lies outside";
    }

    /** How a base or programme stands on the day: what its source says, or undetermined while its dates leave that open. */
    static String status(String stated, Truth truth) {
        return truth == Truth.DOUBT ? Status.UNDETERMINED.word() : stated;
    }

    /** What bears on a crisis without binding anyone, and what bodies do about a clause. */
    private void setting(Set<Given> facts) {
        each(casus.model.ExerciseRecord.class, casus.model.ExerciseRecord::period, (entry, truth) -> {
            String mechanism = entry.provenance().mechanism();
            List<String> records = List.of(entry.id());
            facts.add(new Exercise(entry.id(), mechanism, entry.host(), entry.text(), truth, records));
            entry.states().forEach(state -> facts.add(new TookPart(entry.id(), mechanism, state, records)));
        });
        each(casus.model.ProgrammeRecord.class, casus.model.ProgrammeRecord::period, (entry, truth) -> {
            String mechanism = entry.provenance().mechanism();
            List<String> records = List.of(entry.id());
            facts.add(
                    new Programme(entry.id(), mechanism, status(entry.status(), truth), entry.text(), truth, records));
            entry.states().forEach(state -> facts.add(new Serves(entry.id(), mechanism, state, records)));
        });
        registry.held(casus.model.JudgementRecord.class, reading.id()).stream()
                .filter(entry -> day.holds(entry.period()) == Truth.YES)
                .forEach(entry ->
                        facts.add(new Judgement(entry.id(), entry.basis(), entry.text(), List.of(entry.id()))));
        each(
                casus.model.CompetenceRecord.class,
                casus.model.CompetenceRecord::period,
                (entry, truth) -> facts.add(new Competence(
                        entry.body(), entry.provision(), entry.step(), entry.rule(), truth, List.of(entry.id()))));
    }

    /** What holds on the day, or may; what has ended or not begun is left out. */
    private <T extends Entry> void each(
            Class<T> kind, java.util.function.Function<T, Period> period, java.util.function.BiConsumer<T, Truth> add) {
        for (T entry : registry.held(kind, reading.id())) {
            Truth truth = day.holds(period.apply(entry));
            if (truth == Truth.DOUBT) doubts.put(entry.id(), coarse(period.apply(entry)));
            if (truth != Truth.NO) add.accept(entry, truth);
        }
    }

    private void instrument(Instrument instrument, Set<Given> facts) {
        String id = instrument.id();
        PartyStatus.Verdict force = standing.inForce(id);
        note(force);
        facts.add(new InForce(id, force.truth(), force.doubt(), force.records()));
        for (String state : states) {
            PartyStatus.Verdict verdict = standing.of(state, id);
            note(verdict);
            facts.add(new Party(id, state, verdict.truth(), verdict.doubt(), verdict.records()));
            List<String> refusals = standing.refusals(state, id);
            if (!refusals.isEmpty()) facts.add(new Declined(id, state, refusals));
        }
        String acts = instrument.follows() == null ? id : instrument.follows();
        String changed =
                instrument.amends() == null ? id : instrument.amends(); // its law, or that of the one it amends
        standing.changes(acts).forEach(act -> change(changed, act.when(), act, facts));
    }

    /** The stands of states on instruments, and their reservations, that have begun or ended. */
    private void standChanges(Set<Given> facts) {
        for (casus.model.ReservationRecord entry : registry.held(casus.model.ReservationRecord.class, reading.id())) {
            registry.all(Instrument.class).stream()
                    .filter(instrument -> entry.organisation().equals(instrument.organisation()))
                    .map(Instrument::id)
                    .filter(instrument -> standing.joiners(instrument).contains(entry.state()))
                    .forEach(instrument -> changes(instrument, entry.period(), "", entry, facts));
        }
        registry.held(casus.model.PositionRecord.class, reading.id())
                .forEach(entry -> changes(entry.instrument(), entry.period(), entry.matter(), entry, facts));
    }

    private void changes(String instrument, Period period, String matter, Entry entry, Set<Given> facts) {
        List<String> records = List.of(entry.id());
        if (period.from() != null && day.happened(period.from()) == Truth.YES)
            facts.add(new LawChange(instrument, period.from().first(), matter, entry.label(), records));
        if (period.until() != null && day.happened(period.until()) == Truth.YES) {
            String text = "no longer since " + period.until() + ": " + entry.label();
            facts.add(new LawChange(instrument, period.until().first(), matter, text, records));
        }
    }

    private void change(String instrument, When when, Entry act, Set<Given> facts) {
        if (day.happened(when) != Truth.YES) return;
        facts.add(new LawChange(instrument, when.first(), "", act.label(), List.of(act.id())));
    }

    private void note(PartyStatus.Verdict verdict) {
        if (!verdict.doubt().isEmpty()) doubts.putIfAbsent(verdict.doubt(), IT);
    }

    private void clause(Provision provision, Set<Given> facts) {
        if (!provision.isClause()) return;
        if (!provision.provenance().readings().contains(reading.id())) {
            facts.add(new SilentOn(provision.id(), List.of(provision.id())));
            return;
        }
        Instrument instrument =
                registry.find(Instrument.class, provision.instrument()).orElseThrow();
        facts.add(new Clause(
                provision.id(),
                instrument.id(),
                instrument.organisation(),
                instrument.addressee(),
                provision.purpose(),
                List.of(provision.id())));
        List<String> signatures = standing.boundBySignatureAlone(instrument.id());
        if (!signatures.isEmpty()) {
            facts.add(new Silence(
                    provision.id(),
                    provision.provenance().mechanism(),
                    "entry-into-force:" + instrument.id(),
                    reading.id() + " gives no date on which " + instrument.id()
                            + " entered into force for every party; from signature it is taken to bind",
                    signatures));
        }
    }

    private void forces(Set<Given> facts) {
        for (Force force : registry.held(Force.class, reading.id())) {
            facts.add(new ForceClause(
                    force.instrument(),
                    force.instrument(),
                    force.deployment(),
                    force.contribution(),
                    List.of(force.id())));
            strength(force.instrument(), facts);
        }
        each(
                casus.model.PledgeRecord.class,
                casus.model.PledgeRecord::period,
                (entry, truth) -> facts.add(new Pledge(
                        entry.id(),
                        entry.force(),
                        entry.state(),
                        entry.personnel() != null,
                        entry.personnel() == null ? 0 : entry.personnel(),
                        entry.earmark(),
                        truth,
                        entry.personnel() == null ? entry.units() : entry.personnel() + " personnel",
                        List.of(entry.id()))));
        each(
                casus.model.IntentionRecord.class,
                casus.model.IntentionRecord::period,
                (entry, truth) -> facts.add(new Intention(
                        entry.force(), entry.state(), entry.region(), entry.personnel(), truth, List.of(entry.id()))));
    }

    /** Each size stands until the next is certain; before the first is certain there may be none. */
    private void strength(String force, Set<Given> facts) {
        List<casus.model.StrengthRecord> sizes = registry.held(casus.model.StrengthRecord.class, reading.id()).stream()
                .filter(size -> size.force().equals(force) && day.happened(size.from()) != Truth.NO)
                .sorted(Comparator.comparing(casus.model.StrengthRecord::from))
                .toList();
        if (sizes.isEmpty()) return;
        List<Integer> possible = new ArrayList<>(List.of(0));
        List<String> records = new ArrayList<>();
        for (casus.model.StrengthRecord size : sizes) {
            if (day.happened(size.from()) == Truth.YES) {
                possible.clear();
                records.clear();
            } else {
                doubts.put(size.id(), IT);
            }
            possible.add(size.personnel());
            records.add(size.id());
        }
        int least = possible.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int most = possible.stream().mapToInt(Integer::intValue).max().orElseThrow();
        facts.add(new Strength(force, least, most, records));
    }

    private void bodies(Set<Given> facts) {
        for (Body body : registry.held(Body.class, reading.id())) {
            for (String state : states) {
                PartyStatus.Verdict seat = standing.of(state, body.seats());
                if (seat.truth() != Truth.NO) {
                    facts.add(new Seat(body.id(), state, seat.truth(), seat.doubt(), seat.records()));
                }
            }
        }
        each(casus.model.VotingRuleRecord.class, casus.model.VotingRuleRecord::period, (entry, truth) -> {
            facts.add(new VotingRule(entry.body(), entry.rule(), truth, List.of(entry.id())));
            String seats = registry.find(Body.class, entry.body()).orElseThrow().seats();
            if (entry.period().from() != null) change(seats, entry.period().from(), entry, facts);
        });
    }

    /** The ends of a period that the day leaves open, with their windows, which the label of its record does not tell. */
    private String coarse(Period period) {
        List<String> ends = new ArrayList<>();
        if (isOpen(period.from())) ends.add("its beginning to " + period.from().told());
        if (isOpen(period.until())) ends.add("its end to " + period.until().told());
        return String.join(" and ", ends) + ",";
    }

    private boolean isOpen(When end) {
        return end != null && day.happened(end) == Truth.DOUBT;
    }

    private Doubt doubt(String record, String coarse) {
        Entry entry = registry.entries().get(record);
        boolean unclear = entry instanceof Participation act && act.unclear();
        String text = unclear
                ? "the source leaves it unclear whether this was done: "
                : "the source dates " + coarse + " too coarsely to say whether it stood on the day: ";
        return new Doubt(record, text + entry.label(), List.of(record));
    }
}
