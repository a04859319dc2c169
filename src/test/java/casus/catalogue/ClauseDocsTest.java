package casus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.clause.Rule;
import casus.model.Entry;
import casus.model.ProvisionTerm;
import casus.page.HtmlPageTest;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rules docs}: all rules are in it, and whoever follows a link arrives. */
class ClauseDocsTest {
    private static final Collection<Rule> RULES = Fixtures.rules().values();
    private static final Map<String, Scenario> CASES = cases();

    private static Map<String, Scenario> cases() {
        Map<String, Scenario> cases = new TreeMap<>();
        Fixtures.caseFiles().stream()
                .map(Fixtures::cases)
                .flatMap(List::stream)
                .forEach(one -> cases.put(one.id(), one));
        return cases;
    }

    private static String page(String format) {
        return PageFormat.of(format).write(ClauseDocs.page(Fixtures.registry(), RULES, CASES), PageFormat.WIDTH);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void everyRuleIsThereOnce(String format) {
        assertThat(found("<\\w+ id=\"rule/([^\"]+)\">", page(format)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void everyTermIsThereOnce(String format) {
        assertThat(found("<\\w+ id=\"term/([^\"]+)\">", page(format)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Fixtures.registry().entries().values().stream()
                        .filter(ProvisionTerm.class::isInstance)
                        .map(Entry::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void everyLinkLeadsSomewhere(String format) {
        String page = page(format);
        List<String> places = found("<\\w+ id=\"([^\"]+)\">", page);
        assertThat(places).doesNotHaveDuplicates();
        List<String> links = found(format.equals("html") ? "href=\"#([^\"]+)\"" : "\\]\\(#([^)]+)\\)", page);
        assertThat(links).hasSizeGreaterThan(RULES.size());
        assertThat(places).containsAll(links);
    }

    @Test
    void aRuleStandsUnderItsClauseWithItsClaimsAndItsCase() {
        String page = page("markdown");
        String clause = page.substring(page.indexOf("<a id=\"clause/crdf/deployment\">"));
        assertThat(clause.substring(0, clause.indexOf("\n### ")))
                .contains("#### What it answers", "#### What more it asks", "#### Whom it protects")
                .contains("**It asks an event to be in Central Asia**. `crdf/deployment/asks`")
                .contains("[ps-crdf-deployment-clause](#claim/ps-crdf-deployment-clause)")
                .containsPattern("Shown at work in .*`crdf-contested-outside-central-asia`");
        assertThat(page)
                .contains("The state itself, as a party of cst-1992, shall not join")
                .contains("<a id=\"clause/bomca/support\">"); // which no rule of its own speaks of
    }

    @Test
    void htmlIsSound() {
        HtmlPageTest.isSound(page("html"));
    }
}
