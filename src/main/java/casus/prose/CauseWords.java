package casus.prose;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.model.Assumption;
import casus.model.Entry;
import casus.model.IntentionRecord;
import casus.model.Participation;
import casus.model.PledgeRecord;
import casus.model.StrengthRecord;
import casus.model.Truth;
import casus.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What moved an answer, in words: acts of law, what the file states, sources that speak no longer. */
public final class CauseWords {
    /** How a cause begins that the file states. */
    public static final String FILE = "scenario:";

    private static final String JOIN = "join";
    private static final Set<String> MEMBERSHIP = Set.of(JOIN, "leave");

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
        Map<String, List<Entry>> told = new LinkedHashMap<>();
        for (String cause : causes) {
            List<Entry> acts = told.computeIfAbsent(words(cause, assessment), any -> new ArrayList<>());
            Optional.ofNullable(registry.entries().get(cause)).ifPresent(acts::add);
        }
        told.remove("");
        return told.entrySet().stream()
                .map(one -> one.getKey() + whose(one.getValue(), assessment.readings()))
                .toList();
    }

    private String words(String cause, Assessment assessment) {
        if (cause.startsWith(FILE)) return stated(cause.substring(FILE.length()), assessment);
        if (Assumption.isAssumed(cause)) return assumed(cause, assessment);
        if (registry.sources().containsKey(cause)) return source(cause, assessment);
        if (registry.contests().containsKey(cause))
            return Words.capital(words.plain(registry.contests().get(cause).asked()));
        return registry.entries().containsKey(cause)
                ? record(registry.entries().get(cause), assessment.scenario().asOf())
                : "";
    }

    /** Whose word acts are, where not all sources asked have them so: " (Pop 2009)". */
    private String whose(List<Entry> acts, List<String> readings) {
        List<String> having = readings.stream()
                .filter(reading -> acts.stream()
                        .anyMatch(act -> act.provenance().readings().contains(reading)))
                .toList();
        if (having.isEmpty() || having.size() == readings.size()) return "";
        Set<String> own = acts.stream()
                .flatMap(act -> act.provenance().evidence().stream())
                .map(claim -> registry.claims().get(claim).source())
                .collect(Collectors.toSet());
        List<String> speaking = having.stream().filter(own::contains).toList();
        return " (" + words.sources(speaking.isEmpty() ? having : speaking) + ")";
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

    /** "Assumed: Uzbekistan is no party to the CSTO"; what is no accession and no exit, as it was written. */
    private String assumed(String record, Assessment assessment) {
        Optional<String> text = Assumption.ofRecord(record);
        if (text.isEmpty()) return "The draft";
        String holds = assessment.assumptions().contains(text.get()) ? "Assumed: " : "Not assumed: ";
        List<String> parts = List.of(text.get().split(" ", -1));
        if (!MEMBERSHIP.contains(parts.get(0))) return holds + text.get();
        String from = parts.size() > 3 ? " from " + Words.day(LocalDate.parse(parts.get(3))) + " on" : "";
        return holds + words.party(parts.get(1), parts.get(0).equals(JOIN), parts.get(2)) + from;
    }

    private String stated(String path, Assessment assessment) {
        Optional<Assessment.Fact> fact = assessment.grounds().facts().stream()
                .filter(one -> one.path().replace('.', '/').equals(path.replace('.', '/')))
                .findFirst();
        return fact.map(one -> "The file" + ended(one, assessment.scenario().asOf()) + ": " + one.text())
                .orElseGet(() -> unstated(path));
    }

    /** That an act stands no longer, or is over, by a day. */
    private static String ended(Assessment.Fact fact, LocalDate day) {
        if (fact.withdrawn() != null && !fact.withdrawn().isAfter(day))
            return ", withdrawn on " + Words.day(fact.withdrawn());
        return Optional.ofNullable(fact.until())
                .flatMap(When::day)
                .filter(day::isAfter)
                .map(last -> ", over since " + Words.day(last))
                .orElse("");
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

    private String record(Entry entry, LocalDate asOf) {
        if (entry instanceof PledgeRecord pledge) return pledge(pledge);
        if (entry instanceof StrengthRecord size) return size(size, asOf);
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

    private String size(StrengthRecord size, LocalDate asOf) {
        boolean over = registry.all(StrengthRecord.class).stream()
                .filter(next -> next.force().equals(size.force()) && isOfOneSource(next, size))
                .anyMatch(next ->
                        next.from().compareTo(size.from()) > 0 && next.from().happenedBy(asOf) == Truth.YES);
        String force = Words.capital(force(size.force()));
        return over
                ? force + " is no longer put at " + men(size.personnel())
                : force + " is put at " + men(size.personnel()) + " "
                        + Words.when(size.from()).replaceFirst("^(on|in) ", "from ") + " on";
    }

    private static boolean isOfOneSource(StrengthRecord next, StrengthRecord size) {
        return next.provenance().readings().stream().anyMatch(size.provenance().readings()::contains);
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
