/** An assessment as text and as JSON, and lists as tables; knows nothing of Drools. */
package casus.report;
