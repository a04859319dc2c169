package casus.prose;

import casus.data.Registry;
import casus.model.PlainName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has been named in full is called by its short name from then on. */
final class Once {
    private final List<PlainName> names;
    private final Set<String> named = new HashSet<>();

    Once(Registry registry) {
        names = registry.plainNames().values().stream()
                .filter(name -> name.year() != null || name.then() != null)
                .filter(name -> !name.id().startsWith("kind/"))
                .sorted(Comparator.comparing((PlainName name) -> -name.name().length()))
                .toList();
    }

    Explained told(Explained told) {
        return new Explained(
                sentences(told.answer()),
                told.table(),
                told.reasons().stream()
                        .map(point -> new Explained.Point(point.decisive(), sentences(point.sentences())))
                        .toList(),
                told.changes() == null
                        ? null
                        : told.changes().stream()
                                .map(change -> new Explained.Change(
                                        shorter(change.words()), shorter(change.then()), change.options()))
                                .toList(),
                sentences(told.after()),
                told.leftOut());
    }

    /** One sentence after those before it. */
    Sentence told(Sentence sentence) {
        return new Sentence(shorter(sentence.text()), sentence.cites(), sentence.ground());
    }

    private List<Sentence> sentences(List<Sentence> all) {
        List<Sentence> short_ = new ArrayList<>();
        all.forEach(sentence -> short_.add(told(sentence)));
        return short_;
    }

    private String shorter(String text) {
        String rest = text;
        for (PlainName name : names) {
            String study = name.year() == null ? name.name() : name.name() + " " + name.year();
            rest = shorter(rest, name.dated(), name);
            if (!study.equals(name.dated())) rest = shorter(rest, study, name);
        }
        return rest;
    }

    private String shorter(String text, String full, PlainName name) {
        String then = name.then() == null ? name.name() : name.then();
        String capital = Words.capital(full);
        int at = first(text, full, capital);
        if (at < 0 || then.equals(full)) return text;
        boolean known = !named.add(name.id());
        int keep = known ? 0 : at + full.length();
        return text.substring(0, keep)
                + text.substring(keep).replace(full, then).replace(capital, Words.capital(then));
    }

    private static int first(String text, String full, String capital) {
        int at = text.indexOf(full);
        int other = text.indexOf(capital);
        return at < 0 ? other : other < 0 ? at : Math.min(at, other);
    }
}
