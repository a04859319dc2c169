package casus.prose;

import casus.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reasons of several readings, and of several states that stand alike, told once: what is common without a source. */
final class Weave {
    /** Of many states that stand alike so many are named. */
    private static final int ALIKE = 4;

    private final Speakers speakers;
    private final List<Standing> standings;
    private final Set<String> readings = new LinkedHashSet<>();
    private List<String> bearers = List.of();

    /** A sentence with the readings that say it. */
    private record Strand(int rank, Sentence sentence, Set<String> readings) {}

    Weave(Speakers speakers, List<Standing> standings) {
        this.speakers = speakers;
        this.standings = standings;
        standings.forEach(standing -> readings.add(standing.reading()));
    }

    /** Of states that stand alike, by name. */
    Weave of(List<String> names) {
        bearers = names;
        return this;
    }

    /** The reasons as they are numbered. */
    List<Explained.Point> points() {
        Map<Integer, List<Strand>> byRank =
                threads().stream().collect(Collectors.groupingBy(Strand::rank, TreeMap::new, Collectors.toList()));
        List<Explained.Point> points = new ArrayList<>();
        byRank.forEach((rank, threads) -> points.add(new Explained.Point(rank == Item.DECIDES, told(threads))));
        return points;
    }

    private List<Strand> threads() {
        Map<String, Strand> threads = new LinkedHashMap<>();
        for (Standing standing : standings) {
            for (Item item : standing.items()) {
                Strand thread = new Strand(rank(item, standing), item.sentence(), Set.of(standing.reading()));
                threads.merge(item.sentence().text(), thread, Weave::both);
            }
        }
        return threads.values().stream()
                .sorted(Comparator.comparing(Strand::rank))
                .toList();
    }

    private static Strand both(Strand one, Strand other) {
        Set<String> readings = new LinkedHashSet<>(one.readings());
        readings.addAll(other.readings());
        return new Strand(
                Math.min(one.rank(), other.rank()),
                one.sentence().with(other.sentence().cites()),
                readings);
    }

    /** Where readings differ, what makes them differ decides; else what is awaited does, if nothing else. */
    private int rank(Item item, Standing standing) {
        int promoted = promoted();
        if (item.rank() == promoted) return Item.DECIDES;
        boolean waits = Status.CONDITIONAL.is(standing.status()) || Status.OPERATIVE.is(standing.status());
        boolean key = item.rank() == Item.AWAITED && promoted < 0 && waits;
        return key ? Item.DECIDES : family(item.rank());
    }

    /** What binds, what the clause answers and what else is there are one reason. */
    private static int family(int rank) {
        return rank == Item.ANSWERS || rank == Item.THERE ? Item.BINDS : rank;
    }

    private int promoted() {
        Set<String> statuses = standings.stream().map(Standing::status).collect(Collectors.toSet());
        if (statuses.size() == 1) return -1;
        if (statuses.contains(Status.ABSENT.word()) || statuses.contains(Status.NOT_ENGAGED.word()))
            return Item.ANSWERS;
        boolean bound = statuses.contains(Status.NOT_BOUND.word()) || statuses.contains(Status.UNDETERMINED.word());
        return bound ? Item.BINDS : -1;
    }

    /** First what each says on its own, in the order of the readings; then what all say. */
    private List<Sentence> told(List<Strand> threads) {
        List<Sentence> told = new ArrayList<>();
        Map<Set<String>, List<Strand>> own = new LinkedHashMap<>();
        List<Strand> common = new ArrayList<>();
        for (Strand thread : threads) {
            if (thread.readings().size() == readings.size()) common.add(thread);
            else
                own.computeIfAbsent(thread.readings(), any -> new ArrayList<>()).add(thread);
        }
        own.forEach((some, group) -> {
            String lead = speakers.named(some) + ": ";
            for (Strand thread : alike(group)) {
                told.add(told.isEmpty() || !lead.isEmpty() ? thread.sentence().after(lead) : thread.sentence());
                lead = "";
            }
        });
        alike(common).forEach(thread -> told.add(thread.sentence()));
        return told;
    }

    /** What is said of one of the states alike is said of all of whom it is true together. */
    private List<Strand> alike(List<Strand> threads) {
        Map<String, List<String>> subjects = new LinkedHashMap<>();
        Map<String, Strand> first = new LinkedHashMap<>();
        for (Strand thread : threads) {
            String text = thread.sentence().text();
            String subject = bearers.stream()
                    .filter(name -> text.startsWith(name + " "))
                    .findFirst()
                    .orElse("");
            String rest = text.substring(subject.length());
            if (!subject.isEmpty())
                subjects.computeIfAbsent(rest, any -> new ArrayList<>()).add(subject);
            first.merge(rest, thread, Weave::both);
        }
        List<Strand> all = new ArrayList<>();
        first.forEach((rest, thread) -> {
            List<String> names = subjects.getOrDefault(rest, List.of());
            Sentence sentence = thread.sentence();
            Sentence together =
                    names.size() > 1 ? new Sentence(some(names) + plural(rest), sentence.cites()) : sentence;
            all.add(new Strand(thread.rank(), together, thread.readings()));
        });
        return all;
    }

    /** What is said of one as it is said of several. */
    private static String plural(String rest) {
        return rest.replaceFirst("^ has ", " have ")
                .replaceFirst("^ is ", " are ")
                .replaceFirst(" for itself", " for themselves");
    }

    private static String some(List<String> names) {
        if (names.size() <= ALIKE + 1) return Words.list(names);
        return String.join(", ", names.subList(0, ALIKE)) + " and " + (names.size() - ALIKE) + " more";
    }
}
