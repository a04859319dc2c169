package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.data.Registry;
import casus.facts.Gap;
import casus.facts.Party;
import casus.facts.Pledge;
import casus.facts.Share;
import casus.model.Act;
import casus.model.Participation;
import casus.model.PlainName;
import casus.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strength of a force: what was pledged, signed, is due and would be due, state by state, with the sum. */
final class ForceProse {
    private static final List<String> COLUMNS = List.of(
            "",
            Words.measure("nominal"),
            Words.measure("signed"),
            Words.measure("firm"),
            Words.measure("conditional"),
            "why");

    /** Who is out because of the part he has in the event. */
    private static final Set<String> OUT = Set.of("victim", "attacker");

    /** What is left open of a force's numbers. */
    private static final List<String> OPEN = List.of("figures", "reinforcements", "units", "contingents", "intention");

    private final Assessment assessment;
    private final Registry registry;
    private final List<Heard> heard;
    private final Finding.Force force;
    private final Words words;

    ForceProse(Assessment assessment, Registry registry, List<Heard> heard, Finding.Force force) {
        this.assessment = assessment;
        this.registry = registry;
        this.heard = heard.stream()
                .filter(one -> !force.absentIn().contains(one.reading()))
                .toList();
        this.force = force;
        this.words = new Words(registry);
    }

    Explained told() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding.Contribution one : force.contributions()) rows.add(row(one));
        rows.add(row("Sum", force.numbers(), ""));
        force.byReading().forEach((reading, numbers) -> {
            if (!numbers.equals(force.numbers())) rows.add(row("in " + words.source(reading), numbers, ""));
        });
        return new Explained(
                List.of(Sentence.of(answer())), new Explained.Strengths(COLUMNS, rows), reasons(), null, List.of(), 0);
    }

    private String answer() {
        Numbers numbers = force.numbers();
        NumberRange all = ifDecided(numbers);
        String name = words.name("force/" + force.force());
        Set<String> once = new LinkedHashSet<>();
        force.contributions().stream()
                .filter(one -> one.duty() != null)
                .flatMap(one -> new Prose(assessment, registry)
                        .standings(Owed.of((Finding.Duty) assessment.findings().get(one.duty()))).stream())
                .filter(standing -> Status.CONDITIONAL.is(standing.status()))
                .forEach(standing -> standing.once().stream()
                        .filter(key -> !key.endsWith(GateWords.ITSELF))
                        .forEach(once::add));
        return name + ": " + Words.span(numbers.of("nominal")) + " men pledged; " + Words.span(numbers.of("signed"))
                + " of states that signed; " + (zero(numbers.of("firm")) ? "none" : Words.span(numbers.of("firm")))
                + " due now; "
                + (zero(all) ? "none" : Words.span(all)) + " due"
                + (once.isEmpty() ? " in all" : " once " + Words.list(once));
    }

    private static boolean zero(NumberRange range) {
        return range.equals(NumberRange.NONE);
    }

    private static NumberRange ifDecided(Numbers numbers) {
        NumberRange conditional = numbers.of("conditional");
        return numbers.of("firm").plus(conditional.min(), conditional.max());
    }

    private List<String> row(Finding.Contribution one) {
        if (one.personnel() == null) {
            return List.of(Words.capital(words.name(one.state())), "units", "", "", "", why(one));
        }
        return row(Words.capital(words.name(one.state())), shares(one.state()), why(one));
    }

    private static List<String> row(String name, Numbers numbers, String why) {
        return List.of(
                name,
                Words.range(numbers.of("nominal")),
                Words.range(numbers.of("signed")),
                Words.range(numbers.of("firm")),
                Words.range(ifDecided(numbers)),
                why);
    }

    /** What a state adds to the numbers, over the readings that list the force. */
    private Numbers shares(String state) {
        Numbers all = null;
        for (Heard one : heard) {
            Map<String, NumberRange> spans = new java.util.HashMap<>();
            one.all(
                            Share.class,
                            share -> share.force().equals(force.force())
                                    && share.state().equals(state))
                    .forEach(share -> spans.merge(
                            share.measure(), new NumberRange(share.least(), share.most()), NumberRange::cover));
            Numbers numbers = new Numbers(spans);
            all = all == null ? numbers : all.cover(numbers);
        }
        return all == null ? new Numbers(Map.of()) : all;
    }

    /** One word for a state: what is disputed is told below the table. */
    private static String why(Finding.Contribution one) {
        return isDisputed(one) ? "disputed" : word(one.status());
    }

    private static boolean isDisputed(Finding.Contribution one) {
        return one.duty() != null && !one.byReading().isEmpty();
    }

    /** Who says what of the states whose share is disputed, those alike together. */
    private List<Sentence> disputed() {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        force.contributions().stream()
                .filter(ForceProse::isDisputed)
                .forEach(one -> alike.computeIfAbsent(each(one), any -> new ArrayList<>())
                        .add(one.state()));
        return alike.entrySet().stream()
                .map(one -> Sentence.of("disputed for " + words.states(one.getValue()) + ": " + one.getKey()))
                .toList();
    }

    private String each(Finding.Contribution one) {
        Finding.Duty duty = (Finding.Duty) assessment.findings().get(one.duty());
        Speakers speakers = new Speakers(registry, duty.provision());
        List<String> each = new ArrayList<>();
        Map<String, List<String>> by = new LinkedHashMap<>();
        one.byReading()
                .forEach((reading, status) -> by.computeIfAbsent(word(status), any -> new ArrayList<>())
                        .add(reading));
        by.forEach((word, readings) -> each.add(word + " (" + speakers.within(readings) + ")"));
        return String.join("; ", each);
    }

    private static String word(String status) {
        if (Status.OPERATIVE.is(status)) return "must now";
        if (Status.CONDITIONAL.is(status)) return "must, once decided";
        if (Status.UNDETERMINED.is(status)) return "unclear";
        if (Status.NOT_BOUND.is(status)) return "not bound";
        if (Status.EXCUSED.is(status)) return "excused";
        if (Status.BLOCKED.is(status)) return "refused";
        return OUT.contains(status) ? "the " + status : "no duty";
    }

    private List<Explained.Point> reasons() {
        List<Explained.Point> points = new ArrayList<>();
        Set<String> cites = new LinkedHashSet<>();
        heard.forEach(one -> one.given(Pledge.class)
                .filter(pledge -> pledge.force().equals(force.force()))
                .forEach(pledge -> cites.addAll(one.cited(pledge.records()))));
        List<Sentence> pledges = new ArrayList<>();
        List<String> units = force.contributions().stream()
                .filter(one -> one.personnel() == null && one.units() != null)
                .map(one -> words.name(one.state()) + " " + one.units())
                .toList();
        pledges.add(new Sentence("the pledges are as reported; pledged is not delivered", List.copyOf(cites)));
        if (!units.isEmpty()) pledges.add(Sentence.of("pledged without a number: " + String.join("; ", units)));
        pledges.addAll(open());
        points.add(new Explained.Point(true, pledges));
        List<Sentence> earlier = earlier();
        if (!earlier.isEmpty()) points.add(new Explained.Point(true, earlier));
        List<Sentence> disputed = disputed();
        if (!disputed.isEmpty()) points.add(new Explained.Point(true, disputed));
        List<Sentence> keys = keys();
        if (!keys.isEmpty()) points.add(new Explained.Point(true, keys));
        points.add(new Explained.Point(
                false,
                List.of(Sentence.of(
                        "a pledge counts as signed where its state signed or no signature is needed, and as due where"
                                + " its state owes it; a doubt counts in the higher number alone"))));
        return points;
    }

    /** Where its agreement is of a later year than the law of every event: on what it rests till then. */
    private List<Sentence> earlier() {
        PlainName name = registry.plainNames().get(force.force());
        String year = name == null ? null : name.year();
        LocalDate last = assessment.grounds().laws().stream()
                .map(Assessment.LawOfEvent::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (year == null || last == null || last.getYear() >= Integer.parseInt(year)) return List.of();
        List<Sentence> earlier = new ArrayList<>();
        earlier.add(Sentence.of(
                name.name() + " of " + year + " was not there yet on " + Words.day(last) + "; the force is older"));
        Map<String, Sentence> joined = new LinkedHashMap<>();
        for (Heard one : heard) {
            one.given(Party.class)
                    .filter(party -> party.instrument().equals(force.force()))
                    .flatMap(party -> party.records().stream())
                    .distinct()
                    .flatMap(id -> registry.find(Participation.class, id).stream())
                    .filter(act -> act.instrument().equals(force.force()))
                    .filter(act -> act.act().effect() == Act.Effect.JOINS)
                    .forEach(act -> joined.computeIfAbsent(
                            words.states(act.states()) + " " + act.act().past() + " it " + Words.when(act.when()),
                            text -> new Sentence(text, one.cited(List.of(act.id())))));
        }
        earlier.addAll(joined.values());
        return earlier;
    }

    /** What the sources leave open of the numbers. */
    private List<Sentence> open() {
        Set<String> told = new LinkedHashSet<>();
        List<Sentence> open = new ArrayList<>();
        for (Heard one : heard) {
            one.all(Gap.class, gap -> OPEN.stream().anyMatch(kind -> gap.about().equals(kind + ":" + force.force())))
                    .filter(gap -> told.add(gap.text()))
                    .forEach(gap -> open.add(new Sentence(words.plain(gap.text()), one.cites(gap))));
        }
        return open;
    }

    /** What is awaited or refused, once for all the states that owe their share. */
    private List<Sentence> keys() {
        List<Standing> standings = new ArrayList<>();
        Prose prose = new Prose(assessment, registry);
        force.contributions().stream()
                .filter(one -> one.duty() != null)
                .flatMap(one -> prose
                        .standings(Owed.of((Finding.Duty) assessment.findings().get(one.duty())))
                        .stream())
                .filter(one -> Status.CONDITIONAL.is(one.status()) || Status.BLOCKED.is(one.status()))
                .forEach(one -> standings.add(new Standing(
                        one.reading(),
                        one.status(),
                        one.once(),
                        one.because(),
                        one.items().stream()
                                .filter(item -> item.rank() <= Item.AWAITED)
                                .toList())));
        String provision = force.contributions().stream()
                .filter(one -> one.duty() != null)
                .map(one -> ((Finding.Duty) assessment.findings().get(one.duty())).provision())
                .findFirst()
                .orElse("");
        return new Weave(new Speakers(registry, provision), standings)
                .points().stream().flatMap(point -> point.sentences().stream()).toList();
    }
}
