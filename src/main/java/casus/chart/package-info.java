/** Drawings of what an assessment says: where states stand on a map, what a force comes to. Knows shapes, no law. */
package casus.chart;
