/** What could be typed next, for the prompt and for the shells of the system. */
package casus.shell.completion;
