package casus.model;

/** Claims that feed no rule and no other record, with the reason; so that none is forgotten unnoticed. */
public record UnusedClaim(Provenance provenance, String reason) implements Entry {
    @Override
    public String label() {
        return reason;
    }
}
