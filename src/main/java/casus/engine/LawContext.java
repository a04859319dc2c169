package casus.engine;

import casus.assessment.LawFacts;
import casus.assessment.Step;
import casus.assessment.Support;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Sentences;
import casus.facts.Stated;
import casus.model.Assumption;
import casus.model.Grade;
import casus.snapshot.Law;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The law of an epoch under a reading, with what an assessment says of its facts. Many scenarios stand on the same ground,
 * so what is worked out for one of them serves the next.
 */
final class LawContext {
    /**
     * What a derivation says of a fact of the law.
     *
     * @param facts its records; a sentence with "no" where it rests on none
     * @param cites sorted claims
     * @param weakest the weakest grade of what it cites, or null
     * @param contests contests that its records stand in
     */
    record Leaf(List<String> facts, List<String> cites, Grade weakest, Set<String> contests) {}

    private final Law law;
    private final LawFacts applied;
    private final Citing citing;
    private final Map<Given, Leaf> leaves = new HashMap<>();
    private final FactSignature signature;
    private final Map<Class<?>, Set<List<Object>>> signatures = new HashMap<>();

    LawContext(Law law, Citing citing, FactSignature signature) {
        this.law = law;
        this.applied = new LawFacts(law.facts());
        this.signature = signature;
        this.citing = citing;
    }

    Law law() {
        return law;
    }

    /** The same law, as results are told of it. */
    LawFacts applied() {
        return applied;
    }

    Citing citing() {
        return citing;
    }

    Leaf leaf(Given fact) {
        return leaves.computeIfAbsent(fact, this::read);
    }

    /** What a derivation says of a firing that matched these facts and found these absent. */
    Support.Told told(Support.Rule rule, List<Object> matched, List<String> absences) {
        Citing.Cited byRule = citing.rule(rule);
        Set<String> facts = new LinkedHashSet<>();
        Set<String> cites = new TreeSet<>(byRule.claims());
        Set<String> contests = new HashSet<>(byRule.contests());
        Grade weakest = byRule.weakest();
        for (Object fact : matched) {
            if (fact instanceof Conclusion conclusion) facts.add(conclusion.id());
            else if (fact instanceof Stated stated) facts.add("scenario:" + stated.path());
            else {
                Leaf leaf = leaf((Given) fact);
                facts.addAll(leaf.facts());
                cites.addAll(leaf.cites());
                contests.addAll(leaf.contests());
                weakest = Grade.weaker(weakest, leaf.weakest());
            }
        }
        facts.addAll(absences);
        boolean lacks = facts.stream().anyMatch(Step::isAbsence);
        return new Support.Told(
                List.copyOf(facts), lacks, String.join(" ", facts), List.copyOf(cites), weakest, contests);
    }

    private Leaf read(Given fact) {
        Set<String> cites = new TreeSet<>();
        Set<String> contests = new TreeSet<>();
        Grade weakest = null;
        for (String record : fact.records()) {
            Citing.Cited cited = citing.record(record);
            cites.addAll(cited.claims());
            contests.addAll(cited.contests());
            weakest = Grade.weaker(weakest, Assumption.isAssumed(record) ? Grade.JUDGEMENT : cited.weakest());
        }
        List<String> facts = fact.records().isEmpty() ? List.of(Sentences.absent(fact)) : fact.records();
        return new Leaf(facts, List.copyOf(cites), weakest, contests);
    }

    /** Whether the law says the same as this fact, on whatever records. */
    boolean says(Given fact) {
        return signatures.computeIfAbsent(fact.getClass(), this::signatures).contains(signature.of(fact));
    }

    private Set<List<Object>> signatures(Class<?> kind) {
        return law.facts().stream().filter(kind::isInstance).map(signature::of).collect(Collectors.toSet());
    }
}
