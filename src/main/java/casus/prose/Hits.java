package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.facts.Party;
import casus.model.Force;
import casus.model.Status;
import casus.model.Truth;
import casus.model.UndertakingRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Conclusions found by words: "Kazakhstan crrf", "article 4". */
public final class Hits {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;

    public Hits(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
    }

    /**
     * The ids of what all these words are about, a duty only where its state is named, and of clauses those that answer an
     * event before the others.
     */
    public List<String> of(List<String> asked) {
        List<String> parts = parts(asked);
        List<Finding> found = assessment.findings().values().stream()
                .filter(this::isAskedFor)
                .filter(finding -> isAbout(finding, parts))
                .toList();
        found = preferred(found, finding -> !(finding instanceof Finding.Duty duty) || names(duty, parts));
        found = preferred(found, finding -> !Status.isIdle(finding.status()));
        if (found.stream().anyMatch(Finding.Force.class::isInstance) && parts.contains("force"))
            found = preferred(found, Finding.Force.class::isInstance);
        return found.stream()
                .sorted(Comparator.comparing(Finding.Decision.class::isInstance)) // what is owed before who decides it
                .map(Finding::id)
                .toList();
    }

    /**
     * The ids of what a state that these words name might owe under the clauses that they name, whether it does or not; of
     * clauses those whose party it is before the others.
     */
    public List<String> duties(List<String> asked) {
        List<String> parts = parts(asked);
        List<String> states = registry.states().keySet().stream()
                .filter(code -> parts.contains(code.toLowerCase(Locale.ROOT)) || parts.containsAll(name(code)))
                .toList();
        if (states.size() != 1) return List.of();
        List<String> rest = parts.stream()
                .filter(part -> !part.equalsIgnoreCase(states.get(0))
                        && !name(states.get(0)).contains(part))
                .toList();
        List<Finding.Engagement> found = assessment.all(Finding.Engagement.class).stream()
                .filter(engagement -> obliges(engagement.provision()))
                .filter(engagement ->
                        about(engagement.id(), clause(engagement.provision())).containsAll(rest))
                .toList();
        return preferred(found, engagement -> isParty(engagement.provision(), states.get(0))).stream()
                .map(engagement -> "duty:" + engagement.provision() + ":" + states.get(0) + ":" + engagement.event())
                .toList();
    }

    /** Whether a state is a party to what a clause stands in, on the law of some event. */
    private boolean isParty(String provision, String state) {
        String instrument = words.instrumentOf(provision);
        return assessment.results().stream()
                .flatMap(result -> result.law(Party.class))
                .anyMatch(party -> party.instrument().equals(instrument)
                        && party.state().equals(state)
                        && party.truth() != Truth.NO);
    }

    private List<String> name(String code) {
        return parts(List.of(registry.stateName(code)));
    }

    private boolean obliges(String provision) {
        return registry.all(UndertakingRecord.class).stream()
                .anyMatch(term -> term.provision().equals(provision));
    }

    private static List<String> parts(List<String> asked) {
        return asked.stream()
                .flatMap(word -> List.of(word.toLowerCase(Locale.ROOT).split(" ")).stream())
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static List<String> about(String id, String named) {
        List<String> about = new ArrayList<>();
        about.addAll(List.of(id.toLowerCase(Locale.ROOT).split("[:/]")));
        about.addAll(List.of(id.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        about.addAll(List.of(named.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9()&-]+")));
        return about;
    }

    private static <T> List<T> preferred(List<T> all, Predicate<T> better) {
        List<T> some = all.stream().filter(better).toList();
        return some.isEmpty() ? all : some;
    }

    private boolean isAskedFor(Finding finding) {
        return finding instanceof Finding.Duty
                || (finding instanceof Finding.Engagement engagement && !fills(engagement.provision()))
                || finding instanceof Finding.Force
                || finding instanceof Finding.Breach
                || finding instanceof Finding.Decision
                || finding instanceof Finding.Conflict;
    }

    /** Whether a clause fills a force that another sends: an event engages both alike. */
    private boolean fills(String provision) {
        return registry.all(Force.class).stream()
                .anyMatch(force -> force.contribution().equals(provision)
                        && !force.deployment().equals(provision));
    }

    private boolean names(Finding.Duty duty, List<String> parts) {
        String name = words.name(duty.bearer()).toLowerCase(Locale.ROOT);
        return parts.contains(duty.bearer().toLowerCase(Locale.ROOT))
                || parts.stream().anyMatch(part -> List.of(name.split(" ")).contains(part) && !part.equals("the"));
    }

    private boolean isAbout(Finding finding, List<String> parts) {
        return about(finding.id(), named(finding)).containsAll(parts);
    }

    private String named(Finding finding) {
        if (finding instanceof Finding.Duty duty)
            return words.name(duty.bearer()) + " " + clause(duty.provision()) + " duty";
        if (finding instanceof Finding.Engagement engagement) return clause(engagement.provision());
        if (finding instanceof Finding.Breach breach)
            return words.name(breach.state()) + " breach " + clause(breach.provision());
        if (finding instanceof Finding.Force force) return words.name("force/" + force.force());
        if (finding instanceof Finding.Decision decision)
            return words.name(decision.body()) + " decision " + clause(decision.matter());
        return "";
    }

    private String clause(String provision) {
        return words.name(provision) + " " + words.clause(provision) + " " + words.instrumentOf(provision) + " "
                + registry.called(provision).does();
    }

    /** A hit in words, for a list of several. */
    public String told(String id) {
        String[] parts = id.split(":", -1);
        return switch (parts[0]) {
            case "duty" -> Words.capital(words.name(parts[2])) + ", " + words.clause(parts[1]);
            case "engagement" -> words.clause(parts[1]);
            case "force" -> words.name("force/" + parts[1]);
            case "decision" -> words.name(parts[1]) + " on " + words.name(parts[2]);
            case "breach" -> Words.capital(words.name(parts[2])) + ", contrary to " + words.clause(parts[1]);
            case "conflict" -> "a conflict, " + parts[1].replace('-', ' ');
            default -> id;
        };
    }
}
