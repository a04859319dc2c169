/** What would have to be otherwise for a conclusion to be another. */
package casus.flip;
