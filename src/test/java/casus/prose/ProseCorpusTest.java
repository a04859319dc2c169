package casus.prose;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every duty, engagement, force and breach of the corpus told in sentences: short, sourced, and in no private language. */
class ProseCorpusTest {
    /** Of the corpus every so many files; {@code -Dcasus.prose=all} takes each. */
    private static final int SAMPLE = 29;

    private static final Pattern NEVER = Pattern.compile(
            "kind not covered|source-dependent|undetermined|operative|engaged by"
                    + "|\\bgate\\b|\\bbearer\\b|\\bprovision\\b|should be other than|\\bshall\\b|deter in the mind|at war|!"
                    + "|\\bnull\\b|paramonov-|pop-2009|treaty-texts|\\b(?!CSTO|CRRF|CRDF|NATO|CIS|SCO)[A-Z]{3}\\b|\\{|\\}");

    private static final Pattern ID =
            Pattern.compile("(?<![\\w./])[a-z0-9]+-[a-z0-9-]+/[a-z-]+|\\w+:\\w+[/-]\\w+:\\w+");

    private final List<String> faults = new ArrayList<>();

    @Test
    void whateverIsConcludedIsToldInSentences() {
        boolean all = "all".equals(System.getProperty("casus.prose"));
        List<Scenario> corpus =
                Fixtures.scenarioFiles().stream().map(Fixtures::scenario).toList();
        int told = 0;
        try (AssessmentEngine engine = Fixtures.engine()) {
            for (int at = 0; at < corpus.size(); at += all ? 1 : SAMPLE) {
                Assessment assessment = engine.assess(corpus.get(at));
                Registry registry = Fixtures.registry().under(corpus.get(at).assumptions());
                Prose prose = new Prose(assessment, registry);
                for (Finding finding : assessment.findings().values()) {
                    boolean asked = finding instanceof Finding.Duty
                            || finding instanceof Finding.Engagement
                            || finding instanceof Finding.Force
                            || finding instanceof Finding.Breach;
                    if (!asked) continue;
                    told++;
                    check(
                            corpus.get(at).id() + " " + finding.id(),
                            finding,
                            prose.why(List.of(finding.id())).orElseThrow(),
                            registry);
                }
                told += whyNot(corpus.get(at).id(), assessment, prose, registry);
            }
        }
        assertThat(told).isGreaterThan(300);
        assertThat(faults).isEmpty();
    }

    private void check(String where, Finding finding, Explained explained, Registry registry) {
        String text = PageFormat.TEXT.write(ProsePage.of(explained, registry), PageFormat.WIDTH);
        List<String> lines = text.lines().toList();
        long before = lines.stream()
                .takeWhile(line -> !line.strip().startsWith("[1] "))
                .count();
        if (before > ProsePage.LINES) faults.add(where + ": " + before + " lines");
        lines.stream()
                .filter(line -> line.length() > PageFormat.WIDTH)
                .forEach(line -> faults.add(where + ": too wide: " + line));
        String prose = String.join("\n", lines.subList(0, (int) before));
        for (Pattern pattern : List.of(NEVER, ID)) {
            pattern.matcher(prose)
                    .results()
                    .limit(1)
                    .forEach(found ->
                            faults.add(where + ": says `" + found.group() + "`: " + context(prose, found.start())));
        }
        if (finding instanceof Finding.Duty duty) names(where, explained, duty, registry);
        if (explained.reasons().isEmpty() && !(finding instanceof Finding.Engagement))
            faults.add(where + ": no reason");
    }

    /** Of every clause and every state that an event names, why it owes nothing under it. */
    private int whyNot(String where, Assessment assessment, Prose prose, Registry registry) {
        Set<String> states = new TreeSet<>();
        assessment.grounds().facts().forEach(fact -> states.addAll(fact.roles().keySet()));
        int told = 0;
        for (Finding.Engagement engagement : assessment.all(Finding.Engagement.class)) {
            for (String state : states) {
                String id = "duty:" + engagement.provision() + ":" + state + ":" + engagement.event();
                if (assessment.findings().containsKey(id)) continue;
                Optional<Explained> explained = prose.whyNot(id, List.of());
                if (explained.isEmpty()) continue; // a clause that obliges nobody
                told++;
                check(where + " not " + id, engagement, explained.get(), registry);
                String first = explained.get().answer().get(0).text().toLowerCase(Locale.ROOT);
                if (!first.contains(new Words(registry).name(state).toLowerCase(Locale.ROOT)))
                    faults.add(where + " " + id + " names no state: " + first);
            }
        }
        return told;
    }

    private static String context(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace('\n', ' ');
    }

    private void names(String where, Explained explained, Finding.Duty duty, Registry registry) {
        String first = explained.answer().get(0).text().toLowerCase(Locale.ROOT);
        Words words = new Words(registry);
        if (!first.contains(words.name(duty.bearer()).toLowerCase(Locale.ROOT)))
            faults.add(where + ": names no state: " + first);
        if (!first.contains(words.clause(duty.provision()).toLowerCase(Locale.ROOT)))
            faults.add(where + ": names no clause: " + first);
        String status = "must|may|need not|owes? |excused|not bound|unclear|takes? part|disputed";
        if (!Pattern.compile(status).matcher(first).find()) faults.add(where + ": says no status: " + first);
    }
}
