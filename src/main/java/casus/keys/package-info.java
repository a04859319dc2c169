/** Who can hold up what a crisis engages, and who can set it free: read off every way in which the acts it waits for may turn out. */
package casus.keys;
