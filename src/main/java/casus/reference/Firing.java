package casus.reference;

import java.util.List;

/**
 * One way in which the conditions of a rule are met.
 *
 * @param facts what its conditions match, in their order; conditions that ask whether there is any fact, or none, match none
 */
public record Firing(String rule, List<Object> facts) {
    public Firing {
        facts = List.copyOf(facts);
    }
}
