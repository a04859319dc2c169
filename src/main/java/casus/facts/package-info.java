/**
 * What rules may see: the law on a date under a reading, the scenario, and the conclusions. The only package of the
 * program that DRL imports besides {@link casus.model.Truth}.
 *
 * <p>No component may be called by a piece of "alphaIndexedBy" or "betaIndexedBy": the generator of the executable model
 * breaks on it (a test holds this). Joins run over text, so kinds and statuses are words, not constants.
 */
package casus.facts;
