package casus.shell.command;

import casus.assessment.Assessment;
import casus.brief.AssessmentJson;
import casus.brief.Brief;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.prose.Hits;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which conclusions a user asks about: by id, by the number of a line of the brief, or by words (contract, 13.9). */
final class Asked {
    /** Of several hits so many are named. */
    private static final int MOST = 8;

    private Asked() {}

    /** The conclusions of a numbered line of the brief, or the one that the words name. */
    static List<String> conclusions(List<String> words, Assessment assessment, Registry registry) {
        String word = words.get(0);
        if (words.size() == 1 && isNumber(word)) return line(word, assessment, registry);
        if (words.size() == 1 && (word.contains(":") || assessment.findings().containsKey(word))) return List.of(word);
        Hits hits = new Hits(assessment, registry);
        List<String> ids = hits.of(words);
        if (ids.isEmpty()) throw unknown(String.join(" ", words), assessment);
        return List.of(one(ids, words, hits));
    }

    /**
     * The one conclusion that is to be another, there or not, with whatever is wanted of it behind it: {@code
     * Kazakhstan crrf=operative}.
     */
    static String goal(List<String> words, Assessment assessment, Registry registry) {
        String all = String.join(" ", words);
        if (words.size() == 1 && all.contains(":")) return all;
        int sign = all.lastIndexOf('=');
        String wanted = sign < 0 ? "" : all.substring(sign).replace(" ", "");
        List<String> about =
                List.of((sign < 0 ? all : all.substring(0, sign)).strip().split(" +"));
        if (assessment.findings().containsKey(String.join(" ", about))) return String.join("", about) + wanted;
        Hits hits = new Hits(assessment, registry);
        boolean number = about.size() == 1 && isNumber(about.get(0));
        List<String> ids = number ? line(about.get(0), assessment, registry) : hits.of(about);
        if (ids.isEmpty()) ids = hits.duties(about);
        if (ids.isEmpty()) throw unknown(all, assessment);
        return one(ids, about, hits) + wanted;
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]{1,3}");
    }

    /** The conclusions that a line of the brief stands for. */
    private static List<String> line(String number, Assessment assessment, Registry registry) {
        Map<Integer, List<String>> lines = Brief.of(AssessmentJson.of(assessment, registry), Brief.Extent.FULL, false)
                .lines();
        List<String> ids = lines.getOrDefault(Integer.valueOf(number), List.of());
        if (!ids.isEmpty()) return ids;
        throw InvalidInput.of(
                "unknown-line",
                number,
                "the brief has no line of that number that stands for a conclusion",
                "`casus assess` numbers them, 1 to " + lines.size());
    }

    /**
     * The only one.
     *
     * @throws InvalidInput that lists them, if they are several
     */
    static String one(List<String> ids, List<String> words, Hits hits) {
        if (ids.size() == 1) return ids.get(0);
        String several = ids.stream()
                .limit(MOST)
                .map(id -> hits.told(id) + " (" + id + ")")
                .collect(Collectors.joining("; "));
        String more = ids.size() > MOST ? "; and " + (ids.size() - MOST) + " more" : "";
        boolean line = words.size() == 1 && isNumber(words.get(0));
        throw InvalidInput.of(
                "several-conclusions",
                String.join(" ", words),
                (line ? "the line stands for " : "the words are about ") + ids.size() + " conclusions",
                "name one of them by its id, or say more: " + several + more);
    }

    /** Nothing goes by that name. */
    static InvalidInput unknown(String id, Assessment assessment) {
        String hint = Suggestions.nearest(id, assessment.findings().keySet())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`casus assess` lists the ids of this scenario's conclusions; `casus why-not` says why one is"
                        + " not there");
        return InvalidInput.of("unknown-conclusion", id, "the assessment has no such conclusion", hint);
    }
}
