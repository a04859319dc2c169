/** YAML and JSON files as trees whose every node knows its line and column; data only, with limits. */
package casus.document;
