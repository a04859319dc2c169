/** What the knowledge base and the rules hold of each mechanism, and which scenarios show it. */
package casus.catalogue;
