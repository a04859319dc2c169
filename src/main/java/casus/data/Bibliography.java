package casus.data;

import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.model.Source;
import casus.model.When;
import casus.model.Work;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The bibliography as it is read: binds the works, and the places in them where claims stand. */
final class Bibliography {
    private final NavigableMap<String, Work> works = new TreeMap<>();

    NavigableMap<String, Work> works() {
        return works;
    }

    void work(Fields fields, String id) {
        fields.require("kind");
        String kind = fields.word("kind", Work.KINDS);
        String title = fields.requiredText("title");
        String name = fields.text("name");
        When date = fields.when("date");
        Work work = new Work(
                id,
                kind,
                title,
                name == null ? title : name,
                fields.texts("by"),
                fields.text("place"),
                date,
                fields.text("inForce"),
                fields.text("number"),
                fields.text("read"),
                fields.requiredText("seen"),
                fields.texts("versions"));
        if (!id.isEmpty() && kind != null) works.put(id, work);
    }

    /** Where a claim stands: in its work, or in the section that its locator names. */
    Place place(Fields claim, Source source) {
        String id = claim.text("work");
        String article = claim.text("article");
        String version = claim.text("version");
        String through = claim.text("through");
        if (id == null) {
            if (source == null || !source.citesWorks())
                return new Place(claim.requiredText("locator"), null, null, null);
            claim.report(
                    "no-work",
                    claim.keyAt("id"),
                    2,
                    "the claim `" + claim.text("id") + "` names no work",
                    "add `work:` with the id of a record of `works`, and `article:` and `version:` where there are several");
            return new Place(claim.text("locator"), null, null, null);
        }
        Work work = known(claim, "work", id);
        Work teller = through == null ? null : known(claim, "through", through);
        if (claim.has("locator")) {
            claim.reportKey(
                    "locator", "place-twice", "the place of this claim is made from its work", "leave `locator:` out");
        }
        if (work == null) return new Place(id, id, article, version);
        version(claim, work, article, version);
        return new Place(
                work.cited()
                        + (article == null ? "" : ", " + article)
                        + (version == null ? "" : " (" + version + ")")
                        + (teller == null ? "" : "; as told in: " + teller.cited()),
                id,
                article,
                version);
    }

    private static void version(Fields claim, Work work, String article, String version) {
        String texts = "its texts are: " + String.join(", ", work.versions());
        if (version == null && article != null && !work.versions().isEmpty()) {
            claim.reportAt(
                    "work", "which-version", "`" + work.id() + "` has several texts", "add `version:`; " + texts);
        } else if (version != null && !work.versions().contains(version)) {
            claim.reportAt(
                    "version",
                    "unknown-version",
                    "`" + work.id() + "` has no `" + version + "`",
                    work.versions().isEmpty() ? "it has one text; leave `version:` out" : texts);
        }
    }

    private Work known(Fields claim, String key, String id) {
        Work work = works.get(id);
        if (work == null) {
            claim.reportAt(key, "unknown-work", "no work `" + id + "`", Suggestions.hint(id, works.keySet()));
        }
        return work;
    }

    /** A place in the sources, in words and in its parts. */
    record Place(String locator, String work, String article, String version) {}
}
