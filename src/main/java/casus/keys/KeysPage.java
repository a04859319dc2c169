package casus.keys;

import casus.data.Registry;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Who can hold up help and who can set it free, as a page. */
public final class KeysPage {
    private final Keys keys;
    private final Telling telling;
    private final List<Thing> things;
    private final List<Thing> possible;

    /** The page on what was found. */
    public KeysPage(Keys keys, Registry registry) {
        this.keys = keys;
        this.telling = new Telling(keys, registry);
        this.things = Thing.of(keys, registry);
        this.possible =
                things.stream().filter(thing -> !thing.readings().isEmpty()).toList();
    }

    /**
     * The page.
     *
     * @param drawn whether holders are drawn by what they hold up as well
     */
    public Page page(boolean drawn) {
        return new Page(keys.assessment().scenario().title(), blocks(drawn, true));
    }

    /** The same as a part of a brief, whose numbers it leaves alone. */
    public List<Block> section(boolean drawn) {
        return blocks(drawn, false);
    }

    private List<Block> blocks(boolean drawn, boolean numbered) {
        PageBuilder page = new PageBuilder("");
        List<String> holders = new ArrayList<>(new HoldersText(keys, telling, possible).lines());
        holders.addAll(new DoneText(keys, telling, things).lines());
        if (holders.isEmpty())
            holders.add("Nothing that it engages promises help, so that there is nothing to hold up.");
        List<String> groups = new GroupsText(keys, telling, possible).lines();
        lines(page, "Who can hold up help, and who can set it free", holders, numbered ? 1 : null);
        lines(page, "Smallest groups that set it free", groups, numbered ? holders.size() + 1 : null);
        new ActsText(keys, telling, things).sentences().ifPresent(page::paragraph);
        new CostsText(keys, telling, possible).sentence().ifPresent(page::paragraph);
        if (!keys.exact())
            page.paragraph(
                    "For some duties there are more ways of acting than were evaluated, so that nothing is said of"
                            + " them: take more with --max-worlds.");
        if (drawn) new HolderMatrix(keys, possible, telling).figure().ifPresent(page::add);
        return page.build().blocks();
    }

    private static void lines(PageBuilder page, String heading, List<String> texts, Integer from) {
        List<Block.Line> lines = new ArrayList<>();
        for (String text : texts) lines.add(new Block.Line(from == null ? null : from + lines.size(), Phrase.of(text)));
        if (!lines.isEmpty()) page.add(new Block.Lines(heading, lines));
    }
}
