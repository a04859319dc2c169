package casus.prose;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.model.Entry;
import casus.model.IntentionRecord;
import casus.model.Participation;
import casus.model.PledgeRecord;
import casus.model.StrengthRecord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What moved an answer, in words: acts of law, what the file states, sources that speak no longer. */
public final class CauseWords {
    private static final String FILE = "scenario:";

    private final Registry registry;
    private final Words words;

    public CauseWords(Registry registry) {
        this.registry = registry;
        this.words = new Words(registry);
    }

    /**
     * The causes in words, without a full stop, each once; ids of rules among them are left out.
     *
     * @param assessment that states what the file does
     */
    public List<String> of(Collection<String> causes, Assessment assessment) {
        Set<String> told = new LinkedHashSet<>();
        for (String cause : causes) {
            if (cause.startsWith(FILE)) told.add(stated(cause.substring(FILE.length()), assessment));
            else if (registry.sources().containsKey(cause)) told.add(source(cause, assessment));
            else if (registry.contests().containsKey(cause))
                told.add(
                        Words.capital(words.plain(registry.contests().get(cause).asked())));
            else if (registry.entries().containsKey(cause))
                told.add(record(registry.entries().get(cause)));
        }
        return List.copyOf(told);
    }

    private String source(String id, Assessment assessment) {
        boolean several = words.isPlural(List.of(id));
        boolean speaks =
                registry.sources().get(id).speaksOf(assessment.scenario().asOf());
        String verb = !speaks
                ? (several ? " speak" : " speaks") + " no longer"
                : (several ? " are" : " is") + (assessment.readings().contains(id) ? " asked too" : " not asked");
        return Words.capital(words.source(id)) + verb;
    }

    /** Causes one after the other, each with its end. */
    public static String sentences(List<String> causes) {
        return causes.stream()
                .map(cause -> cause.endsWith("?") ? cause : cause + ".")
                .collect(Collectors.joining(" "));
    }

    /** A source by its authors and year. */
    public String source(String id) {
        return words.source(id);
    }

    private String stated(String path, Assessment assessment) {
        Optional<Assessment.Fact> fact = assessment.grounds().facts().stream()
                .filter(one -> one.path().replace('.', '/').equals(path.replace('.', '/')))
                .findFirst();
        return fact.map(one -> "The file: " + one.text()).orElseGet(() -> unstated(path));
    }

    /** What the other file states and this one does not. */
    private static String unstated(String path) {
        String[] parts = path.split("[/.]", -1);
        String what = switch (parts[0]) {
            case "events" -> "event";
            case "requests" -> "request";
            case "decisions" -> "decision";
            case "hostConsents" -> "consent";
            case "nationalDecisions" -> "decision of a state for itself";
            case "agreements" -> "agreement";
            default -> "value";
        };
        return "The file has no such " + what + " (`" + String.join(".", parts) + "`)";
    }

    private String record(Entry entry) {
        if (entry instanceof PledgeRecord pledge) return pledge(pledge);
        if (entry instanceof StrengthRecord size)
            return Words.capital(force(size.force())) + " is put at " + men(size.personnel()) + " "
                    + Words.when(size.from()).replaceFirst("^(on|in) ", "from ") + " on";
        if (entry instanceof IntentionRecord aim)
            return Words.capital(words.name(aim.state())) + " intends to use " + men(aim.personnel()) + " of "
                    + force(aim.force()) + " in " + words.name(aim.region());
        if (!(entry instanceof Participation act)) return Words.capital(words.plain(entry.label()));
        String instrument = words.instrument(act.instrument());
        if (act.states().isEmpty())
            return Words.capital(act.act().noun()) + " of " + instrument + " " + Words.when(act.when());
        String done =
                words.states(act.states()) + " " + act.act().past() + " " + instrument + " " + Words.when(act.when());
        return act.unclear() ? "It is unclear whether " + done : Words.capital(done);
    }

    private String pledge(PledgeRecord pledge) {
        return Words.capital(words.name(pledge.state())) + " has pledged "
                + (pledge.personnel() == null ? pledge.units() : men(pledge.personnel())) + " to "
                + force(pledge.force());
    }

    private String force(String id) {
        String name = words.name("force/" + id);
        return name.startsWith("the ") ? name : "the " + name;
    }

    private static String men(int number) {
        return Words.number(number) + " men";
    }
}
