package casus.coverage;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.Fields;
import casus.document.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why conditions are not seen both ways: a file beside the rules, with the conditions that each reason is for, written
 * {@code RULE#NUMBER FACT}.
 */
public final class Reasons {
    /** The file in the folder of the rules. */
    public static final String FILE = "coverage.yaml";

    /** No reason for anything. */
    public static final Reasons NONE = new Reasons(Map.of());

    /** A reason and the place where the condition is named. */
    private record Given(String because, SourceLocation at) {}

    private final Map<String, Given> given;

    private Reasons(Map<String, Given> given) {
        this.given = given;
    }

    /**
     * Reads the file of a folder of rules; a folder without one gives no reasons.
     *
     * @throws InvalidInput with every problem of the file
     */
    public static Reasons in(Path rules) {
        Path file = rules.resolve(FILE);
        if (!Files.exists(file)) return NONE;
        Problems problems = new Problems();
        Map<String, Given> given = new TreeMap<>();
        Document.read(file, file.toString(), Document.Limit.BUNDLE, problems)
                .flatMap(document -> Fields.of(document, document.root(), "a list of reasons", problems))
                .ifPresent(fields -> {
                    fields.eachMap("reasons", "a reason", reason -> read(reason, given));
                    fields.done();
                });
        problems.throwIfAny(InvalidInput::new);
        return new Reasons(given);
    }

    private static void read(Fields fields, Map<String, Given> given) {
        String because = fields.requiredText("because");
        fields.each("conditions", node -> {
            if (!(node instanceof Node.Scalar scalar)) return;
            Given before = given.put(scalar.text(), new Given(because == null ? "" : because, scalar.at()));
            if (before != null) {
                fields.reportValue(
                        "conditions", scalar.text(), "duplicate", "`" + scalar.text() + "` has a reason already", null);
            }
        });
        fields.done();
    }

    /** The reason for a condition, or empty. */
    String of(String condition) {
        Given reason = given.get(condition);
        return reason == null ? "" : reason.because();
    }

    /** How a condition is named here. */
    static String name(RuleCoverage rule, ConditionCoverage condition) {
        return name(rule.rule().id(), condition.number(), condition.condition().type());
    }

    static String name(String rule, int number, String type) {
        return rule + "#" + number + " " + type;
    }

    /**
     * Checks that every reason is for a condition that exists and needs one.
     *
     * @throws InvalidInput with every reason that is idle
     */
    public void check(List<RuleCoverage> rules) {
        Map<String, ConditionCoverage> known = new TreeMap<>();
        rules.forEach(rule -> rule.conditions().forEach(condition -> known.put(name(rule, condition), condition)));
        Problems problems = new Problems();
        given.forEach((name, reason) -> {
            ConditionCoverage condition = known.get(name);
            if (condition == null) {
                problems.add(Problem.of(
                        "unknown-condition", reason.at(), "no condition `" + name + "`", "write RULE#NUMBER FACT"));
            } else if (condition.isBothWays() || condition.certain()) {
                problems.add(Problem.of(
                        "idle-reason",
                        reason.at(),
                        "`" + name + "` needs no reason: it "
                                + (condition.isBothWays() ? "is seen both ways" : "cannot fail"),
                        "take it out"));
            }
        });
        problems.throwIfAny(InvalidInput::new);
    }
}
