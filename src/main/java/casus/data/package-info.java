/** Reads and cross-checks the folder {@code data/} into a {@link casus.data.Registry}. */
package casus.data;
