package casus.explain;

import casus.model.Claim;
import casus.page.Anchor;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** An explanation as a page: its reasons as a numbered tree, then the claims they rest on. */
final class ExplanationPage {
    private final Explanation explanation;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final SortedSet<String> cited = new TreeSet<>();

    private ExplanationPage(Explanation explanation) {
        this.explanation = explanation;
        number(explanation.root(), "1");
    }

    static Page of(Explanation explanation) {
        return new ExplanationPage(explanation).page();
    }

    private void number(Reason reason, String number) {
        if (reason.kind() == Reason.Kind.CONCLUSION || reason.kind() == Reason.Kind.MISSING) {
            numbers.putIfAbsent(reason.id() + reason.text(), number);
        }
        cited.addAll(reason.cites());
        for (int at = 0; at < reason.below().size(); at++) number(reason.below().get(at), number + "." + (at + 1));
    }

    private Page page() {
        PageBuilder page = new PageBuilder(explanation.question());
        Phrase head = Phrase.EMPTY;
        for (String line : explanation.head()) head = (head.parts().isEmpty() ? head : head.line()).text(line);
        page.paragraph(head);
        page.add(new Block.Tree(branch(explanation.root(), "1")));
        if (!cited.isEmpty()) page.heading(2, "Claims");
        for (String id : cited) {
            Claim claim = explanation.registry().claims().get(id);
            page.point(1, place(id), Phrase.EMPTY.code(id).text(": " + claim.statement()));
            page.point(2, Wording.place(claim) + " [" + claim.grade().id() + "]");
        }
        return page.build();
    }

    private static Anchor place(String claim) {
        return new Anchor("claim/" + claim);
    }

    private Block.Branch branch(Reason reason, String number) {
        List<Block.Branch> below = new ArrayList<>();
        for (int at = 0; at < reason.below().size(); at++)
            below.add(branch(reason.below().get(at), number + "." + (at + 1)));
        Phrase text = sentence(reason);
        if (!reason.cites().isEmpty())
            text = text.text("  <")
                    .then(Phrase.joined(separator(reason), claims(reason)))
                    .text(">");
        return new Block.Branch(tone(reason.kind()), number, text, below);
    }

    private static Tone tone(Reason.Kind kind) {
        return switch (kind) {
            case MET -> Tone.HOLDS;
            case FAILED, EXCEPTION -> Tone.FAILS;
            default -> Tone.PLAIN;
        };
    }

    /** A line without its claims: "because ...  (rule ...)". */
    private Phrase sentence(Reason reason) {
        String where = reason.readings().isEmpty() ? "" : " [" + String.join(", ", reason.readings()) + "]";
        return switch (reason.kind()) {
            case CONCLUSION, NOTE -> withId(reason.text() + where, reason);
            case SEEN ->
                withId(reason.text(), reason)
                        .text(", shown at " + numbers.getOrDefault(reason.id() + reason.text(), "another place"));
            case FOLDED -> withId(reason.text(), reason).text(", folded");
            case ABSENCE -> Phrase.of(reason.text() + where);
            default -> withId(reason.kind().word() + ": " + reason.text() + where, reason);
        };
    }

    private static Phrase withId(String text, Reason reason) {
        Phrase phrase = Phrase.of(text);
        return reason.id().isEmpty()
                ? phrase
                : phrase.text("  (").code(reason.id()).text(")");
    }

    private static String separator(Reason reason) {
        return reason.kind() == Reason.Kind.RECORD ? "; " : ", ";
    }

    /** Each claim; at a record with its source and where it stands there. */
    private List<Phrase> claims(Reason reason) {
        boolean placed = reason.kind() == Reason.Kind.RECORD;
        return reason.cites().stream()
                .map(id -> {
                    Phrase claim = Phrase.EMPTY.linkedCode(place(id), id);
                    return placed
                            ? claim.text(": "
                                    + Wording.place(
                                            explanation.registry().claims().get(id)))
                            : claim;
                })
                .toList();
    }
}
