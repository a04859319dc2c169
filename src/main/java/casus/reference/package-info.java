/**
 * What the rules conclude, by plain joins over the clause tree: slow beside the rule engine, easy to follow, and a check on
 * it. What is asked of why-not is asked here. It knows nothing of Drools.
 */
package casus.reference;
