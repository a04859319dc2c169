package casus.shell.command;

import casus.assessment.Assessment;
import casus.brief.AssessmentJson;
import casus.brief.Brief;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.flip.Target;
import casus.prose.Hits;
import casus.scenario.ConclusionIds;
import casus.scenario.ConclusionShape;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.Invocation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which conclusions a user asks about: by id, by the number of a line of the brief, or by words (contract, 13.9). */
final class Asked {
    /** Of several hits so many are named. */
    private static final int MOST = 8;

    /** So many letters of hits are told, beside what a hint says of them. */
    private static final int ROOM = 400;

    private Asked() {}

    /** The conclusions of a numbered line of the brief, or the one that the words name. */
    static List<String> conclusions(List<String> words, Assessment assessment, Registry registry) {
        String word = words.get(0);
        if (String.join("", words).isBlank())
            throw InvalidInput.of(
                    "missing-argument", "CONCLUSION", "it is empty", "name a conclusion by line, by words or by id");
        if (words.size() == 1 && isNumber(word)) return line(word, assessment, registry);
        if (words.size() == 1 && (word.contains(":") || assessment.findings().containsKey(word))) {
            refuseCutShort(word, assessment, registry);
            return List.of(word);
        }
        Hits hits = new Hits(assessment, registry);
        List<String> ids = hits.of(words);
        if (ids.isEmpty()) throw unknown(String.join(" ", words), assessment, registry);
        return List.of(one(ids, words, assessment, registry));
    }

    /** Conclusions that are to be others, there or not, with whatever is wanted of each behind it. */
    record Goals(List<String> ids, String wanted) {
        Target target() {
            return Target.of(ids, wanted);
        }

        /** Each as it is written alone. */
        List<String> each() {
            return ids.stream().map(id -> id + wanted).toList();
        }
    }

    /**
     * The conclusions of a numbered line, or the one that the words name, that are to be others, with whatever is wanted of them
     * behind: {@code Kazakhstan crrf=operative}, {@code 3=operative}.
     */
    static Goals goals(List<String> words, Assessment assessment, Registry registry) {
        String all = String.join(" ", words);
        if (words.size() == 1 && all.contains(":")) {
            refuseCutShort(all.split("=", 2)[0], assessment, registry);
            return new Goals(List.of(all), "");
        }
        int sign = all.lastIndexOf('=');
        String wanted = sign < 0 ? "" : all.substring(sign).replace(" ", "");
        List<String> about =
                List.of((sign < 0 ? all : all.substring(0, sign)).strip().split(" +"));
        if (assessment.findings().containsKey(String.join(" ", about))) return new Goals(about, wanted);
        if (about.size() == 1 && isNumber(about.get(0)))
            return new Goals(alike(line(about.get(0), assessment, registry)), wanted);
        Hits hits = new Hits(assessment, registry);
        List<String> ids = hits.of(about);
        if (ids.isEmpty()) ids = hits.duties(about);
        if (ids.isEmpty()) throw unknown(all, assessment, registry);
        return new Goals(List.of(one(ids, about, assessment, registry)), wanted);
    }

    /** Of what a line stands for those that are of the kind of its first: a status is wanted of duties or of clauses. */
    private static List<String> alike(List<String> ids) {
        String kind = ids.get(0).substring(0, ids.get(0).indexOf(':') + 1);
        return ids.stream().filter(id -> id.startsWith(kind)).toList();
    }

    /**
     * Makes sure that what is asked about can be a conclusion of the scenario.
     *
     * @throws InvalidInput if it cannot
     */
    static void check(Target target, Registry registry, Scenario scenario) {
        target.ids().forEach(id -> ConclusionIds.check(id, registry, scenario));
        if (target.status() != null) target.ids().forEach(id -> ConclusionIds.checkStatus(id, target.status(), true));
    }

    /** Where no scenario is open a file and a conclusion are both needed, and one word may be either. */
    static void refuseOneWordOfTwo(Invocation invocation, OpenDocument document, String command, String instead) {
        if (!invocation.others().isEmpty() && (!invocation.files().isEmpty() || document.isOpen())) return;
        boolean file = invocation.others().isEmpty()
                || ConclusionShape.of(invocation.others().get(0)).isEmpty();
        throw InvalidInput.of(
                "missing-argument",
                command,
                file ? "CONCLUSION is missing" : "FILE is missing",
                file ? "name a conclusion, or add " + instead : "name the file of the scenario before the conclusion");
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]{1,3}");
    }

    /** The conclusions that a line of the brief stands for. */
    private static List<String> line(String number, Assessment assessment, Registry registry) {
        Map<Integer, List<String>> lines = lines(assessment, registry);
        List<String> ids = lines.getOrDefault(Integer.valueOf(number), List.of());
        if (!ids.isEmpty()) return ids;
        throw InvalidInput.of(
                "unknown-line",
                number,
                "the brief has no line of that number that stands for a conclusion",
                lines.isEmpty()
                        ? "it has no line with a number; `casus why-not FILE help` says why nobody owes help"
                        : "`casus assess` numbers them, 1 to " + lines.size());
    }

    private static Map<Integer, List<String>> lines(Assessment assessment, Registry registry) {
        return Brief.of(AssessmentJson.of(assessment, registry), Brief.Extent.FULL, false)
                .lines();
    }

    /**
     * The only one.
     *
     * @param words that name them, or the number of their line in the brief
     * @throws InvalidInput that lists them with the lines of the brief they stand on, if they are several; those of one line with
     *     their ids
     */
    static String one(List<String> ids, List<String> words, Assessment assessment, Registry registry) {
        if (ids.size() == 1) return ids.get(0);
        Hits hits = new Hits(assessment, registry);
        boolean ofOneLine = words.size() == 1 && isNumber(words.get(0));
        Map<Integer, List<String>> lines = ofOneLine ? Map.of() : lines(assessment, registry);
        List<String> told = ids.stream()
                .map(id -> ofOneLine
                        ? "`" + id + "`"
                        : hits.told(id) + " (" + line(id, lines).orElse(id) + ")")
                .toList();
        throw InvalidInput.of(
                "several-conclusions",
                String.join(" ", words),
                (ofOneLine ? "the line stands for " : "the words are about ") + ids.size() + " conclusions",
                (ofOneLine ? "name one by its id: " : "say more, or name one by its line in the brief or its id: ")
                        + listed(told, "; "));
    }

    /** As many as a hint has room for, whole, and how many more there are. */
    private static String listed(List<String> told, String between) {
        int count = 0;
        int length = 0;
        while (count < Math.min(told.size(), MOST) && length + told.get(count).length() < ROOM) {
            length += told.get(count).length() + between.length();
            count++;
        }
        count = Math.max(1, count);
        String more = told.size() > count ? between + "and " + (told.size() - count) + " more" : "";
        return String.join(between, told.subList(0, count)) + more;
    }

    /** The line of the brief that stands for a conclusion. */
    private static Optional<String> line(String id, Map<Integer, List<String>> lines) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().contains(id))
                .findFirst()
                .map(line -> "line " + line.getKey());
    }

    /**
     * Makes sure that an id has all its parts.
     *
     * @throws InvalidInput if it lacks some, such as the event, with the ids that are meant
     */
    static void refuseCutShort(String id, Assessment assessment, Registry registry) {
        int parts = id.split(":", -1).length - 1;
        boolean cut = ConclusionShape.of(id)
                .map(shape -> parts < Math.max(1, shape.parts().size()))
                .orElse(id.isBlank() || !id.contains(":"));
        if (cut && !assessment.findings().containsKey(id)) throw unknown(id, assessment, registry);
    }

    /** The ids of which an id has the beginning, or parts: a state by its name, a provision by its end. */
    private static Optional<String> whole(String id, Assessment assessment, Registry registry) {
        String begun = id.replaceFirst(":+$", "") + ":";
        List<String> parts = Arrays.stream(id.split(":", -1))
                .filter(part -> !part.isBlank())
                .map(part -> registry.stateCalled(part).orElse(part))
                .toList();
        List<String> whole = assessment.findings().keySet().stream()
                .filter(other -> !parts.isEmpty() && (other.startsWith(begun) || hasAll(other, parts)))
                .toList();
        if (whole.isEmpty()) whole = ofOtherProvision(parts, assessment);
        if (whole.isEmpty()) return Optional.empty();
        return Optional.of("did you mean "
                + listed(whole.stream().map(other -> "`" + other + "`").toList(), ", ") + "?");
    }

    /** The ids that differ in the second half of their provision alone: of the duty of a force for its deployment. */
    private static List<String> ofOtherProvision(List<String> parts, Assessment assessment) {
        if (parts.size() < 3 || !parts.get(1).contains("/")) return List.of();
        String begun = parts.get(0) + ":" + parts.get(1).split("/", 2)[0] + "/";
        String ends = ":" + String.join(":", parts.subList(2, parts.size()));
        return assessment.findings().keySet().stream()
                .filter(other -> other.startsWith(begun) && other.endsWith(ends))
                .toList();
    }

    /** The clauses that a word may mean that stands for one: {@code csto/article-4}. */
    private static Optional<String> clauses(String word, Registry registry) {
        List<String> meant =
                word.contains("/") && !word.contains(":") ? ConclusionIds.provisionsMeant(word, registry) : List.of();
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of("did you mean "
                        + listed(meant.stream().map(other -> "`" + other + "`").toList(), ", ") + "?");
    }

    private static boolean hasAll(String id, List<String> parts) {
        List<String> own = List.of(id.split(":", -1));
        return parts.stream()
                .allMatch(part -> own.stream()
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT))
                                || one.endsWith("/" + part.toLowerCase(Locale.ROOT))));
    }

    /** Nothing goes by that name. */
    static InvalidInput unknown(String id, Assessment assessment, Registry registry) {
        Optional<String> whole = whole(id, assessment, registry);
        if (whole.isPresent())
            return InvalidInput.of("unknown-conclusion", id, "the assessment has no such conclusion", whole.get());
        String hint = Suggestions.nearest(id, assessment.findings().keySet())
                .map(near -> "did you mean `" + near + "`?")
                .or(() -> clauses(id, registry))
                .orElse(
                        "`casus assess FILE --ids` lists the ids of this scenario's conclusions; `casus why-not` says why one is"
                                + " not there");
        return InvalidInput.of("unknown-conclusion", id, "the assessment has no such conclusion", hint);
    }
}
