package casus.data;

import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Content;
import casus.document.Document;
import casus.document.Fields;
import casus.model.Borrowing;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Grade;
import casus.model.Mechanism;
import casus.model.Period;
import casus.model.PlainName;
import casus.model.Provision;
import casus.model.Source;
import casus.model.State;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Binds the topics of all documents, sources and claims first, so that every other record can be checked against them. */
final class RegistryBuilder {
    private static final List<String> GRADES =
            Stream.of(Grade.values()).map(Grade::id).toList();
    private static final List<String> BINDS = List.of("signature", "entry-into-force");

    private final Problems problems;
    private final NavigableMap<String, Source> sources = new TreeMap<>();
    private final Bibliography bibliography = new Bibliography();
    private final NavigableMap<String, Claim> claims = new TreeMap<>();
    private final NavigableMap<String, Contest> contests = new TreeMap<>();
    private final NavigableMap<String, State> states = new TreeMap<>();
    private final NavigableMap<String, Mechanism> mechanisms = new TreeMap<>();
    private final NavigableMap<String, PlainName> plainNames = new TreeMap<>();
    private final NavigableMap<String, Entry> entries = new TreeMap<>();
    private final Map<String, SourceLocation> places = new HashMap<>();
    private final References references = new References();
    private final NavigableMap<String, Supplier<String>> contents = new TreeMap<>();
    private final NavigableMap<String, Supplier<String>> entryContents = new TreeMap<>();

    RegistryBuilder(Problems problems) {
        this.problems = problems;
    }

    /** What was read at build time; its hash was worked out then. */
    Registry build(SeededData seed) {
        return build(seed.documents(), seed::hash);
    }

    Registry build(List<Document> documents) {
        return build(
                documents,
                () -> Content.hash(contents.values().stream().map(Supplier::get).toList()));
    }

    private Registry build(List<Document> documents, Supplier<String> hash) {
        Map<String, BiConsumer<Fields, String>> vocabulary = new LinkedHashMap<>();
        vocabulary.put("works", bibliography::work);
        vocabulary.put("sources", this::source);
        vocabulary.put("claims", this::claim);
        vocabulary.put("contests", this::contest);
        vocabulary.put("states", this::state);
        vocabulary.put("mechanisms", this::mechanism);
        vocabulary.put("names", this::plainName);
        List<Fields> files = documents.stream()
                .flatMap(document -> Fields.of(document, document.root(), "a data file", problems).stream())
                .toList();
        vocabulary.forEach((topic, bind) ->
                each(files, topic, (fields, content) -> bind.accept(fields, id(fields, topic + " "))));
        Borrowing borrowing = new Borrowing(sources);
        Holding holding = new Holding(borrowing, claims, documents);
        sources.replaceAll((id, source) -> bound(source, borrowing));
        EntryReader reader = new EntryReader(sources, claims, contests, mechanisms, holding, references);
        for (Topic topic : Topic.values()) {
            each(files, topic.key(), (fields, content) -> {
                String id = id(fields, "");
                int before = problems.count();
                Entry entry = topic.bind(reader.on(fields, id));
                if (problems.count() > before) references.fault(id);
                if (entry != null) put(entries, id, entry);
                put(entryContents, id, content);
                if (entry instanceof Provision provision)
                    new TermReader(reader, fields, provision, (term, one) -> term(term, one, provision)).run();
            });
        }
        files.forEach(Fields::done);
        Registry registry = new Registry(
                sources,
                bibliography.works(),
                claims,
                contests,
                states,
                mechanisms,
                plainNames,
                entries,
                entryContents,
                references.names(),
                List.of(),
                null,
                hash.get());
        references.check(registry);
        new Ceased(registry, places, problems).check();
        return registry;
    }

    /** A term is a record of its own; with the same id as another it would be lost. */
    private void term(Fields fields, Entry term, Provision provision) {
        boolean named = fields.has("id")
                && !term.id().equals(provision.id())
                && !fields.at("id").equals(fields.at());
        SourceLocation at = named ? fields.at("id") : fields.at();
        SourceLocation first = places.putIfAbsent(term.id(), at);
        if (first != null) {
            fields.report(
                    "duplicate-id", at, 1, "the id `" + term.id() + "` is taken", "give one of the terms an `id`");
        }
        put(entries, term.id(), term);
        put(entryContents, term.id(), () -> "term " + fields.content());
    }

    private void each(List<Fields> files, String topic, BiConsumer<Fields, Supplier<String>> bind) {
        for (Fields file : files) {
            file.eachMap(topic, "a record of `" + topic + "`", fields -> {
                Supplier<String> content = () -> topic + " " + fields.content();
                bind.accept(fields, content);
                contents.put(topic + " " + fields.text("id"), content);
                fields.done();
            });
        }
    }

    /** The record's id, unique among the entries; each vocabulary has ids of its own. */
    private String id(Fields fields, String space) {
        String id = fields.requiredText("id");
        if (id == null) return "";
        SourceLocation first = places.putIfAbsent(space + id, fields.at("id"));
        if (first != null) {
            fields.reportAt("id", "duplicate-id", "the id `" + id + "` is taken", "it is first used at " + first);
        }
        return id;
    }

    private static <T> void put(Map<String, T> map, String id, T value) {
        if (!id.isEmpty()) map.put(id, value);
    }

    private void source(Fields fields, String id) {
        String title = fields.requiredText("title");
        Integer year = fields.number("year");
        fields.require("year");
        String binds = fields.word("bindsOn", BINDS);
        Source source = new Source(
                id,
                title,
                fields.texts("authors"),
                year == null ? 0 : year,
                fields.text("publisher"),
                fields.day("speaksTo"),
                new Period(fields.when("gatheredFrom"), fields.when("gatheredUntil")),
                names(fields, id, "borrows", Named.SOURCE),
                fields.flag("citesWorks"),
                binds);
        put(sources, id, source);
    }

    /** A source that does not say what makes an instrument bind follows the first it hears that does. */
    private Source bound(Source source, Borrowing borrowing) {
        return borrowing.heardBy(source.id()).stream()
                .map(heard -> sources.get(heard).bindsOn())
                .filter(binds -> binds != null)
                .findFirst()
                .map(source::bindingOn)
                .orElseGet(() -> source.bindingOn(BINDS.get(0)));
    }

    private void claim(Fields fields, String id) {
        String source = fields.requiredText("source");
        references.note(fields, id, "source", Named.SOURCE);
        NavigableMap<String, Integer> numbers = new TreeMap<>();
        fields.map("numbers")
                .ifPresent(map -> map.keys().forEach(key -> {
                    Integer number = map.number(key);
                    if (number != null) numbers.put(key, number);
                }));
        String grade = fields.word("grade", GRADES);
        Bibliography.Place place = bibliography.place(fields, sources.get(source == null ? "" : source));
        put(
                claims,
                id,
                new Claim(
                        id,
                        source,
                        place.locator(),
                        place.work(),
                        place.article(),
                        place.version(),
                        fields.text("kind"),
                        fields.texts("subject"),
                        fields.requiredText("statement"),
                        dateText(fields, "from"),
                        dateText(fields, "to"),
                        fields.day("heldUntil"),
                        numbers,
                        grade == null ? Grade.STUDY : Grade.of(grade)));
    }

    private static String dateText(Fields fields, String key) {
        var when = fields.when(key);
        return when == null ? null : when.text();
    }

    private void contest(Fields fields, String id) {
        List<Contest.Side> sides = new java.util.ArrayList<>();
        fields.require("sides");
        fields.eachMap("sides", "a side", side -> {
            side.require("evidence");
            List<String> evidence = names(side, id, "evidence", Named.CLAIM);
            sides.add(new Contest.Side(said(evidence), side.requiredText("says"), evidence));
            side.done();
        });
        put(
                contests,
                id,
                new Contest(
                        id,
                        fields.requiredText("topic"),
                        fields.text("question"),
                        sides,
                        fields.requiredText("guard"),
                        names(fields, id, "meets", Named.CONTEST)));
    }

    /** Whose words these claims are. */
    private List<String> said(List<String> evidence) {
        return evidence.stream()
                .map(claims::get)
                .filter(claim -> claim != null && claim.source() != null)
                .map(Claim::source)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> names(Fields fields, String id, String key, Named kind) {
        references.note(fields, id, key, kind);
        return fields.texts(key);
    }

    private void state(Fields fields, String id) {
        String name = fields.requiredText("name");
        if (!id.isEmpty() && !Iso.isState(id)) {
            fields.reportAt("id", "unknown-state", "`" + id + "` is no ISO 3166-1 alpha-3 code", null);
        }
        put(states, id, new State(id, name));
    }

    private void plainName(Fields fields, String id) {
        String name = fields.requiredText("name");
        String year = fields.text("year");
        if (year != null && !year.matches("[0-9]{4}"))
            fields.reportAt("year", "wrong-type", "`year` is a year of four digits", null);
        put(
                plainNames,
                id,
                new PlainName(id, name, year, fields.text("then"), fields.text("does"), fields.text("parties")));
    }

    private void mechanism(Fields fields, String id) {
        put(
                mechanisms,
                id,
                new Mechanism(
                        id, fields.requiredText("row"), fields.requiredText("title"), fields.requiredText("role")));
    }
}
