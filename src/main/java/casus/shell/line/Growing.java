package casus.shell.line;

import casus.page.Page;
import java.util.List;

/** A page that is printed while it grows, each time what is new in it: an interrupt keeps what there is. */
public final class Growing {
    private final Output followed;
    private String printed = "";

    Growing(Output followed) {
        this.followed = followed;
    }

    /** Prints what the page has more than the last time; nothing where nobody follows it. */
    public void print(Page page) {
        if (!followed.isFollowed()) return;
        String text = followed.text(page).stripTrailing() + "\n";
        if (!text.startsWith(printed)) return;
        followed.printNow(text.substring(printed.length()));
        printed = text;
    }

    /** Prints the whole page, or the rest where it has been followed; elsewhere always the whole. */
    public void finish(Output output, Page page) {
        String text = output.isFollowed() ? output.text(page) : "";
        if (!printed.isEmpty() && output == followed && text.startsWith(printed))
            output.printNow(text.substring(printed.length()));
        else output.print(List.of(page));
    }
}
