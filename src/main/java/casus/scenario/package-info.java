/** Reads scenario files (contract, section 6) and resolves them against the knowledge base. */
package casus.scenario;
