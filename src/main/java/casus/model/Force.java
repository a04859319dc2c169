package casus.model;

/**
 * A collective force.
 *
 * @param instrument whose signature pledges it
 * @param deployment the provision under which it is sent
 * @param contribution the provision under which contributors owe their share
 */
public record Force(Provenance provenance, String name, String instrument, String deployment, String contribution)
        implements Entry {
    @Override
    public String knownAs() {
        return instrument;
    }

    @Override
    public String label() {
        return name;
    }
}
