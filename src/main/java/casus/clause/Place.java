package casus.clause;

/** Where in a rule file something stands; line and column count from 1. */
public record Place(int line, int column) {}
