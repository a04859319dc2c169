package casus.reference;

import casus.clause.Rule;

/** Is told how the rules fare in a world. */
public interface Watch {
    /**
     * Whether a condition holds, once for every way in which those before it do.
     *
     * @param at number of the condition, from 0
     */
    void condition(Rule rule, int at, boolean holds);

    /** All conditions of the rule are met, in one way or more. */
    void fired(Rule rule);
}
