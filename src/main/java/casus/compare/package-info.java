/** What stands otherwise when something is otherwise: two assessments beside one another, one crisis on every day. */
package casus.compare;
