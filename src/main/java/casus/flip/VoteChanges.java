package casus.flip;

import casus.facts.Ballot;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import casus.scenario.ScenarioSchema.Allowed;
import casus.scenario.ScenarioSchema.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Other votes of a decision that a scenario tells by its votes: of whoever has voted, and of whoever has a seat and has
 * stayed away. What came of the votes follows from them and is not varied.
 */
final class VoteChanges {
    private final Scenario scenario;
    private final DependencyCone cone;
    private final Collection<String> paths;
    private final UnaryOperator<String> names;
    private final Function<String, Set<String>> seats;

    /**
     * The votes of a scenario.
     *
     * @param paths to every value of its file
     * @param names of states, and of what else may stand for one
     * @param seats who has a seat on a body
     */
    VoteChanges(
            Scenario scenario,
            DependencyCone cone,
            Collection<String> paths,
            UnaryOperator<String> names,
            Function<String, Set<String>> seats) {
        this.scenario = scenario;
        this.cone = cone;
        this.paths = paths;
        this.names = names;
        this.seats = seats;
    }

    /** Whether votes decide an item, which says in no word what came of it. */
    boolean areAllThatIsSaid(String item, List<Statement> statements) {
        return statements.stream().anyMatch(statement -> isVotes(item, statement))
                && statements.stream()
                        .noneMatch(statement -> isOutcome(statement) && paths.contains(path(item, statement)));
    }

    /** Whether a value says in a word what came of votes. */
    static boolean isOutcome(Statement statement) {
        Allowed allowed = statement.allowed();
        return allowed.isClosed()
                && !statement.isRequired()
                && allowed.keyKinds().isEmpty()
                && !allowed.settled().isEmpty();
    }

    /** Whether states answer one by one at a value of an item. */
    boolean isVotes(String item, Statement statement) {
        return !statement.allowed().keyKinds().isEmpty()
                && below(path(item, statement)).findAny().isPresent();
    }

    private static String path(String item, Statement statement) {
        return item + "." + statement.key();
    }

    private Stream<String> below(String path) {
        return paths.stream().filter(other -> other.startsWith(path + "."));
    }

    /** Each vote of an item, given in each way. */
    List<CandidateChange> of(String item, Statement statement) {
        if (statement.states().stream().noneMatch(cone::asksFor)) return List.of();
        String path = path(item, statement);
        Set<String> states = new TreeSet<>();
        below(path).map(vote -> vote.substring(path.length() + 1)).forEach(states::add);
        scenario.facts().stream()
                .filter(fact -> fact instanceof Ballot ballot && item.equals(statement.list() + "." + ballot.ballot()))
                .map(fact -> seats.apply(((Ballot) fact).body()))
                .forEach(states::addAll);
        Allowed words = ScenarioSchema.shipped().at(List.of(statement.list(), "0", statement.key(), ""));
        List<CandidateChange> votes = new ArrayList<>();
        for (String state : states) {
            for (String word : words.settled())
                votes.add(CandidateChange.set(
                        CandidateChange.Kind.ACT,
                        item.replace('.', ' ') + ": " + statement.key().replaceAll("s$", "") + " of "
                                + names.apply(state) + ": " + word,
                        path + "." + state,
                        path + "." + state + "=" + word));
        }
        return votes;
    }
}
