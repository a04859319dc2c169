package casus.model;

/**
 * Whom a clause protects.
 *
 * @param instrument whose parties it protects
 */
public record ProtectionRecord(Provenance provenance, String provision, String instrument) implements ProvisionTerm {
    @Override
    public String label() {
        return "it protects the parties of " + instrument;
    }
}
