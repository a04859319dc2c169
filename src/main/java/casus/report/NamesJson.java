package casus.report;

import casus.data.Registry;
import casus.model.Body;
import casus.model.Instrument;
import casus.model.Mechanism;
import casus.model.PlainName;
import casus.model.Provision;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What everything that an assessment names is called, by its id (contract, 13.7). */
final class NamesJson {
    private static final Pattern WORD = Pattern.compile("[^\\w/-]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final String FORCE = "force:";
    private static final String UNSETTLED = "unsettled:";

    private final Registry registry;
    private final TreeSet<String> ids = new TreeSet<>();
    private final Set<String> noted = new HashSet<>();

    private NamesJson(Registry registry) {
        this.registry = registry;
    }

    static ObjectNode of(JsonNode assessment, Registry registry) {
        NamesJson names = new NamesJson(registry);
        names.gather(assessment);
        ObjectNode all = JsonMapper.shared().createObjectNode();
        names.ids.forEach(id -> names.name(all.putObject(id), id));
        return all;
    }

    /** Whatever is an id among the values; a force goes by the id of its finding, a kind of event by its word. */
    private void gather(JsonNode node) {
        if (!node.isString()) node.forEach(this::gather);
        else if (noted.add(node.asString())) {
            note(node.asString());
            if (node.asString().indexOf(' ') > 0)
                WORD.splitAsStream(node.asString()).forEach(this::mentioned);
        }
    }

    private void note(String value) {
        if (value.startsWith(UNSETTLED)) ids.add(UNSETTLED + value.substring(value.lastIndexOf(':') + 1));
        if (registry.states().containsKey(value)
                || plain(value).isPresent()
                || CODE.matcher(value).matches()) ids.add(value);
        if (registry.mechanisms().containsKey(value)
                || registry.find(Body.class, value).isPresent()) ids.add(value);
        Optional<Provision> provision = registry.find(Provision.class, value);
        if (provision.isEmpty()) return;
        ids.add(value);
        String instrument = provision.get().instrument();
        if (instrument == null) return;
        ids.add(instrument);
        registry.find(Instrument.class, instrument).map(Instrument::addressee).ifPresent(ids::add);
    }

    /** What a text names by its id. */
    private void mentioned(String word) {
        boolean isId = registry.states().containsKey(word)
                || registry.find(Instrument.class, word).isPresent()
                || registry.find(Provision.class, word).isPresent();
        if (isId) note(word);
    }

    private Optional<PlainName> plain(String id) {
        String key = id.startsWith(FORCE)
                ? "force/" + id.substring(FORCE.length())
                : id.startsWith(UNSETTLED) ? "doubt/" + id.substring(UNSETTLED.length()) : id;
        return Stream.of(key, "kind/" + id, "basis/" + id)
                .map(registry.plainNames()::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What has no plain name goes by its own title. */
    private PlainName labelled(String id) {
        String title = registry.find(Body.class, id)
                .map(Body::name)
                .or(() -> Optional.ofNullable(registry.mechanisms().get(id)).map(Mechanism::title))
                .or(() -> registry.find(Provision.class, id).map(Provision::title))
                .orElseGet(() -> registry.stateName(id));
        return new PlainName(id, title, null, null, null, null);
    }

    private void name(ObjectNode node, String id) {
        PlainName name = plain(id).orElseGet(() -> labelled(id));
        node.put("long", name.name()).put("short", name.then() == null ? name.name() : name.then());
        if (name.year() != null) node.put("year", name.year());
        if (name.does() != null) node.put("does", name.does());
        if (name.parties() != null) node.put("parties", name.parties());
        registry.find(Instrument.class, id).ifPresent(instrument -> {
            if (instrument.addressee() != null) node.put("addressee", instrument.addressee());
            if (instrument.amends() != null) node.put("amends", instrument.amends());
            if (!instrument.binds()) node.put("binding", false);
        });
        registry.find(Provision.class, id).ifPresent(provision -> {
            if (provision.article() != null) node.put("article", provision.article());
            if (provision.instrument() != null) node.put("instrument", provision.instrument());
        });
    }
}
