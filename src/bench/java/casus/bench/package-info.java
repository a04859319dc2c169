/** Measures the program; see src/docs/benchmarks.md. Never part of what is packaged. */
package casus.bench;
