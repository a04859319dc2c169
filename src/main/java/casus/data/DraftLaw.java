package casus.data;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.document.Content;
import casus.document.Document;
import casus.document.Suffix;
import casus.document.Walk;
import casus.model.Entry;
import casus.model.Period;
import casus.model.Provision;
import casus.model.ProvisionTerm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Law that does not exist: the terms of a treaty, and what of the law it takes away, as records of the kind that the data
 * folder holds. It rests on no claim, and the ids of its records say that it is assumed.
 *
 * @param id of its instrument
 * @param title without an article
 * @param clause the one clause that it has, or null where it only takes away
 * @param parties who takes part, if it says so itself
 * @param period from when it binds, and from when no longer
 * @param entries its records
 * @param leavesOut ids of the records of the law that do not hold beside it
 * @param hash of what it says
 */
public record DraftLaw(
        String id,
        String title,
        Provision clause,
        List<String> parties,
        Period period,
        List<Entry> entries,
        List<String> leavesOut,
        String hash) {
    public DraftLaw {
        parties = List.copyOf(parties);
        entries = List.copyOf(entries);
        leavesOut = List.copyOf(leavesOut);
    }

    /**
     * Reads a file.
     *
     * @param name the file as the user gave it, for messages
     * @param kinds that a clause may answer
     * @throws InvalidInput with everything that is wrong with it
     */
    public static DraftLaw read(Path file, String name, AnsweredKinds kinds, Registry registry) {
        return of(document(file, name), kinds, registry);
    }

    /**
     * Every draft below a folder, by name.
     *
     * @param kinds that a clause may answer
     * @throws InvalidInput with what is wrong with the first that cannot be read, or if the folder cannot
     */
    public static List<DraftLaw> all(Path folder, AnsweredKinds kinds, Registry registry) {
        return Walk.open(folder).stream()
                .filter(file -> Suffix.isDraft(file.toString()))
                .map(file -> read(file, file.toString(), kinds, registry))
                .toList();
    }

    /**
     * The tree of a file, whose content need not make sense yet.
     *
     * @throws InvalidInput if it cannot be read
     */
    public static Document document(Path file, String name) {
        Problems problems = new Problems();
        Optional<Document> read = Document.read(file, name, Document.Limit.SCENARIO, problems);
        problems.throwIfAny(InvalidInput::new);
        return read.orElseThrow();
    }

    /**
     * Binds what has been read.
     *
     * @param kinds that a clause may answer
     * @throws InvalidInput with everything that is wrong with it
     */
    public static DraftLaw of(Document document, AnsweredKinds kinds, Registry registry) {
        Problems problems = new Problems();
        Optional<DraftLaw> draft = new DraftReader(document, kinds, registry, problems).read();
        problems.throwIfAny(InvalidInput::new);
        return draft.orElseThrow();
    }

    static String hash(Document document) {
        return Content.hash(document.root(), "$schema");
    }

    /** What it is called in prose. */
    public String called() {
        return called(title);
    }

    static String called(String title) {
        return "the assumed " + title;
    }

    /** How a list of assumptions names it. */
    public String text() {
        return "the draft " + title + " is law";
    }

    /** The terms of its clause. */
    public List<ProvisionTerm> terms() {
        return entries.stream()
                .filter(ProvisionTerm.class::isInstance)
                .map(ProvisionTerm.class::cast)
                .toList();
    }
}
