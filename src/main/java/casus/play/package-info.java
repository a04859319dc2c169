/** A crisis played in turns: what is done on each day, what it moves, what may still be done, and the log of it all. */
package casus.play;
