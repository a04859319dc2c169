package casus.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pmutation test}: every rule with every fault that {@link Mutant} knows, over scenarios and cases. Survivors
 * stand in {@code target/mutation.txt}; those that change an answer have to be the ones on a list. {@code -Dmutation=crrf} takes the rules whose names begin so.
 */
class MutationCheck {
    private static final Path REPORT = Path.of("target", "mutation.txt");

    private static final Set<Hunt.Fate.State> STRIKING = Set.of(Hunt.Fate.State.BROKEN, Hunt.Fate.State.UNNAMED);

    /** Faults that change an answer which no expectation names yet, each under the reason why. */
    private static final Path OPEN = Path.of("src/test/resources/mutation/open.txt");

    @Test
    void nothingSurvivesThatIsNotOnTheList() throws IOException {
        String prefix = System.getProperty("mutation", "");
        List<Mutant> mutants = Fixtures.rules().values().stream()
                .filter(rule -> rule.id().startsWith(prefix))
                .flatMap(rule -> Mutant.of(rule).stream())
                .toList();
        Collection<Hunt.Fate> fates = new Hunt(mutants).over(Fixtures.corpus());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report(fates));
        assertThat(fates).hasSameSizeAs(mutants);
        List<String> open = Files.readAllLines(OPEN).stream()
                .filter(line -> line.startsWith(prefix) && !line.startsWith("#"))
                .toList();
        assertThat(fates.stream()
                        .filter(fate -> STRIKING.contains(fate.state()))
                        .map(fate -> told(fate.mutant())))
                .containsExactlyInAnyOrderElementsOf(open);
    }

    private static String told(Mutant mutant) {
        return mutant.name() + "\t" + mutant.text().replaceAll("\\s+", " ");
    }

    private static List<String> report(Collection<Hunt.Fate> fates) {
        List<String> lines = new ArrayList<>();
        Map<String, Long> counts = fates.stream()
                .collect(Collectors.groupingBy(
                        fate -> fate.mutant().kind() + " " + fate.state(), TreeMap::new, Collectors.counting()));
        counts.forEach((what, count) -> lines.add(count + "\t" + what));
        lines.add("");
        fates.stream()
                .filter(fate -> fate.state() != Hunt.Fate.State.KILLED)
                .map(fate -> fate.state() + "\t" + told(fate.mutant()) + "\t" + fate.where())
                .sorted()
                .forEach(lines::add);
        return lines;
    }
}
