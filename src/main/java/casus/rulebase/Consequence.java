package casus.rulebase;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;

/** The one conclusion of a rule: {@code insertLogical( new Duty( $state, "assist" ) );}. */
record Consequence(String type, List<String> arguments) {
    private static final Pattern FORM =
            Pattern.compile("^\\s*insertLogical\\(\\s*new\\s+(\\w+)\\s*\\((.*)\\)\\s*\\);\\s*$", Pattern.DOTALL);
    private static final Pattern ARGUMENT =
            Pattern.compile("\\$\\w+|\"[^\"\\\\]*\"|Truth\\.(YES|NO|DOUBT)|null|true|false");

    static Optional<Consequence> of(RuleDescr rule) {
        Matcher form = FORM.matcher(String.valueOf(rule.getConsequence()));
        if (!form.matches()) return Optional.empty();
        return Optional.of(new Consequence(form.group(1), split(form.group(2))));
    }

    private static List<String> split(String text) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') quoted = !quoted;
            if (letter == ',' && !quoted) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
            } else {
                argument.append(letter);
            }
        }
        if (!argument.toString().isBlank()) arguments.add(argument.toString().strip());
        return arguments;
    }

    /** The first argument that is neither a binding nor a literal. */
    Optional<String> strange() {
        return arguments.stream()
                .filter(argument -> !ARGUMENT.matcher(argument).matches())
                .findFirst();
    }

    /** The names that conditions have to bind. */
    Stream<String> bindings() {
        return arguments.stream()
                .filter(argument -> argument.startsWith("$"))
                .filter(argument -> ARGUMENT.matcher(argument).matches())
                .distinct();
    }

    /** Whether the fact can be made of so many parts. */
    boolean fits() {
        Class<?> fact = FactTypes.of(type);
        return Stream.of(fact.getDeclaredConstructors())
                .map(Constructor::getParameterCount)
                .anyMatch(count -> count == arguments.size());
    }

    /** The literals that stand for ids, where the arguments are the components of the fact. */
    List<RuleCard.Mention> mentions(int line) {
        Class<?> fact = FactTypes.of(type);
        List<RuleCard.Mention> mentions = new ArrayList<>();
        if (fact == null || fact.getRecordComponents().length != arguments.size()) return mentions;
        RecordComponent[] components = fact.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("\"")) {
                mentions.add(new RuleCard.Mention(
                        components[i].getName(), argument.substring(1, argument.length() - 1), line));
            }
        }
        return mentions;
    }
}
