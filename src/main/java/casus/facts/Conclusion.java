package casus.facts;

/** A fact that a rule concludes. */
public interface Conclusion {
    /** Stable across runs (contract, section 1); intermediate conclusions have ids of the same form. */
    String id();
}
