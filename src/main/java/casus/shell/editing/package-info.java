/** The scenario that a shell holds open, its changes, and where they are kept until they are saved; knows no Spring. */
package casus.shell.editing;
