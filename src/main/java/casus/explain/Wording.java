package casus.explain;

import casus.assessment.Assessment;
import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Rule;
import casus.clause.Term;
import casus.data.Registry;
import casus.facts.Event;
import casus.facts.Happened;
import casus.facts.Sentences;
import casus.facts.Stated;
import casus.model.Body;
import casus.model.Claim;
import casus.model.Components;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Provision;
import casus.model.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts, conditions and records in words, things by the names that the knowledge base gives them. */
final class Wording {
    private static final Pattern ID =
            Pattern.compile("\\b[A-Z]{3}\\b|(?<![\\w/-])[a-z0-9]+(?:[-/][a-z0-9]+)*(?![\\w/-])");
    private static final String OTHER = "other than ";

    /** What is not said of an absence, with the word that would have led up to it. */
    private static final String LEFT_OUT = "(?: (?:by|to|of|under|on|for))? ?\u0000";

    private static final Set<String> STATES =
            Set.of("state", "bearer", "towards", "target", "territory", "attacker", "requester", "user");

    /** How a part of which nothing is known reads, where it has no word of its own. */
    private static final String ANY = "…";

    private static final Map<String, String> SOME = Map.ofEntries(
            Map.entry("instrument", "some instrument"),
            Map.entry("organisation", "some organisation"),
            Map.entry("provision", "some clause"),
            Map.entry("reservation", "some reservation"),
            Map.entry("event", "some event"),
            Map.entry("why", "for some reason"),
            Map.entry("because", "some reservation"),
            Map.entry("holder", "whoever decides"),
            Map.entry("date", "some day"),
            Map.entry("condition", "whatever it is"),
            Map.entry("programme", "some programme"));

    private static final Set<String> HAPPENS = Set.of("Event", "Counts");

    private static final Set<String> GATES = Set.of("Gate", "Awaits");

    /** The facts whose kind is what a state does. */
    private static final Set<String> ACTS = Set.of("Obligation", "Duty", "NotBound");

    private final Registry registry;
    private final Map<String, LocalDate> dates = new HashMap<>();

    /**
     * Words for facts of this knowledge base.
     *
     * @param stated what the scenario states; of an event it is said when it happened
     */
    Wording(Registry registry, List<Stated> stated) {
        this.registry = registry;
        for (Stated fact : stated) {
            if (fact instanceof Happened happened) dates.put(happened.event(), happened.date());
        }
    }

    /** A fact as a sentence. */
    String of(Object fact) {
        String sentence = Sentences.of(fact, this::name);
        LocalDate date = fact instanceof Event event ? dates.get(event.event()) : null;
        return date == null ? sentence : sentence + ", " + date;
    }

    /** What there is none of, where a fact of the law rests on no record. */
    String absent(Object fact) {
        return Sentences.absent(fact, this::name);
    }

    /** A text of ours with the codes of states and the ids of instruments, bodies and provisions in it. */
    String text(String text) {
        return ID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(named(found.group())));
    }

    private String named(String id) {
        if (registry.states().containsKey(id)) return registry.stateName(id);
        Entry entry = registry.entries().get(id);
        if (entry instanceof Provision provision) return "\"" + provision.label() + "\"";
        return entry instanceof Instrument || entry instanceof Body ? entry.label() : id;
    }

    /** The value of a component by its name. */
    String name(String component, Object value) {
        if (value == null) return "none";
        if (value instanceof Truth truth) return truth(truth);
        String id = String.valueOf(value);
        if (component.equals("event")) return id;
        if (component.equals("force")) {
            return registry.all(Force.class).stream()
                    .filter(force -> force.instrument().equals(id))
                    .map(Force::name)
                    .findFirst()
                    .orElse(id);
        }
        return text(id);
    }

    private static String truth(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case DOUBT -> "in doubt";
            case NO -> "no";
        };
    }

    /** What a condition asks for, with what is known of its variables. */
    String asked(Condition condition, Map<String, Object> values) {
        Set<String> said = new HashSet<>();
        String sentence = Sentences.of(condition.fact(), condition.isNegated(), part -> {
            said.add(part);
            return condition.isNegated() ? of(part, condition, values) : wanted(part, condition, values);
        });
        String besides = condition.constraints().stream()
                .flatMap(Constraint::terms)
                .filter(Term.Property.class::isInstance)
                .map(Term::text)
                .filter(said::add)
                .map(part -> besides(part, wanted(part, condition, values)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (sentence.equals(ANY)) sentence = "some " + spaced(condition.type()).strip() + " on record";
        String whole =
                (condition.isNegated() ? "no " : "") + sentence + (besides.isEmpty() ? "" : " (" + besides + ")");
        return whole.replaceAll(LEFT_OUT, "").replaceAll(" +", " ").strip();
    }

    /** A part that the sentence does not speak of, as it stands in parentheses behind it. */
    private static String besides(String component, String wanted) {
        if (wanted.equals(ANY)) return "";
        return switch (component + " " + wanted) {
            case "truth yes" -> "certain";
            case "truth in doubt" -> "in doubt";
            case "truth yes or in doubt" -> "certain or in doubt";
            case "counted true" -> "with a number";
            case "latest true" -> "the last of several";
            default -> component.equals("slot") ? "as to " + wanted : spaced(component) + " " + wanted;
        };
    }

    /** How a part of what there should be none of reads: what it is asked to be, or nothing. */
    private String of(String component, Condition condition, Map<String, Object> values) {
        String wanted = wanted(component, condition, values);
        if (wanted.equals(ANY) || wanted.equals(any(component, condition.fact()))) return "\u0000";
        return switch (wanted) {
            case "yes" -> "certain";
            case "in doubt" -> "open";
            case "no" -> "failing";
            default -> wanted;
        };
    }

    /** What a rule would conclude, with what is known of its variables. */
    String wanted(Rule rule, Map<String, Object> values) {
        Class<?> fact = rule.conclusion().fact();
        ConclusionPattern pattern = ConclusionPattern.of(rule).orElseThrow();
        if (!pattern.isWhole()) return rule.card().title();
        String sentence = Sentences.of(fact, false, part -> {
            String value = value(part, pattern.component(part).orElseThrow(), values);
            return value.equals(ANY) ? any(part, fact) : value;
        });
        return sentence.equals(ANY) ? rule.card().title() : sentence;
    }

    /** A part of which nothing is known. */
    private static String any(String component, Class<?> fact) {
        String type = fact.getSimpleName();
        if (component.equals("state") && type.equals("Gate")) return ANY;
        if (component.equals("kind") && ACTS.contains(type)) return "act";
        if (component.equals("kind") && GATES.contains(type)) return "gate";
        if (component.equals("kind") && HAPPENS.contains(type)) return "something";
        return STATES.contains(component) ? "some state" : SOME.getOrDefault(component, ANY);
    }

    private String wanted(String component, Condition condition, Map<String, Object> values) {
        Optional<String> known = condition.bindings().stream()
                .filter(binding -> binding.property().equals(component))
                .map(binding -> values.get(binding.variable()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(value -> name(component, value));
        List<String> asked = condition.constraints().stream()
                .filter(constraint -> constraint.terms().anyMatch(new Term.Property(component)::equals))
                .map(constraint -> wanted(component, constraint, values))
                .filter(text -> !text.isEmpty() && !text.equals(ANY))
                .distinct()
                .toList();
        if (known.isPresent() && asked.stream().allMatch(text -> text.startsWith(OTHER))) return known.orElseThrow();
        if (asked.isEmpty()) return any(component, condition.fact());
        if (!STATES.contains(component) || !asked.stream().allMatch(text -> text.startsWith(OTHER))) {
            return String.join(" and ", asked);
        }
        return "a state " + OTHER
                + asked.stream().map(text -> text.substring(OTHER.length())).collect(Collectors.joining(" or "));
    }

    private String wanted(String component, Constraint constraint, Map<String, Object> values) {
        if (constraint instanceof Constraint.Comparison one) {
            Term other = one.left().equals(new Term.Property(component)) ? one.right() : one.left();
            String value = value(component, other, values);
            return switch (one.operator()) {
                case EQUAL -> value;
                case UNEQUAL -> unequal(other, value);
                case LESS -> "below " + value;
                case AT_MOST -> "at most " + value;
                case GREATER -> "above " + value;
                case AT_LEAST -> "at least " + value;
            };
        }
        if (constraint instanceof Constraint.Choice choice) {
            return (choice.negated() ? "none of " : "")
                    + choice.among().stream()
                            .map(term -> value(component, term, values))
                            .collect(Collectors.joining(choice.negated() ? ", " : " or "));
        }
        return constraint
                .simple()
                .filter(part -> part.terms().anyMatch(new Term.Property(component)::equals))
                .map(part -> wanted(component, part, values))
                .collect(Collectors.joining(constraint instanceof Constraint.Either ? " or " : " and "));
    }

    private static String unequal(Term other, String value) {
        if (other instanceof Term.Literal literal) {
            if (literal.value() == null) return "given";
            if (literal.value() == Truth.NO) return "yes or in doubt";
            if (literal.value() == Truth.YES) return "no or in doubt";
            if (literal.value() == Truth.DOUBT) return "yes or no";
        }
        return OTHER + role(other, value);
    }

    /** A variable by its name in the rule, with what it stands for: "the victim, Tajikistan". */
    private static String role(Term term, String value) {
        if (!(term instanceof Term.Variable variable)) return value;
        String role = "the " + variable.name().substring(1);
        return value.equals(ANY) ? role : role + ", " + value;
    }

    private String value(String component, Term term, Map<String, Object> values) {
        if (term instanceof Term.Literal literal) return name(component, literal.value());
        if (term instanceof Term.Property property) return "its " + property.name();
        Object value = values.get(term.text());
        return value == null ? ANY : name(component, value);
    }

    /** What a fact would have to be, and is not: "state should be other than the victim, Tajikistan, and is Tajikistan". */
    String failing(Constraint constraint, Object fact, Map<String, Object> values) {
        return constraint
                .simple()
                .map(part -> {
                    String component = part.terms()
                            .filter(Term.Property.class::isInstance)
                            .map(Term::text)
                            .findFirst()
                            .orElse("");
                    return spaced(component) + " should be " + wanted(component, part, values) + " and is "
                            + name(component, Components.value(fact, component));
                })
                .collect(Collectors.joining(constraint instanceof Constraint.Either ? ", or " : ", and "));
    }

    /** The name of a part as words: "territory status". */
    private static String spaced(String component) {
        return component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** A record in one line. */
    String record(Entry entry) {
        return text(entry.label());
    }

    /** Where a claim stands. */
    static String place(Claim claim) {
        return claim.source() + ", " + claim.locator();
    }

    /** The readings in words; nothing where they are all there are. */
    static String in(List<String> readings, Assessment assessment) {
        return readings.isEmpty() || readings.containsAll(assessment.readings())
                ? ""
                : " [" + String.join(", ", readings) + "]";
    }
}
