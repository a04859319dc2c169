/** What of the rules a corpus of scenarios exercises. */
package casus.coverage;
