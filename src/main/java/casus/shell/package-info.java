/** The commands: each reads its options, calls one service and prints; the only package that knows Spring. */
package casus.shell;
