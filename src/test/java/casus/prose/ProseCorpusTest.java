package casus.prose;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.Claim;
import casus.page.PageFormat;
import casus.report.JsonReport;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

    /** How a first sentence says where a state stands, or why a clause obliges it to nothing. */
    private static final Pattern STATUS = Pattern.compile(
            "must|may|need not|owes? |excused|not bound|unclear|takes? part|disputed|do(es)? not have to");

    private final List<String> faults = new ArrayList<>();
    private JsonNode json;

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
                json = JsonReport.of(assessment, registry);
                for (Finding finding : assessment.findings().values()) {
                    boolean asked = finding instanceof Finding.Duty
                            || finding instanceof Finding.Engagement
                            || finding instanceof Finding.Force
                            || finding instanceof Finding.Breach
                            || finding instanceof Finding.Conflict;
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
        cites(where, explained);
        if (finding instanceof Finding.Duty duty) {
            names(where, explained, duty.bearer(), duty.provision(), registry);
            if (!STATUS.matcher(first(explained)).find()) faults.add(where + ": says no status: " + first(explained));
        }
        if (finding instanceof Finding.Breach breach) {
            names(where, explained, breach.state(), breach.provision(), registry);
            if (!first(explained).contains(breach.binding() ? " breaks " : " acts contrary to "))
                faults.add(where + ": says no breach: " + first(explained));
        }
        if (finding instanceof Finding.Conflict) clash(where, explained, registry);
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
                names(where + " not " + id, explained.get(), state, engagement.provision(), registry);
                if (!STATUS.matcher(first(explained.get())).find())
                    faults.add(where + " not " + id + ": says no status: " + first(explained.get()));
            }
        }
        return told;
    }

    private static String context(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace('\n', ' ');
    }

    private static String first(Explained explained) {
        return explained.answer().get(0).text().toLowerCase(Locale.ROOT);
    }

    private void names(String where, Explained explained, String state, String provision, Registry registry) {
        Words words = new Words(registry);
        if (!first(explained).contains(words.name(state).toLowerCase(Locale.ROOT)))
            faults.add(where + ": names no state: " + first(explained));
        if (!first(explained).contains(words.clause(provision).toLowerCase(Locale.ROOT)))
            faults.add(where + ": names no clause: " + first(explained));
    }

    /** What contradicts itself is told of two sides at least. */
    private void clash(String where, Explained explained, Registry registry) {
        Words words = new Words(registry);
        long states = registry.states().keySet().stream()
                .filter(state -> first(explained).contains(words.name(state).toLowerCase(Locale.ROOT)))
                .count();
        if (states < 2) faults.add(where + ": names no two sides: " + first(explained));
    }

    /** Every footnote is in the bibliography of the assessment, at the same place. */
    private void cites(String where, Explained explained) {
        Set<String> works = new TreeSet<>();
        json.path("bibliography").forEach(work -> works.add(work.path("id").asString()));
        Stream.of(
                        explained.answer().stream(),
                        explained.reasons().stream().flatMap(point -> point.sentences().stream()),
                        explained.after().stream())
                .flatMap(all -> all)
                .flatMap(sentence -> sentence.cites().stream())
                .distinct()
                .forEach(id -> {
                    Claim claim = Fixtures.registry().claims().get(id);
                    JsonNode cited = json.path("cites").path(id);
                    if (!cited.path("work").asString("").equals(Notes.work(claim))
                            || !works.contains(Notes.work(claim))
                            || !Objects.equals(
                                    claim.article(), cited.path("article").asString(null)))
                        faults.add(where + ": cites what no bibliography has: " + id);
                });
    }
}
