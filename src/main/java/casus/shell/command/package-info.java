/** The commands: each reads its options, calls one service and prints. */
package casus.shell.command;
