/** Why a conclusion holds, or does not, in sentences with footnotes. */
package casus.prose;
