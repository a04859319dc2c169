package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * What a state has promised to a force.
 *
 * @param counted whether the promise gives a number
 * @param personnel men; 0 if not counted
 * @param earmark the state on whose soil alone they serve, or null
 */
@Reads(value = "{state} pledged to {force}: {text}", absent = "pledge of {state} to {force}")
public record Pledge(
        String pledge,
        String force,
        String state,
        boolean counted,
        int personnel,
        String earmark,
        Truth truth,
        String text,
        List<String> records)
        implements Given {}
