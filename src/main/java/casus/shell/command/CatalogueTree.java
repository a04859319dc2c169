package casus.shell.command;

import casus.catalogue.CatalogueEntry;
import casus.catalogue.Standing;
import casus.catalogue.Standings;
import casus.clause.RuleCard;
import casus.data.Registry;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Provision;
import casus.model.When;
import java.util.LinkedHashMap;
import java.util.Map;

/** An entry of the catalogue as a tree of names and values. */
final class CatalogueTree {
    private CatalogueTree() {}

    static Map<String, Object> of(CatalogueEntry entry, Registry registry, DayAsked asked) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", entry.mechanism().id());
        tree.put("row", entry.mechanism().row());
        tree.put("title", entry.mechanism().title());
        tree.put("role", entry.mechanism().role());
        tree.put("from", date(entry.span().from()));
        tree.put("until", date(entry.span().until()));
        tree.put("asOf", asked.day().toString());
        tree.put(
                "parties",
                new Standings(registry, entry)
                        .on(asked.day(), asked.readings()).stream()
                                .map(CatalogueTree::standing)
                                .toList());
        tree.put(
                "provisions",
                entry.provisions().stream().map(CatalogueTree::provision).toList());
        tree.put("rules", entry.rules().stream().map(CatalogueTree::rule).toList());
        tree.put(
                "records",
                entry.records().stream()
                        .filter(record -> !(record instanceof Provision))
                        .map(CatalogueTree::record)
                        .toList());
        tree.put("claims", entry.claims().stream().map(CatalogueTree::claim).toList());
        tree.put(
                "contests",
                entry.contests().stream().map(CatalogueTree::contest).toList());
        tree.put("scenarios", entry.scenarios());
        return tree;
    }

    /** A date as its source gives it, or an empty text. */
    static String date(When when) {
        return when == null ? "" : when.toString();
    }

    private static Map<String, Object> standing(Standing standing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("role", standing.role());
        tree.put("of", standing.of());
        tree.put("states", standing.states());
        if (!standing.doubtful().isEmpty()) tree.put("doubtful", standing.doubtful());
        tree.put("readings", standing.readings());
        return tree;
    }

    private static Map<String, Object> provision(Provision provision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", provision.id());
        tree.put("title", provision.title());
        if (provision.article() != null) tree.put("article", provision.article());
        tree.put("purpose", provision.purpose());
        return tree;
    }

    private static Map<String, Object> rule(RuleCard card) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", card.id());
        tree.put("title", card.title());
        return tree;
    }

    private static Map<String, Object> record(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", entry.id());
        tree.put("kind", entry.kind());
        tree.put("label", entry.label());
        return tree;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", claim.id());
        tree.put("source", claim.source());
        tree.put("locator", claim.locator());
        tree.put("statement", claim.statement());
        return tree;
    }

    private static Map<String, Object> contest(Contest contest) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", contest.id());
        tree.put("topic", contest.topic());
        tree.put(
                "sides",
                contest.sides().stream()
                        .map(side -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("readings", side.readings());
                            one.put("says", side.says());
                            return one;
                        })
                        .toList());
        return tree;
    }
}
