/** One scenario over a grid of its values: every cell assessed, those alike assessed once, the whole as tables and pictures. */
package casus.sweep;
