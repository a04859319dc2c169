/** Finds, checks, compiles and caches the rules; with {@code engine} the only package that knows Drools. */
package casus.rulebase;
