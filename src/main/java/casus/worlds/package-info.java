/** A crisis of which something is not known: what holds however it was, what turns on it, and on what exactly. */
package casus.worlds;
