package casus.scenario;

import casus.document.Fields;
import casus.document.Node;
import casus.facts.Author;
import casus.facts.OfDay;
import casus.facts.Stated;
import casus.facts.Suspect;
import casus.model.FinderRecord;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads who is behind an event; in two views where a sponsor is only alleged (contract, sections 6 and 13.4). */
final class AuthorReader {
    static final String INTERNAL = "internal";
    static final String UNKNOWN = "unknown";
    private static final String SPONSOR = "sponsoredBy";
    private static final List<String> VIEWS = List.of("written", "alleged");

    /**
     * One view.
     *
     * @param attacker the state that attacks, or null
     * @param suspect the state an attacker of unknown type comes from, or null
     */
    private record View(String attacker, String suspect, Truth stateAct, String origin) {
        static final View NONE = new View(null, null, Truth.NO, null);

        /** A state that attacks; what comes from inside the target is no state's act on another. */
        static View state(String code, String target) {
            return code.equals(target)
                    ? new View(null, null, Truth.NO, INTERNAL)
                    : new View(code, null, Truth.YES, code);
        }
    }

    /** Who is behind an event, in every view. */
    record Authors(List<View> views) {
        private <T> T alike(Function<View, T> part, T otherwise) {
            T first = part.apply(views.get(0));
            return views.stream().allMatch(view -> Objects.equals(part.apply(view), first)) ? first : otherwise;
        }

        /** The state that certainly attacks, or null. */
        String attacker() {
            return alike(View::attacker, null);
        }

        Truth stateAct() {
            return alike(View::stateAct, Truth.DOUBT);
        }

        String origin() {
            return alike(View::origin, UNKNOWN);
        }

        /** Whether a state is the attacker. */
        Truth isBy(String state) {
            if (state == null || views.stream().noneMatch(view -> state.equals(view.attacker()))) return Truth.NO;
            return state.equals(attacker()) ? Truth.YES : Truth.DOUBT;
        }

        /** What the file states of them. */
        List<Stated> facts(String event, String path) {
            List<Stated> facts = new ArrayList<>();
            TreeSet<String> suspects = new TreeSet<>();
            for (int at = 0; at < views.size(); at++) {
                View view = views.get(at);
                String where = path + "/by" + (at == 0 ? "" : "/" + SPONSOR);
                facts.add(new Author(
                        event,
                        VIEWS.get(at),
                        view.attacker(),
                        view.suspect(),
                        view.stateAct(),
                        view.origin(),
                        OfDay.TODAY,
                        where));
                if (view.suspect() != null) suspects.add(view.suspect());
                if (view.attacker() != null && attacker() == null) suspects.add(view.attacker());
            }
            suspects.forEach(state -> facts.add(new Suspect(event, state, path + "/by")));
            return facts;
        }
    }

    private final Fields fields;
    private final Words words;

    AuthorReader(Fields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    Authors read(String target) {
        Node node = fields.node("by");
        if (node == null) return one(View.NONE);
        if (isMap(node)) return fields.map("by").map(by -> group(by, target)).orElse(one(View.NONE));
        if (node instanceof Node.Sequence list) {
            fields.reportAt("by", "wrong-type", "`by` is a state or a map, not " + list.kind(), null);
            return one(View.NONE);
        }
        String code = words.author(fields, "by");
        return one(code == null ? View.NONE : View.state(code, target));
    }

    private static Authors one(View view) {
        return new Authors(List.of(view));
    }

    private static boolean isMap(Node node) {
        return node instanceof Node.Mapping map && !map.entries().containsKey("oneOf");
    }

    private Authors group(Fields by, String target) {
        by.text("name");
        String type = Words.isOpen(by, "type") ? null : by.word("type", Kinds.ATTACKER);
        View own = own(type, origin(by), target);
        Authors authors = isMap(by.node(SPONSOR)) ? found(by, own, target) : stipulated(by, own, target);
        by.done();
        return authors;
    }

    private Authors stipulated(Fields by, View own, String target) {
        String sponsor = words.state(by, SPONSOR);
        return one(sponsor == null ? own : View.state(sponsor, target));
    }

    /** A sponsor that is found is the attacker; one that is only alleged is so in one of two views. */
    private Authors found(Fields by, View own, String target) {
        return by.map(SPONSOR)
                .map(map -> {
                    map.require("state");
                    String sponsor = words.state(map, "state");
                    FinderRecord finder = words.finder(map, "foundBy", true);
                    map.done();
                    if (sponsor == null || finder == null) return one(own);
                    View act = View.state(sponsor, target);
                    return finder.isCertain() || act.equals(own) ? one(act) : new Authors(List.of(own, act));
                })
                .orElse(one(own));
    }

    private static View own(String type, String origin, String target) {
        String from = origin == null ? UNKNOWN : origin.equals(target) ? INTERNAL : origin;
        String state = from.equals(INTERNAL) || from.equals(UNKNOWN) ? null : from;
        if (from.equals(INTERNAL) || "non-state".equals(type)) return new View(null, null, Truth.NO, from);
        if (type == null || type.equals(UNKNOWN)) return new View(null, state, Truth.DOUBT, from);
        return new View(state, null, Truth.YES, from);
    }

    private String origin(Fields by) {
        String origin = Words.isOpen(by, "origin") ? null : by.text("origin");
        if (origin == null || origin.equals(INTERNAL) || origin.equals(UNKNOWN)) return origin;
        return words.isState(by, "origin", origin) ? origin : null;
    }
}
