/** The rules as structure, what they may say, and how their text is read into it; knows nothing of Drools. */
package casus.clause;
