package casus.prose;

import casus.data.Registry;
import casus.page.Block;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Footnotes of memoranda: works, and beside them the file itself and Casus' own records, so that nothing goes without. */
final class MemorandumNotes {
    private final Notes notes;
    private final Set<String> own = new LinkedHashSet<>();

    MemorandumNotes(Registry registry) {
        this.notes = new Notes(registry);
    }

    /** A sentence with its end and its notes. */
    Phrase phrase(Sentence sentence) {
        List<String> marks = sentence.cites().stream()
                .filter(cite -> Ground.of(cite).isPresent())
                .distinct()
                .toList();
        Phrase phrase = notes.phrase(sentence);
        boolean cited = sentence.cites().size() > marks.size();
        if (cited || marks.isEmpty()) return phrase;
        own.addAll(marks);
        String whole = Words.kept(sentence.whole());
        Phrase noted = Phrase.of(whole.substring(0, whole.length() - 1) + "\u00a0");
        for (String mark : marks) noted = noted.note(mark);
        return noted.text(".");
    }

    List<Block.Footnote> footnotes() {
        List<Block.Footnote> all = new ArrayList<>(notes.footnotes());
        for (String mark : own)
            Ground.of(mark).ifPresent(ground -> all.add(new Block.Footnote(mark, Phrase.of(ground.note()))));
        return all;
    }
}
