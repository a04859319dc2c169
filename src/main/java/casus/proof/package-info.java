/** An assessment as a proof: every fact and every step, for a checker that shares nothing with Casus. */
package casus.proof;
