package casus.prose;

import casus.data.Registry;
import casus.model.Claim;
import casus.model.Grade;
import casus.model.Source;
import casus.model.Work;
import casus.page.Block;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The footnotes of an answer: one for each work, in the order in which they are first called on. */
final class Notes {
    /** Of what carries a sentence so many works are named. */
    private static final int MOST = 3;

    /** And of each so many places. */
    private static final int PLACES = 2;

    private static final Pattern NOTE = Pattern.compile("(.*?) ?\\(n\\. ?(\\d+)[^)]*\\)");

    private final Registry registry;
    private final Map<String, Set<String>> claims = new LinkedHashMap<>();

    Notes(Registry registry) {
        this.registry = registry;
    }

    /** A sentence with its end and the numbers of its notes before it. */
    Phrase phrase(Sentence sentence) {
        String whole = Words.kept(sentence.whole());
        List<String> works = works(sentence.cites());
        if (works.isEmpty()) return Phrase.of(whole);
        Phrase phrase = Phrase.of(whole.substring(0, whole.length() - 1) + "\u00a0");
        for (String work : works) phrase = phrase.note(work);
        return phrase.text(".");
    }

    /** The ids of the works that a sentence rests on, those of the best evidence first. */
    private List<String> works(List<String> cites) {
        Map<String, List<Claim>> works = new LinkedHashMap<>();
        cites.stream()
                .map(registry.claims()::get)
                .filter(claim -> claim != null)
                .forEach(claim -> works.computeIfAbsent(work(claim), any -> new ArrayList<>())
                        .add(claim));
        List<String> named = works.keySet().stream().limit(MOST).toList();
        named.forEach(work -> works.get(work).stream()
                .limit(PLACES)
                .forEach(claim -> claims.computeIfAbsent(work, any -> new LinkedHashSet<>())
                        .add(claim.id())));
        List<String> order = new ArrayList<>(claims.keySet());
        return named.stream().sorted(Comparator.comparing(order::indexOf)).toList();
    }

    /** The work that a claim stands in; a study is one itself. */
    static String work(Claim claim) {
        return claim.work() == null ? claim.source() : claim.work();
    }

    /** Where a claim is found, for whoever has the answer without its page. */
    static Map<String, Object> cite(Claim claim) {
        Map<String, Object> cite = new LinkedHashMap<>();
        cite.put("work", work(claim));
        String place = claim.work() == null ? claim.locator() : claim.article();
        if (place != null) cite.put("article", place);
        cite.put("grade", claim.grade().id());
        return cite;
    }

    Collection<String> used() {
        return claims.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Block.Footnote> footnotes() {
        return claims.entrySet().stream()
                .map(note ->
                        new Block.Footnote(note.getKey(), Phrase.of(Words.kept(text(note.getKey(), note.getValue())))))
                .toList();
    }

    private String text(String id, Set<String> ids) {
        List<Claim> all = ids.stream().map(registry.claims()::get).toList();
        Work work = registry.works().get(id);
        Grade weakest = all.stream().map(Claim::grade).reduce(null, Grade::weaker);
        return (work == null ? study(registry.sources().get(id), all) : work(work, all)) + "; " + graded(weakest) + ".";
    }

    private static String work(Work work, List<Claim> claims) {
        Set<String> articles = new LinkedHashSet<>();
        claims.stream()
                .filter(claim -> claim.article() != null && !claim.article().equals("date and place"))
                .forEach(claim -> articles.add(claim.article()));
        return work.cited() + (articles.isEmpty() ? "" : ", " + merged(articles));
    }

    /** "arts. 1, 4". */
    private static String merged(Set<String> articles) {
        List<String> plain = articles.stream()
                .filter(article -> article.matches("art\\. [\\w()]+"))
                .map(article -> article.substring("art. ".length()))
                .sorted()
                .toList();
        List<String> all = new ArrayList<>();
        if (plain.size() == 1) all.add("art. " + plain.get(0));
        if (plain.size() > 1) all.add("arts. " + String.join(", ", plain));
        articles.stream().filter(article -> !article.matches("art\\. [\\w()]+")).forEach(all::add);
        return String.join("; ", all);
    }

    /** Author, title, and the sections with their notes. */
    private static String study(Source source, List<Claim> claims) {
        Map<String, TreeSet<Integer>> sections = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Matcher note = NOTE.matcher(claim.locator());
            boolean noted = note.matches();
            TreeSet<Integer> notes =
                    sections.computeIfAbsent(noted ? note.group(1) : claim.locator(), any -> new TreeSet<>());
            if (noted) notes.add(Integer.valueOf(note.group(2)));
        }
        List<String> places = new ArrayList<>();
        sections.forEach((section, notes) -> places.add("\"" + section + "\"" + noted(notes)));
        return Words.list(source.authors()) + ", \"" + source.title() + "\""
                + (source.publisher() == null ? "" : ", " + source.publisher()) + ", " + source.year() + ", sect. "
                + String.join(", ", places);
    }

    private static String noted(SortedSet<Integer> notes) {
        if (notes.isEmpty()) return "";
        return (notes.size() == 1 ? " (n. " : " (nn. ")
                + notes.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /** How good the evidence is, as a note ends. */
    static String graded(Grade grade) {
        return switch (grade) {
            case SEEN -> "text read";
            case SECONDARY -> "reported";
            case STUDY -> "a study";
            case UNVERIFIED -> "unchecked";
            case JUDGEMENT -> "a legal view of Casus' makers";
        };
    }
}
