/** What the sources state, as immutable records: dates with doubt, instruments, provisions, acts, pledges, readings. */
package casus.model;
