package casus.model;

/** An entry of the catalogue (contract, section 11): {@code row} is its number in the list of systems. */
public record Mechanism(String id, String row, String title, String role) {}
