/** The line that a command stands on: its words, its usage and options, its output, the workspace it works in. */
package casus.shell.line;
