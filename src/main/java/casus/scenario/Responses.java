package casus.scenario;

import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.facts.Responds;
import casus.facts.Stated;
import casus.model.FinderRecord;
import casus.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which attack of a file is said to answer which (contract, section 13.3); told once all its events are read. */
final class Responses {
    private static final String KEY = "respondsTo";

    /**
     * An event of the file.
     *
     * @param happened whether it has by the day of the assessment
     */
    record Told(
            Fields fields,
            String id,
            String kind,
            String target,
            LocalDate day,
            boolean happened,
            AuthorReader.Authors authors) {}

    /** What an event is said to answer, by whom, and where that stands. */
    private record Response(Told event, String attack, String foundBy, Fields at, String key) {}

    private final Words words;
    private final Map<String, Told> events = new LinkedHashMap<>();
    private final List<Response> responses = new ArrayList<>();

    Responses(Words words) {
        this.words = words;
    }

    /** Notes an event, and what it says that it answers. */
    void note(Told event) {
        events.putIfAbsent(event.id(), event);
        Fields fields = event.fields();
        Node node = fields.node(KEY);
        if (node == null || Words.refused(fields, KEY)) return;
        if (!isAttack(event)) {
            fields.report(
                    "misplaced-key",
                    fields.keyAt(KEY),
                    KEY.length(),
                    "`" + KEY + "` has no meaning for an event of kind `" + event.kind() + "`",
                    "it belongs to the five kinds of attack and to a border clash");
        }
        if (node instanceof Node.Mapping) {
            fields.map(KEY).ifPresent(map -> {
                String attack = map.requiredText("event");
                FinderRecord finder = words.finder(map, "foundBy", false);
                map.done();
                if (finder != null) add(event, attack, finder.word(), map, "event");
            });
        } else {
            add(event, fields.text(KEY), words.alleged(), fields, KEY);
        }
    }

    private void add(Told event, String attack, String foundBy, Fields at, String key) {
        if (attack != null) responses.add(new Response(event, attack, foundBy, at, key));
    }

    /** Whether an event is an attack, or a clash, that another may answer. */
    private static boolean isAttack(Told event) {
        return event.kind() == null
                || Kinds.ATTACKS.contains(event.kind())
                || event.kind().equals(Kinds.BORDER_CLASH);
    }

    /** The answers that have happened; whatever is wrong with any is noted. */
    List<Stated> read() {
        List<Stated> facts = new ArrayList<>();
        for (Response response : responses) {
            Truth author = author(response);
            if (author == Truth.NO || !response.event().happened()) continue;
            String id = response.event().id();
            facts.add(new Responds(id, response.attack(), response.foundBy(), author, "events/" + id + "/" + KEY));
        }
        return facts;
    }

    /** Whether the attack that is answered is the act of the one whom the answer strikes; no where that cannot be. */
    private Truth author(Response response) {
        Told event = response.event();
        Told attack = events.get(response.attack());
        if (attack == null) {
            response.at()
                    .reportAt(
                            response.key(),
                            "unknown-event",
                            "no event `" + response.attack() + "`",
                            Suggestions.hint(response.attack(), events.keySet()));
            return Truth.NO;
        }
        String named = "`" + attack.id() + "`";
        if (!isAttack(attack)) {
            return refuse(response, named + " is no attack", "name one of the five kinds of attack or a border clash");
        }
        if (attack.fields().has(KEY)) {
            return refuse(response, named + " answers an attack itself", "name the attack with which it began");
        }
        if (attack.day() != null && event.day() != null && attack.day().isAfter(event.day())) {
            return refuse(response, named + " is later than `" + event.id() + "`", "name an attack that came before");
        }
        Truth author = attack.authors().isBy(event.target());
        if (author != Truth.NO || event.target() == null) return author;
        return refuse(
                response,
                named + " is not by `" + event.target() + "`, the target of `" + event.id() + "`",
                "an attack answers one by its own target: name that state in `by` there, or as the sponsor");
    }

    private static Truth refuse(Response response, String message, String hint) {
        response.at().reportAt(response.key(), "no-answer", message, hint);
        return Truth.NO;
    }
}
