package casus.page;

/** Writes a page in a format that is text: a method a kind of inline part as well. */
abstract class TextualWriter extends PageWriter {
    TextualWriter(Page page) {
        super(page);
    }

    /** A phrase as the format has it. */
    final String phrase(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        Inline before = null;
        for (Inline part : phrase.parts()) {
            if (part instanceof Inline.Reference && before instanceof Inline.Reference)
                text.append(betweenReferences());
            text.append(inline(part));
            before = part;
        }
        return text.toString();
    }

    private String inline(Inline part) {
        if (part instanceof Inline.Text one) return text(one.text());
        if (part instanceof Inline.Strong one) return strong(one.text());
        if (part instanceof Inline.Aside one) return aside(one.text());
        if (part instanceof Inline.Code one) return code(one.text());
        if (part instanceof Inline.Keep one) return keep(one.text());
        if (part instanceof Inline.Status one) return status(one);
        if (part instanceof Inline.Below one) return below(one.text());
        if (part instanceof Inline.SortKey) return "";
        if (part instanceof Inline.Reference one) return reference(number(one.note()));
        if (part instanceof Inline.Link one)
            return one.isSafe() ? link(one.target(), inline(one.shown())) : inline(one.shown());
        return lineBreak();
    }

    abstract String text(String plain);

    abstract String strong(String plain);

    /** Words that stand back; where nothing can, they are like others. */
    String aside(String plain) {
        return text(plain);
    }

    abstract String code(String plain);

    abstract String keep(String plain);

    /** Where nothing is smaller than the rest, on the next line. */
    String below(String plain) {
        return lineBreak() + text(plain);
    }

    abstract String status(Inline.Status status);

    abstract String reference(int number);

    /** What stands between two numbers of notes that would else read as one. */
    String betweenReferences() {
        return "";
    }

    /** A link; {@code shown} is written already. */
    abstract String link(String target, String shown);

    abstract String lineBreak();
}
