/** Many scenarios assessed in one run: what goes in, what came of each, what has changed since, and every report of it. */
package casus.batch;
