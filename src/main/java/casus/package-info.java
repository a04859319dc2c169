/** Casus: which collective-defence clauses a crisis engages, who owes what, and why. */
package casus;
