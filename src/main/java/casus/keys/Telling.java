package casus.keys;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.data.Registry;
import casus.model.CompetenceRecord;
import casus.model.PreconditionRecord;
import casus.prose.Speakers;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holders, what they hold up and by what, in words. */
final class Telling {
    /** Stands for the bearer of what a group sets free. */
    static final String SELF = "{itself}";

    private static final int NAMED = 4;

    private final Keys keys;
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final Set<String> named = new HashSet<>();

    Telling(Keys keys, Registry registry) {
        this.keys = keys;
        this.assessment = keys.assessment();
        this.registry = registry;
        this.words = new Words(registry);
    }

    /** "the Collective Security Council", and once it has been named "the Council". */
    String name(String holder) {
        return named.add(holder)
                ? inFull(holder)
                : holder.equals(PreconditionRecord.ANY_PARTY) ? inFull(holder) : words.then(holder);
    }

    /** "the Collective Security Council". */
    String inFull(String holder) {
        return holder.equals(PreconditionRecord.ANY_PARTY) ? "any party" : words.name(holder);
    }

    /** "Armenia, Belarus and Kazakhstan"; many are counted. */
    String names(Collection<String> holders) {
        return holders.size() > NAMED
                ? count(holders.size()) + " states"
                : Words.list(holders.stream().map(this::name).toList());
    }

    /** Whether a holder is several, as parties are that agree. */
    boolean isSeveral(String holder) {
        return keys.acts().stream()
                .flatMap(act -> act.opens().stream())
                .anyMatch(gate -> gate.by().equals(holder) && gate.kind().equals(PreconditionRecord.AGREEMENT));
    }

    private static String count(int number) {
        List<String> small = List.of(
                "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve");
        return number < small.size() ? small.get(number) : String.valueOf(number);
    }

    /** A group that acts together, {@link #SELF} for a bearer: "the Council and Tajikistan". */
    String group(Set<String> holders, String bearer) {
        List<String> named = new ArrayList<>();
        holders.stream().filter(one -> !one.matches("[A-Z]{3}")).forEach(one -> named.add(name(one)));
        holders.stream()
                .filter(one -> one.matches("[A-Z]{3}") && !one.equals(bearer))
                .forEach(one -> named.add(name(one)));
        if (holders.contains(bearer)) named.add(SELF);
        return Words.list(named);
    }

    /** " (Pop 2009)" where not all say so; else nothing. */
    String said(Collection<String> readings, Collection<String> of) {
        return readings.containsAll(of) ? "" : " (" + words.sources(readings) + ")";
    }

    String sources(Collection<String> readings) {
        return words.sources(readings);
    }

    /** Whether the name of these readings is that of several. */
    boolean isPlural(Collection<String> readings) {
        return words.isPlural(readings);
    }

    /** What a holder can withhold of a thing in some readings: "its consent". */
    String key(String holder, Thing thing, Collection<String> readings) {
        Set<String> kinds = keys.acts().stream()
                .flatMap(act -> act.opens().stream())
                .filter(gate -> gate.by().equals(holder)
                        && readings.contains(gate.reading())
                        && thing.duties().stream().anyMatch(duty -> duty.id().equals(gate.duty())))
                .map(casus.flip.AwaitedAct.Gate::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        return Words.list(kinds.stream().map(Telling::noun).toList());
    }

    /** What a kind of gate waits for, as something that is its holder's: "consent as host". */
    static String noun(String kind) {
        return switch (kind) {
            case PreconditionRecord.HOST_CONSENT -> "consent as host";
            case PreconditionRecord.NATIONAL_DECISION -> "own decision";
            default -> kind;
        };
    }

    /** "13,000 to 14,000 men", "up to 4,000 men"; empty where none are counted. */
    static String men(NumberRange men) {
        if (men.max() == 0) return "";
        return (men.min() == 0 ? "up to " + Words.number(men.max()) : Words.span(men)) + " men";
    }

    /** What a holder's refusal costs a force over these readings. */
    Optional<NumberRange> cost(String holder, Thing thing, Collection<String> readings) {
        return keys.costs().stream()
                .filter(cost -> cost.holder().equals(holder)
                        && cost.force().equals(thing.force())
                        && readings.contains(cost.reading()))
                .map(Cost::men)
                .reduce(NumberRange::cover);
    }

    /** Whether a bearer's pledge to a force has a number. */
    boolean isCounted(Thing thing, String bearer) {
        return assessment.all(Finding.Force.class).stream()
                .filter(force -> force.id().equals(thing.force()))
                .flatMap(force -> force.contributions().stream())
                .anyMatch(one -> one.state().equals(bearer) && one.personnel() != null);
    }

    /** That in these readings a key to the thing has been turned by its holder: "its request, made on 29 June 2009, is its consent". */
    Optional<String> given(String holder, Thing thing, Collection<String> readings) {
        List<Act> acts = met(holder, thing, readings);
        if (acts.isEmpty()) return Optional.empty();
        Set<String> kinds = acts.stream().map(Act::kind).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean stated = assessment.grounds().facts().stream()
                .anyMatch(fact -> fact.part().equals(PreconditionRecord.HOST_CONSENT));
        String in = Words.capital("in " + words.sources(readings));
        String made = acts.stream()
                .filter(act -> act.kind().equals(PreconditionRecord.REQUEST))
                .flatMap(act -> act.day().stream())
                .findFirst()
                .map(day -> ", made on " + day + ",")
                .orElse(", already made,");
        if (kinds.contains(PreconditionRecord.HOST_CONSENT) && kinds.contains(PreconditionRecord.REQUEST) && !stated)
            return Optional.of(in + " its request" + made + " is its consent.");
        return Optional.of(
                in + " its " + Words.list(kinds.stream().map(Telling::noun).toList())
                        + (kinds.size() > 1 ? " are" : " is") + " given already.");
    }

    /** The acts by which a holder has opened gates of a thing in all of these readings. */
    private List<Act> met(String holder, Thing thing, Collection<String> readings) {
        Set<Act> acts = new LinkedHashSet<>();
        for (Finding.Duty duty : thing.duties())
            duty.gates().stream()
                    .filter(gate -> gate.by().equals(holder))
                    .filter(gate -> gate.readings().isEmpty() || gate.readings().containsAll(readings))
                    .map(gate -> Act.of(duty, gate, assessment))
                    .filter(Act::isMet)
                    .forEach(acts::add);
        return List.copyOf(acts);
    }

    /** Whose one vote refuses what a body is to decide: "In the treaty texts any of its seven members can refuse for it." */
    List<String> vetoes(String body) {
        Map<String, Set<String>> refused = new LinkedHashMap<>();
        Set<String> unstated = new TreeSet<>();
        Set<String> unclear = new TreeSet<>();
        for (Veto veto : keys.vetoes()) {
            if (!veto.body().equals(body) || !isHeard(veto)) continue;
            if (!veto.refuses().isEmpty())
                refused.computeIfAbsent(refusing(veto), any -> new TreeSet<>()).add(veto.reading());
            else if (!veto.unclear().isEmpty()) (isUnstated(veto) ? unstated : unclear).add(veto.reading());
        }
        List<String> sentences = new ArrayList<>();
        refused.forEach((who, readings) ->
                sentences.add(Words.capital("in " + words.sources(readings)) + " " + who + " can refuse for it."));
        if (!unstated.isEmpty()) sentences.add(verb(unstated, "state") + " no rule of voting.");
        if (!unclear.isEmpty())
            sentences.add(verb(unclear, "leave") + " it open whether one vote against refuses for it.");
        return sentences;
    }

    private String refusing(Veto veto) {
        return veto.refuses().equals(veto.members())
                ? "any of its " + count(veto.members().size()) + " members"
                : Words.list(veto.refuses().stream().map(this::name).toList());
    }

    private String verb(Set<String> readings, String verb) {
        return Words.capital(words.sources(readings)) + " " + verb + (words.isPlural(readings) ? "" : "s");
    }

    /** Whether a reading gives no rule by which the body decides. */
    private boolean isUnstated(Veto veto) {
        Finding.Decision decision = (Finding.Decision) assessment.findings().get(veto.decision());
        return List.of(decision.rule().split("; ", -1)).stream()
                .filter(part -> part.startsWith(CompetenceRecord.NOT_STATED))
                .anyMatch(part -> part.equals(CompetenceRecord.NOT_STATED) || part.contains(veto.reading()));
    }

    /** Whether a reading says itself what is decided; one that borrows it is not named for it. */
    private boolean isHeard(Veto veto) {
        Finding.Decision decision = (Finding.Decision) assessment.findings().get(veto.decision());
        Speakers speakers = new Speakers(registry, decision.matter());
        return !veto.refuses().isEmpty() // by a rule that the reading states itself
                || speakers.speaks(veto.reading())
                || assessment.readings().size() == 1;
    }
}
