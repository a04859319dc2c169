/** The result of an assessment: findings merged over readings, and how each was derived. Plain records. */
package casus.assessment;
