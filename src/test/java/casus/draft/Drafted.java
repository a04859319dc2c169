package casus.draft;

import casus.Fixtures;
import casus.data.DraftLaw;
import casus.diagnostics.Problems;
import casus.document.Document;

/** Drafts that a test writes. */
final class Drafted {
    private static final String FILE = "made.draft.yaml";

    private Drafted() {}

    static DraftLaw of(String text) {
        return DraftLaw.of(document(text), Fixtures.kinds(), Fixtures.registry());
    }

    static Document document(String text) {
        return Document.parse(text, FILE, Document.Syntax.YAML, new Problems()).orElseThrow();
    }
}
