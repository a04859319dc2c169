package casus.data;

import casus.document.Content;
import casus.model.Assumption;
import casus.model.Borrowing;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Mechanism;
import casus.model.PlainName;
import casus.model.Source;
import casus.model.State;
import casus.model.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The whole knowledge base, read once and immutable. */
public final class Registry {
    private final NavigableMap<String, Source> sources;
    private final NavigableMap<String, Work> works;
    private final NavigableMap<String, Claim> claims;
    private final NavigableMap<String, Contest> contests;
    private final NavigableMap<String, State> states;
    private final NavigableMap<String, Mechanism> mechanisms;
    private final NavigableMap<String, PlainName> plainNames;
    private final NavigableMap<String, Entry> entries;
    private final NavigableMap<String, Supplier<String>> contents;
    private final Set<String> names;
    private final List<DraftLaw> drafts;
    private final Registry undrafted;
    private final String hash;
    private final Map<Class<?>, List<Entry>> byKind;
    private final Borrowing borrowing;

    Registry(
            NavigableMap<String, Source> sources,
            NavigableMap<String, Work> works,
            NavigableMap<String, Claim> claims,
            NavigableMap<String, Contest> contests,
            NavigableMap<String, State> states,
            NavigableMap<String, Mechanism> mechanisms,
            NavigableMap<String, PlainName> plainNames,
            NavigableMap<String, Entry> entries,
            NavigableMap<String, Supplier<String>> contents,
            Set<String> names,
            List<DraftLaw> drafts,
            Registry undrafted,
            String hash) {
        this.sources = sources;
        this.works = works;
        this.claims = claims;
        this.contests = contests;
        this.states = states;
        this.mechanisms = mechanisms;
        this.plainNames = plainNames;
        this.entries = entries;
        this.contents = contents;
        this.names = names;
        this.drafts = List.copyOf(drafts);
        this.undrafted = drafts.isEmpty() ? this : undrafted;
        this.hash = hash;
        this.borrowing = new Borrowing(sources);
        this.byKind = entries.values().stream().collect(Collectors.groupingBy(Entry::getClass));
    }

    /** The sources in the order of their ids; each is also a reading. */
    public NavigableMap<String, Source> sources() {
        return sources;
    }

    /** Which reading hears which sources. */
    public Borrowing borrowing() {
        return borrowing;
    }

    /** The bibliography: the works that claims stand in, by id. */
    public NavigableMap<String, Work> works() {
        return works;
    }

    public NavigableMap<String, Claim> claims() {
        return claims;
    }

    public NavigableMap<String, Contest> contests() {
        return contests;
    }

    public NavigableMap<String, State> states() {
        return states;
    }

    public NavigableMap<String, Mechanism> mechanisms() {
        return mechanisms;
    }

    /** What things are called in prose, by the id of the record or the word of the scenario format. */
    public NavigableMap<String, PlainName> plainNames() {
        return plainNames;
    }

    /** The dated and cited records, by id. */
    public NavigableMap<String, Entry> entries() {
        return entries;
    }

    /** What records are built on, by name; an entry that is not among it can go, and the others stand. */
    public Set<String> names() {
        return names;
    }

    /** A short hash of what an entry says, if there is such an entry. */
    public Optional<String> mark(String id) {
        return Optional.ofNullable(contents.get(id)).map(Supplier::get).map(Content::mark);
    }

    /** What each entry says, as one text; worked out when it is asked for, since seldom anything is. */
    NavigableMap<String, Supplier<String>> contents() {
        return contents;
    }

    /** SHA-256 of the content: records by id, whatever file they stand in. */
    public String hash() {
        return hash;
    }

    /** The knowledge base of the world that these assumptions make; with none, this one. */
    public Registry under(List<Assumption> assumptions) {
        return assumptions.isEmpty() ? this : Overlay.of(this, assumptions);
    }

    /** The drafts that are laid over the law. */
    public List<DraftLaw> drafts() {
        return drafts;
    }

    /** This law without any draft. */
    public Registry undrafted() {
        return undrafted;
    }

    /** This law with a draft laid over it, as an assumption. */
    public Registry with(DraftLaw draft) {
        return Overlay.of(this, draft);
    }

    /** This law with all of these that take nothing of it away. */
    public Registry adding(Collection<DraftLaw> drafts) {
        Registry all = this;
        for (DraftLaw draft : drafts) if (draft.leavesOut().isEmpty()) all = all.with(draft);
        return all;
    }

    /** All entries of one kind, by id. */
    @SuppressWarnings("unchecked") // they are grouped by their class
    public <T extends Entry> List<T> all(Class<T> kind) {
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }

    /** The entries of one kind that a reading holds, by id. */
    public <T extends Entry> List<T> held(Class<T> kind, String reading) {
        return all(kind).stream()
                .filter(entry -> entry.provenance().readings().contains(reading))
                .toList();
    }

    /** An entry of a kind by its id. */
    public <T extends Entry> Optional<T> find(Class<T> kind, String id) {
        return Optional.ofNullable(entries.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    /** Where a claim stands, for a bibliography: work, article and text, or author, title, section and note. */
    public String cited(Claim claim) {
        return claim.work() != null
                ? claim.locator()
                : sources.get(claim.source()).cited() + ", " + claim.locator();
    }

    /** The name of a state, or its code where the sources do not speak of it. */
    public String stateName(String code) {
        State state = states.get(code);
        return state == null ? Iso.name(code) : state.name();
    }

    /** The code of the state that goes by a name or a code, in whatever capitals. */
    public Optional<String> stateCalled(String text) {
        return states.keySet().stream()
                .filter(code -> code.equalsIgnoreCase(text) || stateName(code).equalsIgnoreCase(text))
                .findFirst();
    }

    /** What a record or a word is called in prose; itself where it has no plain name, a state by its own. */
    public PlainName called(String id) {
        PlainName name = plainNames.get(id);
        if (name != null) return name;
        return new PlainName(id, stateName(id), null, null, null, null);
    }

    /**
     * What a reading cites out of a list of claims: its own source's, else those of the sources it borrows from, the
     * preferred one first.
     */
    public List<String> cited(Collection<String> evidence, String reading) {
        Map<String, List<String>> bySource = new HashMap<>();
        evidence.stream()
                .filter(claims::containsKey)
                .forEach(id -> bySource.computeIfAbsent(claims.get(id).source(), source -> new ArrayList<>())
                        .add(id));
        return borrowing.nearest(reading, bySource.keySet()).map(bySource::get).orElse(List.of());
    }
}
