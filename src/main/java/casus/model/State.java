package casus.model;

/** A state by its ISO 3166-1 alpha-3 code. */
public record State(String id, String name) {}
