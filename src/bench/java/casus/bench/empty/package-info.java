/** An application that does nothing, to know what Spring Shell costs by itself. */
package casus.bench.empty;
