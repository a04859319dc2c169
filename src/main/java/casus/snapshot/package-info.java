/** The law in force on a date under a reading, as facts; it knows time and doubt, and no treaty. */
package casus.snapshot;
