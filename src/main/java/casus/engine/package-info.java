/** From a scenario to its assessment; with {@code rulebase} the only package that knows Drools. */
package casus.engine;
