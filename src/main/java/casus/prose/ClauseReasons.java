package casus.prose;

import casus.data.Registry;
import casus.facts.Counts;
import casus.facts.Element;
import casus.facts.Engagement;
import casus.facts.Event;
import casus.facts.ForceClause;
import casus.facts.Gap;
import casus.facts.InForce;
import casus.facts.Protection;
import casus.model.AnswerRecord;
import casus.model.Status;
import casus.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a clause answers an event, or does not, as a reading has it. */
final class ClauseReasons {
    private static final int VIEWS = 2;

    private final Heard heard;
    private final Registry registry;
    private final Words words;
    private final Bound bound;
    private final String provision;
    private final Event event;
    private final LocalDate day;
    private final List<Item> items = new ArrayList<>();
    private String because = "";

    private ClauseReasons(Heard heard, Registry registry, String provision, Event event) {
        this.heard = heard;
        this.registry = registry;
        this.words = new Words(registry);
        this.bound = new Bound(heard, registry, words);
        this.provision = provision;
        this.event = event;
        this.day = heard.day(event.event());
    }

    /** How a clause stands to an event; a clause that fills a force stands as the one that sends it. */
    static Optional<Standing> of(Heard heard, Registry registry, String provision, String event) {
        Optional<Engagement> engagement = heard.one(
                Engagement.class,
                one -> one.provision().equals(provision) && one.event().equals(event));
        return engagement.flatMap(one -> heard.event(event).map(what -> {
            String asked = heard.given(ForceClause.class)
                    .filter(force -> force.contribution().equals(provision))
                    .map(ForceClause::deployment)
                    .findFirst()
                    .orElse(provision);
            return new ClauseReasons(heard, registry, asked, what).standing(one);
        }));
    }

    private Standing standing(Engagement engagement) {
        if (Status.SILENT.is(engagement.status())) {
            return new Standing(heard.reading(), engagement.status(), List.of(), "", List.of());
        }
        List<Element> elements = heard.all(
                        Element.class,
                        one -> one.provision().equals(provision) && one.event().equals(event.event()))
                .toList();
        Truth decisive = Status.NOT_ENGAGED.is(engagement.status())
                ? Truth.NO
                : Status.UNDETERMINED.is(engagement.status()) ? Truth.DOUBT : Truth.YES;
        if (decisive != Truth.YES) {
            order(elements, decisive).forEach(element -> decides(element, decisive));
            if (decisive == Truth.NO && has(elements, "kind", Truth.NO)) add(Item.DECIDES, names());
        }
        if (decisive == Truth.DOUBT) views(engagement);
        boolean kind = has(elements, "kind", Truth.YES);
        if (kind) {
            add(Item.ANSWERS, answers(""));
            add(Item.ANSWERS, names());
        }
        there(elements);
        return new Standing(heard.reading(), engagement.status(), List.of(), because, items);
    }

    private static Stream<Element> order(List<Element> elements, Truth truth) {
        List<String> slots = List.of("target", "force", "kind", "circumstance", "initiator", "gravity", "territory");
        return slots.stream()
                .flatMap(slot ->
                        elements.stream().filter(element -> element.slot().equals(slot) && element.truth() == truth));
    }

    private void add(int rank, Sentence sentence) {
        items.add(new Item(rank, sentence));
    }

    private static boolean has(List<Element> elements, String slot, Truth truth) {
        return elements.stream().anyMatch(element -> element.slot().equals(slot) && element.truth() == truth);
    }

    private void decides(Element element, Truth truth) {
        Sentence sentence = truth == Truth.NO ? fails(element) : open(element);
        if (because.isEmpty()) {
            boolean kind = truth == Truth.NO && element.slot().equals("kind");
            because = kind ? sentence.text() + "; " + names().text() : sentence.text();
        }
        add(Item.DECIDES, sentence);
    }

    private Sentence fails(Element element) {
        return switch (element.slot()) {
            case "target" -> target();
            case "force" -> force("was not in force on ");
            case "kind" -> answers("");
            case "gravity" ->
                Sentence.stated("the file calls the event an incident; help is for a grave one", heard.cites(element));
            case "territory" ->
                Sentence.stated(
                        "the file places the event "
                                + (event.territoryStatus().equals("disputed")
                                        ? "on disputed territory"
                                        : "outside the recognised territory of " + words.name(event.target()))
                                + "; help is for attacks on recognised territory",
                        heard.cites(element));
            case "initiator" ->
                new Sentence(
                        "the attack answers an earlier one by " + words.name(event.target()), heard.cites(element));
            default -> circumstance(element, "the event has to be " + element.condition() + ", and is not");
        };
    }

    private Sentence open(Element element) {
        return switch (element.slot()) {
            case "target" -> bound.of(event.law(), protectedBy(), event.target());
            case "force" -> force("may not have been in force on ");
            case "kind" -> answers("; whether " + what() + " is one is open");
            case "initiator" ->
                new Sentence(
                        "whether the attack answers an earlier one by " + words.name(event.target())
                                + " is alleged and not found",
                        heard.cites(element));
            default -> circumstance(element, "whether the event is " + element.condition() + " is open");
        };
    }

    /** Whoever made the rule has said it; where several alike did, the last says it best. */
    private Sentence circumstance(Element element, String otherwise) {
        return heard.supports(element).stream()
                .flatMap(support -> support.facts().stream())
                .filter(casus.facts.Asks.class::isInstance)
                .map(casus.facts.Asks.class::cast)
                .findFirst()
                .flatMap(asks -> Views.title(heard, asks))
                .orElseGet(() -> new Sentence(otherwise, heard.cites(element)));
    }

    private String protectedBy() {
        return heard.given(Protection.class)
                .filter(one -> one.provision().equals(provision))
                .map(Protection::instrument)
                .findFirst()
                .orElse(words.instrumentOf(provision));
    }

    private Sentence target() {
        return bound.of(event.law(), protectedBy(), event.target());
    }

    private Sentence force(String how) {
        String instrument = words.instrumentOf(provision);
        List<String> records = heard.law(InForce.class, event.law())
                .filter(one -> one.instrument().equals(instrument))
                .flatMap(one -> one.records().stream())
                .toList();
        return new Sentence(words.instrument(instrument) + " " + how + Words.day(day), heard.cited(records));
    }

    private Sentence names() {
        return Sentence.stated("the file names " + what().replaceFirst(",$", ""));
    }

    /** "article 4 answers aggression by a state". */
    private Sentence answers(String rest) {
        Optional<AnswerRecord> record = registry.held(AnswerRecord.class, heard.reading()).stream()
                .filter(one -> one.provision().equals(provision))
                .filter(one -> one.period().holdsOn(day) == Truth.YES)
                .findFirst();
        return record.map(one -> new Sentence(
                        words.inShort(provision) + " answers " + one.says() + rest, heard.cited(List.of(one.id()))))
                .orElseGet(() -> Sentence.of(words.inShort(provision) + " says itself what it answers" + rest));
    }

    /** What the file names: the kind of the event, and by whom if by no state. */
    private String what() {
        String kind = words.name("a/" + event.kind());
        if (event.attacker() != null) return kind + " by " + words.name(event.attacker());
        if (event.origin() == null) return kind;
        if (event.origin().equals("internal")) return kind.contains("internal") ? kind : kind + " from within";
        if (event.stateAct() != Truth.NO) return kind + ", by whom is not known,";
        return kind + " by a group"
                + (event.origin().equals("unknown") ? " of unknown origin" : " from " + words.name(event.origin()));
    }

    /** What is argued for and against, where the sources argue. */
    private void views(Engagement engagement) {
        heard.all(
                        Gap.class,
                        gap -> heard.supports(gap).stream()
                                .anyMatch(support -> support.facts().contains(engagement)))
                .filter(gap -> heard.supports(gap).stream()
                        .anyMatch(support -> support.rule().id().startsWith(provision)))
                .limit(VIEWS)
                .forEach(gap -> add(Item.UNKNOWN, new Sentence(words.plain(gap.text()), heard.cites(gap))));
    }

    /** What else is there. */
    private void there(List<Element> elements) {
        if (has(elements, "target", Truth.YES)) add(Item.THERE, bound.of(event.law(), protectedBy(), event.target()));
        List<String> told = new ArrayList<>();
        boolean attack = heard.one(
                        Counts.class,
                        one -> one.event().equals(event.event()) && one.kind().equals("attack"))
                .isPresent();
        if (attack && has(elements, "gravity", Truth.YES) && event.severity().equals("grave")) told.add("grave");
        if (attack
                && has(elements, "territory", Truth.YES)
                && event.territoryStatus().equals("recognised")) told.add("on recognised territory");
        if (!told.isEmpty())
            add(Item.THERE, Sentence.of(words.then("kind/" + event.kind()) + " is " + Words.list(told)));
    }
}
