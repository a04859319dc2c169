/** The brief: an assessment in a screen of plain words, made from its JSON alone (contract, 13.9). */
package casus.brief;
