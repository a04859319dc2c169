package casus.shell.command;

import casus.catalogue.Catalogue;
import casus.catalogue.CatalogueEntry;
import casus.catalogue.CataloguePage;
import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Mechanism;
import casus.report.Json;
import casus.report.Listing;
import casus.report.Outline;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code catalogue [MECHANISM]}: every mechanism that the sources describe, or one of them whole. */
@Component
final class CatalogueCommand extends CasusCommand {
    private final Workspace workspace;

    CatalogueCommand(Workspace workspace) {
        super(new Usage(
                "catalogue",
                "Lists the mechanisms that the sources describe, or shows one of them: its role and period, who stands how "
                        + "towards it on a day, its provisions, rules, claims and contests, and the scenarios that show it.",
                List.of("[MECHANISM]"),
                Usage.printed(
                        Listing.FORMATS,
                        Usage.value(
                                "as-of",
                                "DATE",
                                "what there is on this day, and who stands how (the last that the studies speak of)"),
                        Usage.value("reading", "READING", "as this reading has it; may be repeated"),
                        Usage.value("scenarios", "DIR", "look for scenarios in this folder")),
                List.of("The list may be printed as csv, a mechanism may not."),
                List.of("casus catalogue", "casus catalogue csto --as-of 2013-01-01 --reading treaty-texts")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        boolean one = !invocation.arguments().isEmpty();
        Outputs outputs = Outputs.of(invocation, one ? Outline.FORMATS : Listing.FORMATS);
        if (!one) refuseOptionsOfOne(invocation);
        Registry registry = workspace.registry(invocation);
        Mechanism mechanism = one ? mechanism(invocation.argument(0), registry) : null;
        DayAsked asked = one ? DayAsked.of(invocation, registry) : null;
        List<RuleCard> rules = workspace.rules(invocation, registry).rules().values().stream()
                .map(Rule::card)
                .toList();
        Catalogue catalogue = new Catalogue(
                registry, rules, ScenarioFolder.read(workspace.folder(invocation, "scenarios"), registry));
        if (one) {
            CatalogueEntry whole = catalogue.entry(mechanism);
            CatalogueEntry entry = invocation.value("as-of").isPresent() ? whole.on(asked.day()) : whole;
            Map<String, Object> tree = CatalogueTree.of(entry, registry, asked);
            outputs.each(output -> {
                if (output.format().equals("json")) output.print(Json.pretty(tree));
                else output.print(List.of(CataloguePage.of(entry, registry, asked.day(), asked.readings())));
            });
        } else {
            outputs.each(output -> output.print(list(catalogue, output.format().equals("text"))));
        }
    }

    private static void refuseOptionsOfOne(Invocation invocation) {
        for (String option : List.of("as-of", "reading")) {
            if (!invocation.values(option).isEmpty()) {
                throw InvalidInput.of(
                        "wrong-option", "--" + option, "the list has no day and no reading", "name a mechanism");
            }
        }
    }

    private static Mechanism mechanism(String id, Registry registry) {
        Mechanism found = registry.mechanisms().get(id);
        if (found != null) return found;
        throw InvalidInput.of(
                "unknown-mechanism",
                id,
                "there is no such mechanism",
                Suggestions.hint(id, registry.mechanisms().keySet()));
    }

    private static Listing list(Catalogue catalogue, boolean brief) {
        if (brief) {
            List<List<Object>> rows =
                    catalogue.entries().stream().map(CatalogueCommand::brief).toList();
            return new Listing(
                    "Mechanisms that the sources describe",
                    List.of("id", "row", "role", "rules", "claims", "contests", "scenarios", "title"),
                    rows);
        }
        return new Listing(
                "Mechanisms that the sources describe",
                List.of(
                        "id",
                        "row",
                        "title",
                        "role",
                        "from",
                        "until",
                        "provisions",
                        "rules",
                        "claims",
                        "contests",
                        "scenarios"),
                catalogue.entries().stream().map(CatalogueCommand::whole).toList());
    }

    private static List<Object> brief(CatalogueEntry entry) {
        Mechanism mechanism = entry.mechanism();
        return List.of(
                mechanism.id(),
                mechanism.row(),
                mechanism.role(),
                entry.rules().size(),
                entry.claims().size(),
                entry.contests().size(),
                entry.scenarios().size(),
                mechanism.title());
    }

    private static List<Object> whole(CatalogueEntry entry) {
        Mechanism mechanism = entry.mechanism();
        return List.of(
                mechanism.id(),
                mechanism.row(),
                mechanism.title(),
                mechanism.role(),
                CatalogueTree.date(entry.span().from()),
                CatalogueTree.date(entry.span().until()),
                entry.provisions().stream().map(Entry::id).toList(),
                entry.rules().stream().map(RuleCard::id).toList(),
                entry.claims().stream().map(Claim::id).toList(),
                entry.contests().stream().map(Contest::id).toList(),
                entry.scenarios());
    }
}
