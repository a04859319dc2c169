/** Why a conclusion holds, and whether an assessment is what its file expects. */
package casus.explain;
