package casus.report;

import casus.data.Registry;
import casus.model.Claim;
import casus.model.Source;
import casus.model.Work;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The bibliography of an assessment and the places of its claims, as JSON. */
final class CitedJson {
    private static final String STUDY = "study";

    private final Cited cited;
    private final Registry registry;

    CitedJson(Cited cited, Registry registry) {
        this.cited = cited;
        this.registry = registry;
    }

    void addTo(ObjectNode root) {
        var works = root.putArray("bibliography");
        cited.works().forEach(id -> {
            Work work = registry.works().get(id);
            if (work == null) study(works.addObject(), registry.sources().get(id));
            else work(works.addObject(), work);
        });
        ObjectNode cites = root.putObject("cites");
        cited.claims().forEach((id, claim) -> claim(cites.putObject(id), claim));
    }

    private static void work(ObjectNode node, Work work) {
        node.put("id", work.id())
                .put("kind", work.kind())
                .put("title", work.title())
                .put("name", work.name());
        by(node, work.by());
        known(node, "place", work.place());
        if (work.date() != null) {
            node.put("date", work.date().text());
            node.put("year", work.date().first().getYear());
        }
        known(node, "inForce", work.inForce());
        known(node, "number", work.number());
        known(node, "read", work.read());
        node.put("cited", work.cited());
    }

    private static void study(ObjectNode node, Source study) {
        node.put("id", study.id())
                .put("kind", STUDY)
                .put("title", study.title())
                .put("name", study.title());
        by(node, study.authors());
        node.put("year", study.year());
        known(node, "publisher", study.publisher());
        node.put("cited", study.cited());
    }

    private static void by(ObjectNode node, List<String> names) {
        var by = node.putArray("by");
        names.forEach(by::add);
    }

    private static void claim(ObjectNode node, Claim claim) {
        node.put("work", Cited.work(claim));
        known(node, "article", claim.article());
        known(node, "version", claim.version());
        node.put("locator", claim.locator())
                .put("source", claim.source())
                .put("grade", claim.grade().id())
                .put("statement", claim.statement());
    }

    private static void known(ObjectNode node, String field, String text) {
        if (text != null) node.put(field, text);
    }
}
