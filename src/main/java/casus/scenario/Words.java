package casus.scenario;

import casus.data.Iso;
import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.model.Entry;
import casus.model.FinderRecord;
import casus.model.Instrument;
import casus.model.Provision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a scenario that name something: states, provisions, organisations; refuses unknowns by name. */
final class Words {
    private static final String UNKNOWN = "unknown";
    private static final String ONE_OF = "oneOf";
    private static final String CONTESTED = "contested";
    private static final Pattern ARTICLE = Pattern.compile("(?i)[^/]+/(?:art(?:icle)?)?[-_. ]*(\\d[-\\d()]*)");
    private static final Set<String> NOT_NORWAY = Set.of("NO", "No", "no");

    private final Registry registry;
    private final Set<String> states = new TreeSet<>();

    Words(Registry registry) {
        this.registry = registry;
    }

    /** Every state that has been read so far. */
    Set<String> states() {
        return states;
    }

    /** Whether the value under a key is left unknown, which this command cannot assess; the problem is noted. */
    static boolean refused(Fields fields, String key) {
        Node node = fields.node(key);
        boolean open = isOpen(node);
        boolean unknown = node instanceof Node.Scalar scalar && scalar.text().equals(UNKNOWN);
        if (!open && !unknown) return false;
        refuse(fields, key, open ? openBy(node) : "`unknown`");
        return true;
    }

    /** Whether the value under a key that may be {@code unknown} is left open, or contested; the problem is noted. */
    static boolean isOpen(Fields fields, String key) {
        Node node = fields.node(key);
        boolean open = isOpen(node);
        if (open) refuse(fields, key, openBy(node));
        return open;
    }

    private static boolean isOpen(Node node) {
        return has(node, ONE_OF) || has(node, CONTESTED);
    }

    private static String openBy(Node node) {
        return "open by `" + (has(node, ONE_OF) ? ONE_OF : CONTESTED) + "`";
    }

    private static boolean has(Node node, String key) {
        return node instanceof Node.Mapping map && map.entries().containsKey(key);
    }

    private static void refuse(Fields fields, String key, String how) {
        fields.reportAt(
                key,
                "unknown-value",
                "`" + key + "` is left " + how,
                "write one value, or ask `casus worlds FILE` what it decides");
    }

    /** A word out of a set, never an unknown. */
    static String word(Fields fields, String key, Collection<String> known) {
        return refused(fields, key) ? null : fields.word(key, known);
    }

    /** The state under a key that may also describe an author, or null. */
    String author(Fields fields, String key) {
        if (refused(fields, key)) return null;
        String code = fields.text(key);
        if (code == null || isState(code)) return code;
        String group = "write a group as {name: " + code + ", type: non-state}";
        Optional<String> near = stateMeant(code);
        boolean sure = named(code).isPresent()
                || near.filter(registry.states()::containsKey).isPresent();
        String hint =
                near.isEmpty() ? "a state goes by its code; " + group : stateHint(code) + (sure ? "" : " " + group);
        fields.reportAt(key, "unknown-state", "`" + code + "` is no state", hint);
        return null;
    }

    /** A state by its code, or null. */
    String state(Fields fields, String key) {
        if (refused(fields, key)) return null;
        String code = fields.text(key);
        return code != null && isState(fields, key, code) ? code : null;
    }

    /** A list of states. */
    List<String> states(Fields fields, String key) {
        if (refused(fields, key)) return List.of();
        List<String> codes = new ArrayList<>(new LinkedHashSet<>(fields.texts(key)));
        codes.removeIf(code -> !isState(fields, key, code));
        return codes;
    }

    /** Whether a word that stands at a key is a state; notes it either way. */
    boolean isState(Fields fields, String key, String code) {
        boolean state = isState(code);
        if (!state) fields.reportValue(key, code, "unknown-state", "`" + code + "` is no state", stateHint(code));
        return state;
    }

    /** Whether a key itself is a state; notes it either way. */
    boolean isStateKey(Fields fields, String code) {
        boolean state = isState(code);
        if (!state) fields.reportKey(code, "unknown-state", "`" + code + "` is no state", stateHint(code));
        return state;
    }

    /** Whether a key itself is what the schema wants there: a state or a provision; notes it either way. */
    boolean isKey(Fields fields, String key, String definition) {
        return definition.equals("provision") ? isProvisionKey(fields, key) : isStateKey(fields, key);
    }

    private boolean isState(String code) {
        if (!Iso.isState(code)) return false;
        states.add(code);
        return true;
    }

    /** What a state, a record or a word is called in prose. */
    String called(String word) {
        return registry.called(word).name();
    }

    boolean isStateCode(String word) {
        return Iso.isState(word);
    }

    /** That a state or the holders of an agreement have answered, such as "Tajikistan consents as host". */
    String answered(String gate, String who, String answer) {
        boolean agreement = !Iso.isState(who);
        return (agreement ? "agreement under " + called(who.replaceAll("/.*", "")) : called(who)) + " "
                + called("answer/" + gate + "/" + answer);
    }

    /** What is said of one who finds something, by the word for it. */
    String finding(String word) {
        return registry.all(FinderRecord.class).stream()
                .filter(finder -> finder.word().equals(word))
                .map(FinderRecord::text)
                .findFirst()
                .orElse("said");
    }

    /** What to write for a word that is no state. */
    String stateHint(String word) {
        return named(word)
                .map(code -> "`" + word + "` is `" + code + "`")
                .or(() -> stateMeant(word).map(near -> "did you mean `" + near + "`?"))
                .orElse("states go by their ISO 3166-1 alpha-3 code, such as "
                        + registry.states().firstKey());
    }

    /** The code that may be meant by what is no code. */
    Optional<String> stateMeant(String word) {
        return named(word)
                .or(() -> Suggestions.nearest(word, Iso.codes()).filter(near -> near.length() <= word.length()))
                .or(() -> near(word));
    }

    /** The code of a state by its name, however formal; two letters are no code where YAML has a word of them. */
    private Optional<String> named(String word) {
        if (NOT_NORWAY.contains(word)) return Optional.empty();
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        registry.states().values().forEach(state -> codes.put(state.name(), state.id()));
        return Optional.ofNullable(codes.get(word))
                .or(() -> Iso.code(word))
                .or(() -> codes.keySet().stream()
                        .filter(name -> isPart(name, word))
                        .findFirst()
                        .map(codes::get))
                .or(() -> word.length() > 4
                        ? Suggestions.nearest(word, codes.keySet()).map(codes::get)
                        : Optional.empty());
    }

    /** Whether a longer name is made of a shorter one, such as that of a republic or a federation, or of its people's. */
    private static boolean isPart(String name, String word) {
        String people = name.replaceFirst("stan$", "");
        return word.matches("(?iU)(.*\\W)?(" + Pattern.quote(name) + "n?|" + Pattern.quote(people) + ")(\\W.*)?");
    }

    /** A state that the knowledge base knows and whose code begins alike. */
    private Optional<String> near(String word) {
        if (word.length() != 3) return Optional.empty();
        return registry.states().keySet().stream()
                .filter(code -> code.startsWith(word.substring(0, 2)))
                .findFirst();
    }

    /** The id of an entry of one kind, or null. */
    String id(Fields fields, String key, Class<? extends Entry> kind, String what) {
        if (refused(fields, key)) return null;
        String id = fields.text(key);
        return id != null && isId(fields, key, id, kind, what) ? id : null;
    }

    boolean isId(Fields fields, String key, String id, Class<? extends Entry> kind, String what) {
        boolean found = registry.find(kind, id).isPresent();
        if (!found) fields.reportAt(key, "unknown-" + what, "no " + what + " `" + id + "`", hint(id, kind));
        return found;
    }

    /** Whether an id is that of an organisation that may be asked: one to which requests under some instrument go. */
    boolean isOrganisation(Fields fields, String key, String id) {
        Set<String> organisations = KnownWords.organisations(registry);
        if (organisations.contains(id)) return true;
        fields.reportAt(
                key,
                "unknown-organisation",
                registry.find(Instrument.class, id)
                        .map(instrument -> "`" + id + "` is no organisation that can be asked")
                        .orElse("no organisation `" + id + "`"),
                Suggestions.nearest(id, organisations)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("ask one of " + String.join(", ", organisations) + ", or a state"));
        return false;
    }

    /** Who finds something, or null. */
    FinderRecord finder(Fields fields, String key, boolean ofSponsors) {
        fields.require(key);
        if (refused(fields, key)) return null;
        Map<String, FinderRecord> known = new TreeMap<>();
        for (FinderRecord finder : registry.all(FinderRecord.class)) {
            if (ofSponsors || !finder.sponsorsOnly()) known.put(finder.word(), finder);
        }
        String word = fields.word(key, known.keySet());
        return word == null ? null : known.get(word);
    }

    /** The word for what is said and not found. */
    String alleged() {
        return registry.all(FinderRecord.class).stream()
                .filter(finder -> !finder.isCertain() && !finder.sponsorsOnly())
                .map(FinderRecord::word)
                .findFirst()
                .orElse("");
    }

    /** Whether a key itself is a provision. */
    private boolean isProvisionKey(Fields fields, String id) {
        boolean found = registry.find(Provision.class, id).isPresent();
        if (!found) {
            fields.reportKey(id, "unknown-provision", "no provision `" + id + "`", hint(id, Provision.class));
        }
        return found;
    }

    private String hint(String id, Class<? extends Entry> kind) {
        return kind == Provision.class ? provisionHint(id) : Suggestions.hint(id, ids(kind));
    }

    private List<String> ids(Class<? extends Entry> kind) {
        return registry.all(kind).stream().map(Entry::id).toList();
    }

    private List<String> clauses() {
        return registry.all(Provision.class).stream()
                .filter(Provision::isClause)
                .map(Entry::id)
                .toList();
    }

    /** What to write for a word that is no provision. */
    String provisionHint(String word) {
        return Optional.ofNullable(Suggestions.hint(provisionsMeant(word), clauses()))
                .orElse("`casus list provisions` names them all");
    }

    /** The clauses that may be meant; of an article by its number those that are it, such as {@code cst-1992/article-4}. */
    List<String> provisionsMeant(String word) {
        List<String> named = Suggestions.meant(word, clauses());
        Matcher article = ARTICLE.matcher(word);
        if (!article.matches()) return named;
        String number = digits(article.group(1));
        List<String> numbered = named.stream()
                .filter(id -> registry.find(Provision.class, id)
                        .map(Provision::article)
                        .filter(one -> (digits(one) + " ").startsWith(number + " "))
                        .isPresent())
                .toList();
        return numbered.isEmpty() ? named : numbered;
    }

    private static String digits(String article) {
        return article.replaceAll("\\D+", " ").strip();
    }
}
