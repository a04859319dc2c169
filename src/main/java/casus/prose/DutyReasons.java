package casus.prose;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.facts.Duty;
import casus.facts.Event;
import casus.facts.Excused;
import casus.facts.Gate;
import casus.facts.NotBound;
import casus.facts.Obligation;
import casus.facts.Position;
import casus.facts.RequestServes;
import casus.facts.Unsettled;
import casus.model.PreconditionRecord;
import casus.model.ReservationRecord;
import casus.model.Status;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a duty stands as it does in a reading, or why there is none. */
final class DutyReasons {
    private static final Set<String> EITHER = Set.of(PreconditionRecord.REQUEST, PreconditionRecord.AGREEMENT);

    private final Heard heard;
    private final Registry registry;
    private final Words words;
    private final Owed duty;
    private final Event event;
    private final List<Item> items = new ArrayList<>();
    private final List<String> once = new ArrayList<>();
    private final GateWords keys;
    private String because = "";
    /** Where among what is awaited the acts stand of which one is enough; negative before there is one. */
    private int either = -1;

    private DutyReasons(Heard heard, Assessment assessment, Registry registry, Owed duty, Event event) {
        this.heard = heard;
        this.registry = registry;
        this.words = new Words(registry);
        this.duty = duty;
        this.event = event;
        this.keys = new GateWords(heard, assessment, registry, event);
    }

    /** How a duty stands in a reading that speaks of its clause. */
    static Optional<Standing> of(Heard heard, Assessment assessment, Registry registry, Owed duty) {
        return heard.event(duty.event())
                .map(event -> new DutyReasons(heard, assessment, registry, duty, event).standing());
    }

    private Standing standing() {
        Optional<Standing> clause = ClauseReasons.of(heard, registry, duty.provision(), duty.event());
        Optional<Duty> stands = heard.one(Duty.class, one -> one.id().equals(duty.id()));
        if (stands.isEmpty()) return absent(clause.orElse(null));
        String status = stands.get().status();
        if (Status.NOT_BOUND.is(status)) notBound();
        else bound(status, clause.orElse(null));
        clause.ifPresent(there -> there.items().stream()
                .filter(item -> !Status.UNDETERMINED.is(there.status()) || item.rank() >= Item.ANSWERS)
                .filter(item -> items.stream()
                        .noneMatch(told ->
                                told.sentence().text().equals(item.sentence().text())))
                .forEach(item -> items.add(item.at(Math.max(item.rank(), Item.ANSWERS)))));
        return new Standing(heard.reading(), status, once, because, items);
    }

    private void add(int rank, Sentence sentence) {
        items.add(new Item(rank, sentence));
    }

    private void decides(Sentence sentence) {
        if (because.isEmpty()) because = sentence.text();
        add(Item.DECIDES, sentence);
    }

    private String instrument() {
        return words.instrumentOf(duty.provision());
    }

    /** Where the clause is not engaged that is the cause; else the state is none of those whom it obliges. */
    private Standing absent(Standing clause) {
        if (clause == null || Status.isIdle(clause.status())) {
            List<Item> why = new ArrayList<>(clause == null ? List.of() : clause.items());
            wouldBeBound().ifPresent(why::add);
            return new Standing(
                    heard.reading(), Status.ABSENT.word(), List.of(), clause == null ? "" : clause.because(), why);
        }
        decides(Absence.of(heard, registry, duty.provision(), duty.bearer(), event));
        clause.items().forEach(item -> items.add(item.at(Math.max(item.rank(), Item.ANSWERS))));
        return new Standing(heard.reading(), Status.ABSENT.word(), List.of(), because, items);
    }

    /** A party that another event would bind. */
    private Optional<Item> wouldBeBound() {
        boolean party = heard.party(event.law(), instrument(), duty.bearer())
                .filter(one -> one.truth() == Truth.YES)
                .isPresent();
        boolean out = duty.bearer().equals(event.target()) || duty.bearer().equals(event.attacker());
        if (!party || out) return Optional.empty();
        Sentence act = new Bound(heard, registry, words).of(event.law(), instrument(), duty.bearer());
        return Optional.of(new Item(Item.BINDS, new Sentence(act.text() + " and would be bound", act.cites())));
    }

    private void notBound() {
        Sentence act = new Bound(heard, registry, words).of(event.law(), instrument(), duty.bearer());
        decides(act);
        heard.one(NotBound.class, one -> one.id().equals(duty.id("not-bound")))
                .flatMap(one -> heard.supports(one).stream().findFirst())
                .ifPresent(support -> add(
                        Item.DECIDES,
                        new Sentence(support.rule().title(), support.told().cites())));
    }

    private void bound(String status, Standing clause) {
        List<Gate> gates = heard.all(
                        Gate.class,
                        gate -> gate.provision().equals(duty.provision())
                                && gate.bearer().equals(duty.bearer())
                                && gate.event().equals(duty.event()))
                .sorted(Comparator.comparing((Gate gate) -> GateWords.KINDS.indexOf(gate.kind())))
                .toList();
        if (Status.EXCUSED.is(status)) {
            gates.stream()
                    .filter(gate -> gate.kind().equals(ReservationRecord.GATE)
                            && gate.state().equals("refused"))
                    .forEach(gate -> decides(keys.sentence(gate)));
            excused();
        }
        if (Status.UNDETERMINED.is(status)) open(clause);
        for (Gate gate : gates) gate(gate, status);
        if (gates.isEmpty() && Status.OPERATIVE.is(status) && !duty.modality().equals("takes-part")) {
            add(
                    Item.AWAITED,
                    Sentence.of(
                            "the clause asks for no decision and no request first: the duty falls on each party directly"));
        }
        Sentence party = new Bound(heard, registry, words).of(event.law(), instrumentObliged(), duty.bearer());
        boolean told = items.stream().anyMatch(item -> item.sentence().text().equals(party.text()));
        if (!told) add(Item.BINDS, party);
    }

    private String instrumentObliged() {
        return heard.one(Obligation.class, one -> one.id().equals(duty.id("obligation")))
                .map(Obligation::instrument)
                .orElse(instrument());
    }

    /** A request and the consent of the parties, of which one is enough where the clause lets it, are awaited as one. */
    private void await(Gate gate) {
        String key = keys.once(gate);
        boolean serves = EITHER.contains(gate.kind())
                && heard.one(RequestServes.class, one -> one.id().equals(duty.id("request-serves")))
                        .isPresent();
        if (serves && either >= 0) once.set(either, once.get(either) + " or " + key);
        else {
            if (serves) either = once.size();
            once.add(key);
        }
    }

    private void gate(Gate gate, String status) {
        Sentence sentence = keys.sentence(gate);
        if (items.stream().anyMatch(item -> item.sentence().equals(sentence))) return;
        switch (gate.state()) {
            case "pending" -> {
                await(gate);
                add(Item.AWAITED, sentence);
            }
            case "refused" -> decides(sentence);
            case "met" -> add(Item.DONE, sentence);
            default -> {
                if (Status.UNDETERMINED.is(status)) decides(sentence);
                else add(Item.AWAITED, sentence);
            }
        }
    }

    private void excused() {
        heard.all(
                        Excused.class,
                        one -> one.provision().equals(duty.provision())
                                && one.state().equals(duty.bearer())
                                && one.event().equals(duty.event()))
                .forEach(one -> {
                    String text = registry.find(ReservationRecord.class, one.because())
                            .map(ReservationRecord::text)
                            .or(() -> Optional.ofNullable(registry.entries().get(one.because()))
                                    .filter(entry -> !(entry instanceof casus.model.Provision))
                                    .map(casus.model.Entry::label))
                            .orElse("the text leaves it to each party to decide for itself what it does");
                    decides(new Sentence(words.plain(text), heard.cited(List.of(one.because())))
                            .with(heard.cites(one)));
                });
    }

    private void open(Standing clause) {
        heard.all(
                        Unsettled.class,
                        one -> one.provision().equals(duty.provision())
                                && one.bearer().equals(duty.bearer())
                                && one.event().equals(duty.event()))
                .forEach(one -> open(one, clause));
    }

    private void open(Unsettled doubt, Standing clause) {
        switch (doubt.why()) {
            case "engagement undetermined" -> {
                if (clause == null) return;
                if (because.isEmpty()) because = clause.because();
                clause.items().stream()
                        .filter(item -> item.rank() == Item.DECIDES)
                        .forEach(items::add);
            }
            case "participation in doubt" ->
                decides(new Bound(heard, registry, words).of(event.law(), instrumentObliged(), duty.bearer()));
            case "may be the attacker" ->
                decides(new Sentence(
                        words.name(duty.bearer()) + " may itself be the attacker, which is alleged and not found",
                        heard.cites(doubt)));
            case "specific character of its policy" ->
                heard.law(Position.class, event.law())
                        .filter(one -> one.matter().equals("specific-character")
                                && one.state().equals(duty.bearer())
                                && one.truth() != Truth.NO)
                        .findFirst()
                        .ifPresent(one -> decides(new Sentence(words.plain(one.text()), heard.cited(one.records()))));
            default -> {
                // a key that is left open says so itself
            }
        }
    }
}
