/** Sweeps and batches as jobs of Apache Spark: the same rows as on one machine, from many. */
package casus.spark;
