/** An assessment as a page and as JSON, lists, what would have to be otherwise; knows nothing of Drools. */
package casus.report;
