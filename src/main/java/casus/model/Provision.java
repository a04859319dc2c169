package casus.model;

/**
 * A clause of an instrument, or a rule of conduct of a mechanism.
 *
 * @param article the article as lawyers cite it, or null where no source numbers it
 * @param purpose {@code defence force assistance contribution consultation prohibition}, or another word for a
 *     provision that no event engages (a gate, a presence)
 */
public record Provision(Provenance provenance, String instrument, String title, String article, String purpose)
        implements Entry {
    @Override
    public String label() {
        return article == null ? title : title + " (" + article + ")";
    }
}
