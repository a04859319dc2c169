package casus.bench;

import casus.brief.AssessmentJson;
import casus.brief.BriefDocument;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What the document on a crisis costs beside the assessment that it tells: processor time of this thread, warm, the median of
 * many; the goal is ten assessments for one.
 */
public final class BriefCost {
    private BriefCost() {}

    /** Takes how many times each is done, and the files of the crises. */
    public static void main(String[] args) {
        int times = Integer.parseInt(args[0]);
        Registry registry = DataFolder.load(Path.of("data"));
        RuleBase rules = RuleBase.open(Path.of("rules"), ModelStore.at(null));
        System.out.println(
                "| scenario | assess, ms | JSON | document | HTML | Markdown | DOCX | all of HTML, in assessments | all of DOCX |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        try (AssessmentEngine engine = new AssessmentEngine(registry, rules, "bench")) {
            for (String file : List.of(args).subList(1, args.length)) {
                Scenario scenario = ScenarioFile.read(Path.of(file), file, List.of(), registry);
                double assess = median(times, () -> engine.assess(scenario));
                JsonNode json = AssessmentJson.of(engine.assess(scenario), registry);
                double told = median(times, () -> AssessmentJson.of(engine.assess(scenario), registry)) - assess;
                double page = median(times, () -> BriefDocument.of(json, false));
                double html = median(times, () -> write(PageFormat.HTML, json)) - page;
                double markdown = median(times, () -> write(PageFormat.MARKDOWN, json)) - page;
                double docx = median(times, () -> write(PageFormat.DOCX, json)) - page;
                System.out.printf(
                        Locale.ROOT,
                        "| `%s` | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                        Path.of(file).getFileName(),
                        assess,
                        told,
                        page,
                        html,
                        markdown,
                        docx,
                        (page + html) / assess,
                        (page + docx) / assess);
            }
        }
    }

    private static Object write(PageFormat format, JsonNode json) {
        return format.bytes(List.of(BriefDocument.of(json, false)), PageFormat.WIDTH);
    }

    private static double median(int times, java.util.function.Supplier<Object> work) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < 2 * times; i++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Object made = work.get();
            long to = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (made != null && i >= times) taken.add((to - from) / 1e6);
        }
        return taken.stream().sorted().toList().get(taken.size() / 2);
    }
}
