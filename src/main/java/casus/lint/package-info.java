/** What is checked of rules before they run, what is advised, and a rule to begin with; knows nothing of Drools. */
package casus.lint;
