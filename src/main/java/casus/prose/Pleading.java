package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Claim;
import casus.model.Grade;
import casus.model.Provision;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Argues for a conclusion and against it from the same derivations. What a reading in which it stands rests on goes to the one
 * side, what keeps it from standing to the other; what is awaited or unknown goes to the side that it helps.
 */
public final class Pleading {
    private static final Set<String> STANDS =
            Set.of(Status.OPERATIVE.word(), Status.CONDITIONAL.word(), Status.ENGAGED.word());

    private final Registry registry;
    private final Words words;
    private final String provision;
    private final List<Standing> standings;
    private final Speakers speakers;
    private final Contested contested;
    private final Assessment assessment;

    private Pleading(Assessment assessment, Registry registry, String id, String provision, List<Standing> standings) {
        this.registry = registry;
        this.assessment = assessment;
        this.words = new Words(registry);
        this.provision = provision;
        this.standings = standings;
        this.speakers = new Speakers(registry, provision);
        Finding finding = assessment.findings().get(id);
        this.contested = new Contested(
                registry, speakers, assessment.readings(), finding == null ? List.of() : finding.contests());
    }

    /**
     * Both memoranda.
     *
     * @param id of a duty, there or not, or of a clause and an event
     * @param pleads the state for which the conclusion is argued, or null
     * @param defends the state against which it is, or null
     * @return empty where the id is that of something else, or no source speaks of its clause
     */
    public static Optional<Memorandum.Pair> of(
            Assessment assessment, Registry registry, String id, String pleads, String defends) {
        Prose prose = new Prose(assessment, registry);
        Optional<Owed> owed = Owed.asked(id, assessment, registry);
        List<Standing> standings = owed.map(prose::standings).orElseGet(() -> prose.clause(id));
        if (standings.isEmpty()) return Optional.empty();
        Pleading pleading = new Pleading(assessment, registry, id, id.split(":", -1)[1], standings);
        return Optional.of(pleading.pair(owed, pleads, defends));
    }

    private Memorandum.Pair pair(Optional<Owed> owed, String pleads, String defends) {
        List<Memorandum.Argued> pro = new ArrayList<>();
        List<Memorandum.Argued> contra = new ArrayList<>();
        boolean stands = standings.stream().anyMatch(this::stands);
        boolean falls = standings.stream().anyMatch(standing -> !stands(standing));
        steps(standing -> stands(standing) || !stands, stands ? this::helps : this::isThere, pro);
        steps(standing -> !stands(standing), this::hinders, contra);
        List<Memorandum.Argued> alternative = falls ? new ArrayList<>() : contra;
        steps(this::stands, this::hinders, alternative);
        owed.ifPresent(one -> within(words.name(one.bearer()), pro, alternative));
        if (!falls) attack(pro, contra);
        if (!stands) attack(contra, pro);
        Sentence claim = submission(true, stands, owed, pro);
        Sentence answer = submission(false, falls, owed, contra);
        List<Memorandum.Argued> second = falls ? without(contra, alternative) : List.of();
        owed.map(one -> new Judged(assessment, registry, one)).ifPresent(judged -> {
            judged.helping(true).forEach(judgement -> pro.add(argued(judgement, Item.UNKNOWN)));
            judged.helping(false).forEach(judgement -> contra.add(argued(judgement, Item.UNKNOWN)));
        });
        Memorandum one = Memorandum.of(true, pleads, stands, claim, pro);
        Memorandum other = Memorandum.of(false, defends, falls, answer, contra).or(premise(), second);
        List<Memorandum.Parting> partings = contested.partings();
        return new Memorandum.Pair(one, other, partings.isEmpty() ? turnsOn(contra) : partings, settling(pro, contra));
    }

    /** That it is as the sources have it in which the conclusion stands. */
    private String premise() {
        return speakers.haveIt(
                standings.stream().filter(this::stands).map(Standing::reading).toList());
    }

    private static List<Memorandum.Argued> without(List<Memorandum.Argued> told, List<Memorandum.Argued> steps) {
        List<String> texts = told.stream().map(step -> plain(step.sentence())).toList();
        return steps.stream()
                .filter(step -> !texts.contains(plain(step.sentence())))
                .toList();
    }

    /** What sources of one side say differently of the state goes to the other. */
    private void within(String state, List<Memorandum.Argued> pro, List<Memorandum.Argued> contra) {
        Set<String> stand =
                standings.stream().filter(this::stands).map(Standing::reading).collect(Collectors.toSet());
        List<Sentence> helping = contested.within(state, stand, false, cites(contra));
        List<Sentence> hindering = contested.within(state, stand, true, cites(pro));
        helping.forEach(answer -> pro.add(argued(answer, Item.UNKNOWN)));
        hindering.forEach(answer -> contra.add(argued(answer, Item.UNKNOWN)));
    }

    private static List<String> cites(List<Memorandum.Argued> steps) {
        return steps.stream().flatMap(step -> step.sentence().cites().stream()).toList();
    }

    private boolean stands(Standing standing) {
        return STANDS.contains(standing.status());
    }

    /** Whether a thing bears on a conclusion in a reading for a side. */
    private interface Bearing {
        boolean bears(Standing standing, Item item);
    }

    private boolean helps(Standing standing, Item item) {
        if (item.rank() == Item.AWAITED) return Status.OPERATIVE.is(standing.status());
        return item.rank() != Item.UNKNOWN;
    }

    /** What is there where something is missing. */
    private boolean isThere(Standing standing, Item item) {
        return item.rank() != Item.DECIDES && item.rank() != Item.AWAITED && item.rank() != Item.UNKNOWN;
    }

    private boolean hinders(Standing standing, Item item) {
        if (item.rank() == Item.UNKNOWN) return true;
        if (stands(standing)) return item.rank() == Item.AWAITED && !Status.OPERATIVE.is(standing.status());
        return item.rank() == Item.DECIDES || item.rank() == Item.AWAITED;
    }

    private void steps(java.util.function.Predicate<Standing> which, Bearing bearing, List<Memorandum.Argued> steps) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, Set<String>> said = new LinkedHashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        List<Standing> some = standings.stream().filter(which).toList();
        for (Standing standing : some) {
            for (Item item : standing.items()) {
                if (!bearing.bears(standing, item)) continue;
                items.merge(
                        item.sentence().text(),
                        item,
                        (one, other) -> new Item(
                                Math.min(one.rank(), other.rank()),
                                one.sentence().with(other.sentence().cites())));
                said.computeIfAbsent(item.sentence().text(), any -> new LinkedHashSet<>())
                        .add(standing.reading());
                Grade weakest =
                        weakest(grounded(item, List.of(standing.reading())).cites());
                grades.put(text(item), Grade.better(grades.get(text(item)), weakest));
            }
        }
        Set<String> all = standings.stream().map(Standing::reading).collect(Collectors.toSet());
        items.forEach((text, item) -> {
            Sentence sentence = grounded(item, said.get(text));
            boolean shared = said.get(text).containsAll(all) || Ground.FILE.carries(sentence);
            steps.add(argued(
                    shared
                            ? sentence
                            : new Sentence(
                                    speakers.named(said.get(text)) + ": " + Words.within(sentence.text()),
                                    sentence.cites()),
                    grades.get(text),
                    item.rank()));
        });
    }

    private static String text(Item item) {
        return item.sentence().text();
    }

    private static Memorandum.Argued argued(Sentence sentence, Grade grade, int rank) {
        return new Memorandum.Argued(sentence, grade, rank);
    }

    private Memorandum.Argued argued(Sentence sentence, int rank) {
        return argued(sentence, weakest(sentence.cites()), rank);
    }

    /** With what carries it: what is cited, else the file, or the clause itself. */
    private Sentence grounded(Item item, Collection<String> readings) {
        Sentence sentence = item.sentence();
        if (!sentence.cites().isEmpty()) return sentence;
        boolean stated = sentence.ground() == Ground.FILE || item.rank() == Item.THERE || item.rank() == Item.DONE;
        if (stated) return sentence.with(List.of(Ground.FILE.mark()));
        List<String> clause = readings.stream()
                .flatMap(reading -> registry.find(Provision.class, provision).stream()
                        .flatMap(one -> registry.cited(one.provenance().evidence(), reading).stream()))
                .distinct()
                .toList();
        return sentence.with(clause.isEmpty() ? List.of(Ground.RECORDS.mark()) : clause);
    }

    /** Of several claims that carry a step together the weakest counts, as in a derivation. */
    private Grade weakest(Collection<String> cites) {
        return cites.stream()
                .map(registry.claims()::get)
                .filter(claim -> claim != null)
                .map(Claim::grade)
                .reduce(null, Grade::weaker);
    }

    /** Where no source takes a side, it has what is weakest of the other's, and what the file alone states. */
    private void attack(List<Memorandum.Argued> other, List<Memorandum.Argued> side) {
        List<Memorandum.Argued> weak = new ArrayList<>();
        other.stream()
                .filter(step -> step.rank() != Item.UNKNOWN && step.grade() != null && step.grade() != Grade.SEEN)
                .max(Comparator.comparing(Memorandum.Argued::grade))
                .ifPresent(step -> weak.add(argued(
                        new Sentence(
                                "that " + plain(step.sentence()) + " rests on no text that was read",
                                step.sentence().cites()),
                        Item.UNKNOWN)));
        other.stream()
                .filter(step -> Ground.FILE.carries(step.sentence()))
                .forEach(step -> weak.add(argued(
                        new Sentence(
                                "this rests on the file alone: " + plain(step.sentence()),
                                step.sentence().cites()),
                        Item.UNKNOWN)));
        side.addAll(weak);
    }

    /** Within a sentence, without the name of who says it. */
    private static String plain(Sentence sentence) {
        return Words.within(sentence.text()).replaceFirst("^[^:]{1,60}: ", "");
    }

    /** What a side comes to; where no source takes it, that this is so. */
    private Sentence submission(boolean isFor, boolean taken, Optional<Owed> owed, List<Memorandum.Argued> steps) {
        List<Standing> own =
                standings.stream().filter(one -> stands(one) == isFor).toList();
        List<String> cites = steps.stream()
                .sorted(Comparator.comparing(Memorandum.Argued::rank))
                .flatMap(step -> step.sentence().cites().stream())
                .distinct()
                .toList();
        List<String> carried = cites.isEmpty() ? List.of(Ground.RECORDS.mark()) : cites;
        if (taken) {
            String by = own.size() == standings.size()
                    ? ""
                    : " (" + speakers.within(own.stream().map(Standing::reading).toList()) + ")";
            return new Sentence(told(owed, Prose.fullest(own)) + by, carried);
        }
        String said = told(owed, Prose.fullest(standings));
        return new Sentence(
                isFor
                        ? "no source has the conclusion stand: " + Words.within(said)
                                + ". What can be said for it is what is there already"
                        : "no source contests it: " + Words.within(said)
                                + ". What can be said against it is what is awaited, open or weak",
                carried);
    }

    private String told(Optional<Owed> owed, Standing standing) {
        return owed.map(one -> new Statuses(words, one, List.of(one.bearer()))
                        .whole(standing)
                        .text())
                .orElseGet(() -> {
                    String clause = words.clause(provision);
                    String cause = standing.because().isEmpty() ? "" : ": " + Words.within(standing.because());
                    if (Status.ENGAGED.is(standing.status())) return clause + " answers the event" + cause;
                    return Status.UNDETERMINED.is(standing.status())
                            ? "it is unclear whether " + clause + " answers the event" + cause
                            : clause + " does not answer the event" + cause;
                });
    }

    /** Where no contest is on record, what decides. */
    private static List<Memorandum.Parting> turnsOn(List<Memorandum.Argued> contra) {
        return contra.stream()
                .filter(step -> step.rank() != Item.UNKNOWN)
                .min(Comparator.comparing(Memorandum.Argued::rank))
                .map(step -> new Memorandum.Parting(
                        null, "No contest is on record; it turns on this", List.of(step.sentence())))
                .stream()
                .toList();
    }

    /** What would settle it: texts that are only reported, acts that are awaited, proof of what the file states. */
    private List<Sentence> settling(List<Memorandum.Argued> pro, List<Memorandum.Argued> contra) {
        List<Sentence> settling = new ArrayList<>(contested.settling());
        standings.stream()
                .filter(standing -> !standing.once().isEmpty())
                .max(Comparator.comparing(standing -> standing.once().size()))
                .ifPresent(standing -> settling.add(new Sentence(
                        "whether it falls due: that " + Words.list(standing.once()),
                        standing.items().stream()
                                .filter(item -> item.rank() == Item.AWAITED)
                                .flatMap(item -> grounded(item, List.of(standing.reading())).cites().stream())
                                .distinct()
                                .toList())));
        if (settling.isEmpty()) settling.add(proof(pro, contra));
        return settling;
    }

    /** Where nothing is in dispute and nothing awaited, what keeps it from standing, or what the file alone states. */
    private Sentence proof(List<Memorandum.Argued> pro, List<Memorandum.Argued> contra) {
        return contra.stream()
                .filter(step -> step.rank() == Item.DECIDES)
                .filter(step -> !Ground.FILE.carries(step.sentence()))
                .findFirst()
                .map(step -> new Sentence(
                        "another text than what is cited for this: " + plain(step.sentence()),
                        step.sentence().cites()))
                .or(() -> Stream.concat(contra.stream(), pro.stream())
                        .filter(step -> Ground.FILE.carries(step.sentence()))
                        .filter(step -> step.rank() != Item.UNKNOWN)
                        .findFirst()
                        .map(step -> new Sentence(
                                "proof of this, which rests on the file alone: " + plain(step.sentence()),
                                step.sentence().cites())))
                .orElseGet(() -> new Sentence(
                        "proof that what the file states is not so; no text is in dispute",
                        List.of(Ground.FILE.mark())));
    }
}
