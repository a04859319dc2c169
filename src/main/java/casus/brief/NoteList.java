package casus.brief;

import casus.page.Anchor;
import casus.page.Block;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Notes as a page refers to them: a work, a place in it and how well it is known make one. */
final class NoteList {
    private static final int MOST = 4;
    private static final List<String> GRADES = List.of("seen", "secondary", "study", "unverified", "judgement");
    private static final Map<String, String> WORDS = Map.of(
            "seen", "text read",
            "secondary", "reported",
            "study", "a study",
            "unverified", "unchecked",
            "judgement", "a legal view of Casus' makers");

    private final JsonNode cites;
    private final Answered answered;
    private final Map<String, JsonNode> works = new LinkedHashMap<>();
    private final Map<String, Phrase> notes = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    NoteList(JsonNode json, Answered answered) {
        this.cites = json.path("cites");
        this.answered = answered;
        json.path("bibliography").forEach(work -> works.put(work.path("id").asString(), work));
    }

    /** The phrase with the numbers of the notes on these claims, the best known first. */
    Phrase on(Phrase phrase, List<String> claims) {
        Phrase noted = phrase;
        for (String id : ids(claims)) noted = noted.note(id);
        return noted;
    }

    private List<String> ids(List<String> claims) {
        List<String> found = new ArrayList<>();
        for (String grade : GRADES) {
            for (String claim : claims) {
                JsonNode cite = cites.path(claim);
                if (found.size() == MOST || !cite.path("grade").asString("").equals(grade)) continue;
                String id = note(cite, grade);
                if (!found.contains(id)) found.add(id);
            }
        }
        found.forEach(id -> used.add(id.substring(0, id.indexOf('|'))));
        return found;
    }

    private String note(JsonNode cite, String grade) {
        String work = cite.path("work").asString();
        String locator = cite.path("locator").asString("");
        String id = work + "|" + locator + "|" + grade;
        notes.computeIfAbsent(id, any -> text(work, locator).text(" (" + WORDS.get(grade) + ")"));
        return id;
    }

    /** A place that names its work is told alone. */
    private Phrase text(String work, String locator) {
        String cited = cited(work);
        String title = works.containsKey(work) ? works.get(work).path("name").asString(cited) : cited;
        boolean named = locator.startsWith(cited) || locator.startsWith(title);
        String known = named ? cited : shortly(work, cited);
        String rest = named && locator.length() > cited.length() && locator.startsWith(cited)
                ? locator.substring(cited.length())
                : named || locator.isEmpty() ? "" : ", “" + locator + "”";
        return works.containsKey(work) ? Phrase.EMPTY.link(anchor(work), known).text(rest) : Phrase.of(known + rest);
    }

    /** A study by its authors and its year. */
    private String shortly(String work, String cited) {
        Shown.Name name = answered.names().get(work);
        return name == null ? cited : name.inFull() + (name.year() == null ? "" : " " + name.year());
    }

    private String cited(String work) {
        return works.containsKey(work) ? works.get(work).path("cited").asString(work) : work;
    }

    private static Anchor anchor(String work) {
        return new Anchor("work/" + work);
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** The notes that were referred to. */
    Block.Footnotes block() {
        return new Block.Footnotes(notes.entrySet().stream()
                .map(note -> new Block.Footnote(note.getKey(), note.getValue()))
                .toList());
    }

    /** The works of those notes. */
    Block.Points bibliography() {
        return new Block.Points(
                false,
                works.keySet().stream()
                        .filter(used::contains)
                        .map(work -> new Block.Point(anchor(work), entry(works.get(work)), List.of()))
                        .toList());
    }

    int worksLeftOut() {
        return works.size()
                - (int) works.keySet().stream().filter(used::contains).count();
    }

    private static Phrase entry(JsonNode work) {
        Phrase entry = Phrase.of(work.path("cited").asString());
        String read = work.path("read").asString("");
        return read.isEmpty() ? entry : entry.text(". ").address(read);
    }
}
