package casus.compare;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.CauseWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What moved in every crisis of a folder: the release note of a change of law.
 *
 * @param folder as the user named it
 * @param from what the one side is called
 * @param to what the other is called
 * @param moved the crises in which something moved
 * @param all how many crises there are
 */
public record CorpusDifference(String folder, String from, String to, List<Crisis> moved, int all) {
    /** A crisis on both sides, and what moved. */
    public record Crisis(String file, Assessment before, Assessment after, List<Movement> moved) {
        public Crisis {
            moved = List.copyOf(moved);
        }
    }

    public CorpusDifference {
        moved = List.copyOf(moved);
    }

    /** The note: what did it, then what moved in each crisis. */
    public Page page(Registry registry) {
        PageBuilder page = new PageBuilder("What moved in " + folder);
        page.paragraph("Between " + from + " and " + to + ": something moved in " + moved.size() + " of " + counted(all)
                + ".");
        List<Block.Line> causes = causes(moved, registry);
        if (!causes.isEmpty()) page.add(new Block.Lines("What moved them", causes));
        for (Crisis crisis : moved) {
            page.heading(2, crisis.after().scenario().title());
            page.paragraph(Phrase.EMPTY.code(crisis.file()));
            new MovedText(crisis.before(), crisis.after(), true, registry)
                    .lines(crisis.moved())
                    .forEach(line -> page.point(1, line.text()));
        }
        int rest = all - moved.size();
        if (rest > 0 && !moved.isEmpty()) page.paragraph("Nothing moved in the other " + rest + ".");
        return page.build();
    }

    private static String counted(int number) {
        return number == 1 ? "one scenario" : number + " scenarios";
    }

    /** Each cause in words, that of most crises first. */
    private static List<Block.Line> causes(List<Crisis> moved, Registry registry) {
        CauseWords words = new CauseWords(registry);
        Map<String, Long> counted = moved.stream()
                .flatMap(crisis -> words
                        .of(
                                crisis.moved().stream()
                                        .flatMap(one -> one.because().stream())
                                        .distinct()
                                        .sorted()
                                        .toList(),
                                crisis.after())
                        .stream()
                        .distinct())
                .collect(Collectors.groupingBy(cause -> cause, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(cause -> Block.Line.of(Phrase.of(CauseWords.sentences(List.of(cause.getKey())) + " In "
                        + counted(cause.getValue().intValue()) + ".")))
                .toList();
    }

    /** For programs: the crises in which something moved, each as the comparison of one. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (Crisis crisis : moved) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", crisis.after().scenario().id());
            one.put("file", crisis.file());
            one.put("moved", crisis.moved());
            scenarios.add(one);
        }
        json.put("scenarios", scenarios);
        json.put("unchanged", all - scenarios.size());
        return json;
    }
}
