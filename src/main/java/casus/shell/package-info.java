/** How the program runs: one command, a script or the prompt; what the application is made of. */
package casus.shell;
