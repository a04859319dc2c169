/** The same rules and the same crises in other engines: how fast each comes to the answers that Casus has. */
package casus.bench.peers;
