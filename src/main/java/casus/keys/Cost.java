package casus.keys;

import casus.assessment.NumberRange;

/**
 * What a force loses where one holder refuses and all others act, in one reading.
 *
 * @param force its id among the conclusions
 * @param men of those who would be due if all acted
 */
public record Cost(String holder, String force, String reading, NumberRange men) {}
