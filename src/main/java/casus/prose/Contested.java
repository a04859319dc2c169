package casus.prose;

import casus.data.Registry;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The contests that bear on a conclusion, as far as its readings hear their sources. */
final class Contested {
    private final Registry registry;
    private final Words words;
    private final Speakers speakers;
    private final Collection<String> readings;
    private final List<String> moving;

    /**
     * Contests.
     *
     * @param readings those that are heard
     * @param moving the contests without which the readings would agree on the conclusion
     */
    Contested(Registry registry, Speakers speakers, Collection<String> readings, List<String> moving) {
        this.registry = registry;
        this.words = new Words(registry);
        this.speakers = speakers;
        this.readings = readings;
        this.moving = moving;
    }

    /** The questions on which the two sides part: each with what each source says to it. */
    List<Memorandum.Parting> partings() {
        List<Memorandum.Parting> partings = new ArrayList<>();
        for (Contest contest : bearing()) {
            List<Sentence> answers = contest.sides().stream()
                    .filter(side -> !heard(side.evidence()).isEmpty())
                    .map(this::answer)
                    .toList();
            if (answers.size() > 1) partings.add(new Memorandum.Parting(contest.id(), contest.asked(), answers));
        }
        return partings;
    }

    /** What its sources say to a question. */
    private Sentence answer(Contest.Side side) {
        List<String> cites = heard(side.evidence());
        return new Sentence(speakers.named(sources(cites)) + ": " + side.says(), cites);
    }

    /** What would settle each contest that moves the conclusion. */
    List<Sentence> settling() {
        return moving.stream()
                .map(registry.contests()::get)
                .filter(contest -> contest != null)
                .flatMap(contest -> settling(contest).stream())
                .toList();
    }

    /**
     * The answers to questions about a state on which the sources of one side alone differ: they weaken that side, as far as it
     * does not argue from them itself.
     *
     * @param stands the readings in which the conclusion stands
     * @param isFor whether those that weaken the side for it
     * @param argued the claims that this side argues from
     */
    List<Sentence> within(String state, Set<String> stands, boolean isFor, Collection<String> argued) {
        List<Sentence> answers = new ArrayList<>();
        for (Contest contest : bearing()) {
            Set<Boolean> sides = contest.sides().stream()
                    .flatMap(side -> sources(heard(side.evidence())).stream())
                    .map(stands::contains)
                    .collect(Collectors.toSet());
            if (!sides.equals(Set.of(isFor))) continue; // else each side has told its own answer
            contest.sides().stream()
                    .map(this::answer)
                    .filter(answer -> !answer.cites().isEmpty() && !argued.containsAll(answer.cites()))
                    .filter(answer -> answer.cites().stream()
                            .map(registry.claims()::get)
                            .allMatch(claim -> claim.subject().contains(state)))
                    .forEach(answers::add);
        }
        return answers;
    }

    /** The contests that bear on the conclusion: those that move it, those that these meet, and those that meet them. */
    private List<Contest> bearing() {
        Set<String> ids = new LinkedHashSet<>(moving);
        moving.stream()
                .map(registry.contests()::get)
                .filter(contest -> contest != null)
                .forEach(contest -> ids.addAll(contest.meets()));
        registry.contests().values().stream()
                .filter(contest -> contest.meets().stream().anyMatch(moving::contains))
                .forEach(contest -> ids.add(contest.id()));
        return ids.stream()
                .map(registry.contests()::get)
                .filter(contest -> contest != null)
                .toList();
    }

    private Set<String> sources(Collection<String> cites) {
        return cites.stream()
                .map(registry.claims()::get)
                .filter(claim -> claim != null)
                .map(Claim::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The claims of sources that are among the readings. */
    private List<String> heard(Collection<String> evidence) {
        return evidence.stream()
                .filter(claim -> registry.claims().containsKey(claim)
                        && readings.contains(registry.claims().get(claim).source()))
                .toList();
    }

    private Grade best(Collection<String> cites) {
        return cites.stream().map(registry.claims()::get).map(Claim::grade).reduce(null, Grade::better);
    }

    /** What would settle a contest: the text of what is only reported; where texts were read, what comes after them. */
    private Optional<Sentence> settling(Contest contest) {
        List<String> reported = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Contest.Side side : contest.sides()) {
            List<String> cites = heard(side.evidence());
            (best(cites) == Grade.SEEN ? read : reported).addAll(cites);
        }
        registry.contests().values().stream()
                .filter(other -> other.meets().contains(contest.id()))
                .flatMap(other -> other.sides().stream())
                .map(side -> heard(side.evidence()))
                .filter(cites -> best(cites) == Grade.SEEN)
                .forEach(read::addAll);
        if (reported.isEmpty() && read.isEmpty()) return Optional.empty();
        String question = Words.within(contest.topic()) + ": ";
        if (reported.isEmpty())
            return Optional.of(new Sentence(
                    question + "the texts have been read; a later act of the parties, or the finding of a body", read));
        String text = "the text itself of what " + words.sources(sources(reported)) + " only "
                + (words.isPlural(sources(reported)) ? "report" : "reports");
        if (read.isEmpty()) return Optional.of(new Sentence(question + text, reported));
        List<String> both = new ArrayList<>(reported);
        both.addAll(read);
        return Optional.of(new Sentence(question + text + ", held against the texts that were read", both));
    }
}
