/** The prompt at a terminal: reading a line, completing it, interrupting a command; the only package that knows JLine. */
package casus.shell.prompt;
