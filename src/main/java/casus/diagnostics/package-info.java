/** Problems found in files and options: where, what, and what to do next. */
package casus.diagnostics;
