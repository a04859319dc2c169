package casus.catalogue;

import casus.clause.RuleCard;
import casus.data.Registry;
import casus.model.BearingRecord;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Provision;
import casus.model.ProvisionTerm;
import casus.model.SilenceRecord;
import casus.model.UnusedClaim;
import casus.model.When;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import casus.prose.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mechanism as a page to read: what it is, since when, who stands how on the day, what it says, what the sources say. */
public final class CataloguePage {
    /** More columns than these make no table that anybody reads. */
    private static final int COLUMNS = 4;

    private static final String PARTY = "party";
    private static final String OUT = "out of it";

    /** A list of files ends after these. */
    private static final int FILES = 6;

    private final CatalogueEntry entry;
    private final Registry registry;
    private final LocalDate day;
    private final List<String> readings;
    private final Words words;
    private final PageBuilder page;

    private CataloguePage(CatalogueEntry entry, Registry registry, LocalDate day, List<String> readings) {
        this.entry = entry;
        this.registry = registry;
        this.day = day;
        this.readings = readings;
        this.words = new Words(registry);
        this.page = new PageBuilder(entry.mechanism().title());
    }

    /** The page of a mechanism as these readings have it on a day. */
    public static Page of(CatalogueEntry entry, Registry registry, LocalDate day, List<String> readings) {
        CataloguePage page = new CataloguePage(entry, registry, day, readings);
        page.head();
        page.standings();
        page.provisions();
        page.history();
        page.contests();
        page.others();
        page.rules();
        page.claims();
        page.scenarios();
        return page.page.build();
    }

    private void head() {
        page.paragraph(Phrase.of(Words.capital(entry.mechanism().role()) + ", " + since() + ". Here as it stood on ")
                .keep(Words.day(day))
                .text(", by " + words.sources(readings) + "."));
        page.paragraph(Phrase.EMPTY
                .code("casus data claims --about " + entry.mechanism().id())
                .text(" lists its claims, ")
                .code("casus why FILE ID")
                .text(" how they bear on a crisis; in the list of systems it is "
                        + entry.mechanism().row() + "."));
    }

    /** From when to when its records speak. */
    private String since() {
        When from = entry.span().from();
        When until = entry.span().until();
        if (from == null) return "not dated";
        return "on record " + Words.when(from).replaceFirst("^(on|in) ", "since ")
                + (until == null ? "" : " until " + Words.day(until.last()));
    }

    /** Who stands how: a row a state where there are few things to stand towards, else a row for those that stand alike. */
    private void standings() {
        List<Standing> all = new Standings(registry, entry).on(day, readings);
        if (all.isEmpty()) return;
        page.heading(2, "Who stands how");
        List<String> of = all.stream().map(Standing::of).distinct().toList();
        if (of.size() > COLUMNS) {
            page.add(alike(all));
            return;
        }
        Map<String, Map<String, Map<String, Set<String>>>> states = new TreeMap<>(); // state, what, how, who says so
        for (Standing one : all) {
            one.states().forEach(state -> put(states, state, one, role(one.role())));
            one.doubtful().forEach(state -> put(states, state, one, role(one.role()) + ", in doubt"));
        }
        List<Block.Row> rows = new ArrayList<>();
        states.keySet().stream().sorted(Comparator.comparing(words::name)).forEach(state -> {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(words.name(state))));
            for (String what : of) cells.add(Phrase.of(cell(states.get(state).getOrDefault(what, Map.of()))));
            rows.add(new Block.Row(Tone.PLAIN, cells));
        });
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("state", false)));
        of.forEach(what -> columns.add(new Block.Column(plain(what.replace('-', ' ')), false)));
        page.add(new Block.Table(Phrase.EMPTY, columns, rows));
    }

    private static void put(
            Map<String, Map<String, Map<String, Set<String>>>> states, String state, Standing one, String how) {
        states.computeIfAbsent(state, any -> new LinkedHashMap<>())
                .computeIfAbsent(one.of(), any -> new LinkedHashMap<>())
                .computeIfAbsent(how, any -> new TreeSet<>())
                .addAll(one.readings());
    }

    private static String role(String role) {
        if (role.equals("takes a stand")) return "has a rule or view of its own";
        return role.equals("stayed out of it or left") ? OUT : role;
    }

    /** What all say without their names, and else who says what. */
    private String cell(Map<String, Set<String>> ways) {
        return ways.entrySet().stream()
                .sorted(Comparator.comparing(
                        way -> !way.getKey().startsWith(PARTY) && !way.getKey().equals(OUT)))
                .map(way -> way.getKey()
                        + (way.getValue().containsAll(readings) ? "" : " (" + words.sources(way.getValue()) + ")"))
                .collect(Collectors.joining("; "));
    }

    private Block.Table alike(List<Standing> all) {
        List<Block.Row> rows = all.stream()
                .map(one -> new Block.Row(
                        Tone.PLAIN,
                        List.of(
                                Phrase.of(plain(one.of())),
                                Phrase.of(role(one.role())),
                                Phrase.of(states(one)),
                                Phrase.of(words.sources(one.readings())))))
                .toList();
        return new Block.Table(Phrase.EMPTY, Block.Column.words(List.of("what", "how", "who", "says")), rows);
    }

    private String states(Standing one) {
        List<String> told =
                new ArrayList<>(one.states().stream().map(words::name).toList());
        one.doubtful().forEach(state -> told.add(words.name(state) + " (in doubt)"));
        return String.join(", ", told);
    }

    /** Each clause with its article, and its terms in words. */
    private void provisions() {
        if (entry.provisions().isEmpty()) return;
        page.heading(2, "What it says");
        List<Block.Row> rows = new ArrayList<>();
        for (Provision provision : entry.provisions()) {
            List<Phrase> terms = entry.records().stream()
                    .filter(ProvisionTerm.class::isInstance)
                    .map(ProvisionTerm.class::cast)
                    .filter(term -> term.provision().equals(provision.id()))
                    .map(term ->
                            Phrase.of(term instanceof BearingRecord bearing ? bears(bearing) : plain(term.label())))
                    .distinct()
                    .toList();
            rows.add(new Block.Row(
                    Tone.PLAIN,
                    List.of(
                            Phrase.of(provision.title()).below(provision.id()),
                            Phrase.of(provision.article() == null ? "" : provision.article()),
                            terms.stream()
                                    .reduce((above, below) ->
                                            above.text(";").line().then(below))
                                    .orElse(Phrase.EMPTY))));
        }
        page.add(new Block.Table(Phrase.EMPTY, Block.Column.words(List.of("clause", "article", "terms")), rows));
    }

    /** "it bears on internal unrest and natural disaster, where the target is a member of the CSTO". */
    private String bears(BearingRecord bearing) {
        List<String> matters = new ArrayList<>();
        bearing.kinds().forEach(kind -> matters.add(kind.replace('-', ' ')));
        bearing.clauses().forEach(clause -> matters.add(words.clause(clause)));
        if (!bearing.origins().isEmpty()) matters.add("what comes from " + words.states(bearing.origins()));
        String place = plain(bearing.place());
        String where = switch (bearing.scope()) {
            case BearingRecord.REGION -> ", in " + place;
            case BearingRecord.MEMBERS -> ", where its target is a member of " + place;
            case BearingRecord.POSSIBLE_MEMBERS -> ", where its target is or may be a member of " + place;
            case BearingRecord.SERVES -> ", for those it serves by their " + place;
            default -> "";
        };
        return "it bears on " + Words.list(matters) + where;
    }

    /** What was done about it, day after day. */
    private void history() {
        List<Participation> acts = entry.records().stream()
                .filter(Participation.class::isInstance)
                .map(Participation.class::cast)
                .sorted(Comparator.comparing(Participation::when))
                .toList();
        if (acts.isEmpty()) return;
        page.heading(2, "What happened");
        Map<List<String>, Set<String>> alike = new LinkedHashMap<>();
        for (Participation act : acts) {
            List<String> told = List.of(
                    Words.when(act.when()).replaceFirst("^(on|in) ", ""),
                    act.act().noun() + (act.unclear() ? ", unclear" : ""),
                    words.states(act.states()));
            alike.computeIfAbsent(told, any -> new TreeSet<>())
                    .addAll(act.provenance().readings());
        }
        List<Block.Row> rows = new ArrayList<>();
        alike.forEach((told, says) -> {
            List<Phrase> cells = new ArrayList<>(told.stream().map(Phrase::of).toList());
            cells.add(Phrase.of(words.sources(says)));
            rows.add(new Block.Row(Tone.PLAIN, cells));
        });
        page.add(new Block.Table(Phrase.EMPTY, Block.Column.words(List.of("when", "what", "by", "says")), rows));
    }

    private void contests() {
        if (entry.contests().isEmpty()) return;
        page.heading(2, "Where the sources differ");
        for (Contest contest : entry.contests()) {
            page.point(1, Phrase.EMPTY.strong(contest.asked()));
            contest.sides()
                    .forEach(side ->
                            page.point(2, Words.capital(words.sources(side.readings())) + ": " + plain(side.says())));
        }
    }

    /** What else is on record of it, and what is not known. */
    private void others() {
        Map<Boolean, List<String>> told = entry.records().stream()
                .filter(record -> !(record instanceof Provision
                        || record instanceof ProvisionTerm
                        || record instanceof Participation
                        || record instanceof UnusedClaim))
                .filter(record -> !record.label().equals(entry.mechanism().title()))
                .collect(Collectors.groupingBy(
                        SilenceRecord.class::isInstance,
                        Collectors.mapping(this::label, Collectors.toCollection(ArrayList::new))));
        points("On record besides", told.get(false));
        points("Not known", told.get(true));
    }

    private String label(Entry record) {
        return Words.capital(plain(record.label()));
    }

    private void points(String heading, List<String> lines) {
        if (lines == null) return;
        page.heading(2, heading);
        lines.stream().distinct().forEach(line -> page.point(1, line));
    }

    private void rules() {
        points(
                "What Casus concludes from it",
                entry.rules().isEmpty()
                        ? null
                        : entry.rules().stream().map(RuleCard::title).toList());
    }

    /** Every claim with its place; whoever prints the page has the sources of it. */
    private void claims() {
        if (entry.claims().isEmpty()) return;
        page.heading(2, "What the sources say");
        List<Block> lines = new ArrayList<>();
        List<Block.Row> rows = entry.claims().stream()
                .map(claim -> new Block.Row(
                        Tone.PLAIN,
                        List.of(
                                Phrase.of(claim.statement()),
                                Phrase.of(words.sources(List.of(claim.source()))),
                                Phrase.of(claim.locator()))))
                .toList();
        lines.add(new Block.Table(Phrase.EMPTY, Block.Column.words(List.of("claim", "source", "place")), rows));
        String name = claims(entry.claims());
        page.add(new Block.Fold(Phrase.of(name), false, lines));
    }

    /** With names for ids, those of organisations and agreements too. */
    private String plain(String text) {
        String plain = words.plain(text);
        for (Instrument instrument : registry.all(Instrument.class)) {
            String name = words.name(instrument.id());
            if (plain.contains(instrument.id()))
                plain = plain.replaceAll(
                        "(?<![\\w/-])" + Pattern.quote(instrument.id()) + "(?![\\w/-])",
                        Matcher.quoteReplacement(name));
        }
        return plain;
    }

    private static String claims(List<Claim> claims) {
        return claims.size() == 1 ? "1 claim" : claims.size() + " claims";
    }

    private void scenarios() {
        List<String> files = entry.scenarios();
        if (files.isEmpty()) return;
        page.heading(2, "Scenarios that show it");
        String more = files.size() > FILES ? ", and " + (files.size() - FILES) + " more" : "";
        List<Phrase> names =
                files.stream().limit(FILES).map(file -> Phrase.EMPTY.code(file)).toList();
        page.paragraph(Phrase.joined(", ", names).text(more + "."));
    }
}
