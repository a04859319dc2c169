package casus.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.clause.RuleFiles;
import casus.diagnostics.Problem;
import casus.lint.Accepted;
import casus.scenario.ScenarioSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code rules lint} finds: in a copy of the rules with one thing changed, that thing and nothing else. */
class LintTest {
    private static final RuleFiles SHIPPED = RuleFiles.read(Fixtures.RULES);
    private static final Accepted ACCEPTED = Accepted.read(Fixtures.RULES);

    @Test
    void theShippedRulesAreInOrder() {
        assertThat(lint(SHIPPED.texts())).extracting(Problem::render).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        crdf | rule "crdf/deployment/goes-to-any-member-in-danger" | rule "crdf/deployment/Goes" | error rule-name           | lower-case words joined by hyphens
        crdf | rule "crdf/deployment/goes-to-any-member-in-danger" | rule "crdf/deploiment/goes" | error unknown-provision   | did you mean `crdf/deployment`?
        crdf | rule "crdf/deployment/goes-to-any-member-in-danger" | rule "crrf/deployment/goes" | error rule-file           | move it to crrf.drl
        crdf | rule "crdf/deployment/goes-to-any-member-in-danger" | rule "crdf/deployment/answers-terrorism-and-incursions" | error duplicate-rule | the first is rules/crdf.drl
        crdf | @evidence("pop-crdf-trigger")             | @evidence("pop-crdf-triger")        | error unknown-claim       | did you mean `pop-crdf-trigger`?
        crdf | @reading("pop-2009: the two               | @reading("pop-2008: the two         | error unknown-reading     | did you mean `pop-2009`?
        crdf | @reading("pop-2009: the two studies give the force different occasions") | @reading("pop-2009") | warning reading-reason | without `@reading` it runs where its claims are heard
        crdf | @reading("pop-2009: the two studies give the force different occasions") | @reading("pop-2009: ") | warning reading-reason | without `@reading` it runs where its claims are heard
        crdf | @contest("C05")                           | @contest("C055")                    | error unknown-contest     | did you mean `C05`?
        crdf | @provision("Yerevan decision, May 2001")  | @provison("Yerevan")                | error rule-metadata       | did you mean `provision`?
        rubezh | region == "central-asia"                | region == "central-asai"            | error unknown-region      | did you mean `central-asia`?
        rubezh | instrument == "csto"                    | instrument == "csot"                | error unknown-instrument  | did you mean `csto`?
        crdf | kind in ( "armed-incursion"               | kind in ( "armed-incursoin"         | error unknown-word        | did you mean `armed-incursion`?
        crrf | status in ( "engaged"                     | status in ( "engagd"                | error unknown-word        | did you mean `engaged`?
        judgements | state == "RUS"                      | state == "RSU"                      | error unknown-state       | did you mean
        crdf | new Covers( "crdf/deployment"             | new Covers( "crdf/deploymnt"        | error unknown-provision   | did you mean `crdf/deployment`?
        cst-1992 | ruleflow-group "weigh"                | ruleflow-group "wiegh"              | error rule-phase          | did you mean `weigh`?
        general-terms | not Located( region              | not Locatd( region                  | error unknown-fact        | did you mean `Located`?
        crrf | @title("The force resists military aggression") | @title("The force resists.")  | warning rule-title        | a title is a sentence
        crrf | // ... and is not bound.                  | // and is not bound.                | warning rule-sentence     | end it with a full stop
        crdf | // a terrorist attack or an incursion.    | /* an attack */                     | warning rule-sentence     | write above it
        rubezh | law == $law, instrument == "csto", state == $target | instrument != $target   | warning unindexed-join    | ask for a part that `==`
        """)
    void aMistakeIsFoundWhereItStands(String file, String right, String wrong, String found, String hint) {
        String text = SHIPPED.texts().get(file + ".drl");
        assertThat(text).contains(right);
        SortedMap<String, String> texts = few();
        texts.put(file + ".drl", text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        List<Problem> problems = lint(texts);
        assertThat(problems)
                .extracting(problem -> problem.severity().word() + " " + problem.id())
                .contains(found);
        Problem problem = problems.stream()
                .filter(one -> found.endsWith(" " + one.id()))
                .findFirst()
                .orElseThrow();
        assertThat(problem.at().file()).isEqualTo("rules/" + file + ".drl");
        assertThat(problem.at().line()).isPositive();
        assertThat(problem.at().column()).isPositive();
        assertThat(problem.excerpt()).isNotBlank();
        assertThat(problem.hint()).startsWith(hint);
    }

    /** Other names of variables and another order do not make another rule; one condition more adds nothing to it,
     * and beside one that asks less the shipped rule adds nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        same-rule     | Event( $of : target, attacker != null, $by : attacker, $e : event, $on : law )  Engagement( status in ( "engaged", "undetermined" ), event == $e, provision == "cis-kiev-declaration-1992/non-use-of-force" )
        subsumed-rule | Engagement( status == "engaged", provision == "cis-kiev-declaration-1992/non-use-of-force", $e : event )  Event( event == $e, attacker != null, $of : target, $by : attacker, $on : law )
        subsumed-rule | Engagement( status in ( "engaged", "undetermined" ), provision == "cis-kiev-declaration-1992/non-use-of-force", $e : event )  Event( event == $e, attacker != null, kind in ( "armed-attack" ), $of : target, $by : attacker, $on : law )
        subsumed-rule | Engagement( provision == "cis-kiev-declaration-1992/non-use-of-force", $e : event )  Event( event == $e, attacker != null, $of : target, $by : attacker, $on : law )
        none          | Engagement( status in ( "engaged", "undetermined" ), provision == "crdf/deployment", $e : event )  Event( event == $e, attacker != null, $of : target, $by : attacker, $on : law )
        none          | Engagement( status in ( "engaged", "undetermined" ), provision == "cis-kiev-declaration-1992/non-use-of-force", $e : event )  Event( event == $e, attacker != null, $of : attacker, $by : target, $on : law )
        """)
    void aRuleThatAddsNothingIsFound(String found, String conditions) {
        SortedMap<String, String> texts = few();
        texts.merge("cis-kiev-declaration-1992.drl", """

            rule "cis-kiev-declaration-1992/non-use-of-force/forbids-once-more"
                @title("A member shall not use force against another")
                @provision("Kiev declaration")
                @evidence("ps-kiev-declaration-non-force")
                ruleflow-group "oblige"
            when
                // force is used by a member.
                %s
                Party( law == $on, state == $by, instrument == "cis-kiev-declaration-1992", truth != Truth.NO, $is : truth )
            then
                insertLogical( new Obligation( "cis-kiev-declaration-1992/non-use-of-force", "cis-kiev-declaration-1992", $by, $of, $e, "refrain", "shall-not", $is ) );
            end
            """.formatted(conditions), String::concat);
        assertThat(lint(texts, Accepted.read(Path.of("nowhere"))).stream()
                        .filter(problem -> problem.at().file().equals("rules/cis-kiev-declaration-1992.drl"))
                        .map(Problem::id))
                .isEqualTo(found.equals("none") ? List.of() : List.of(found));
    }

    @Test
    void everythingIsToldAtOnceAndInOrder() {
        TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
        texts.replaceAll((file, text) -> text.replace("@evidence(\"pop-", "@evidence(\"pup-"));
        texts.merge("eadrcc.drl", "\nrule", String::concat);
        List<Problem> problems = lint(texts);
        assertThat(problems).isSorted();
        assertThat(problems).extracting(Problem::id).contains("unknown-claim", "rule-syntax");
        assertThat(problems).extracting(problem -> problem.at().file()).contains("rules/crdf.drl", "rules/eadrcc.drl");
    }

    @Test
    void aWarningIsAcceptedByNameAndAnAcceptedOneHasToBeThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lint.txt"), """
                # why not
                rule-title crdf/deployment/answers-terrorism-and-incursions: the stop is part of a name
                rule-title crdf/no/such: gone
                nonsense
                """);
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(
                "crdf.drl",
                SHIPPED.texts().get("crdf.drl").replace("answers terrorist attacks and incursions", "answers terror."));
        List<Problem> problems = lint(texts, Accepted.read(folder));
        assertThat(problems)
                .extracting(problem -> problem.id() + " " + problem.at().line())
                .containsExactly("lint-entry 3", "lint-entry 4");
    }

    /** Enough to know what is concluded of an engagement and in which phase, and quicker to read than all. */
    private static SortedMap<String, String> few() {
        TreeMap<String, String> few = new TreeMap<>(SHIPPED.texts());
        few.keySet()
                .retainAll(Set.of(
                        "cis-kiev-declaration-1992.drl",
                        "crdf.drl",
                        "general-engagement.drl",
                        "general-qualification.drl",
                        "general-terms.drl"));
        return few;
    }

    private static List<Problem> lint(SortedMap<String, String> texts) {
        return lint(texts, ACCEPTED);
    }

    private static List<Problem> lint(SortedMap<String, String> texts, Accepted accepted) {
        return Linter.lint(
                new RuleFiles("rules", texts),
                accepted,
                Fixtures.registry(),
                ScenarioSchema.shipped().statedWords());
    }
}
