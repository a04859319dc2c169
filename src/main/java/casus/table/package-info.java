/** Assessments as tables for research: columns, rows, what they mean; and how CSV is written. */
package casus.table;
