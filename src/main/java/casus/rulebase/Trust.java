package casus.rulebase;

/** Whether a rules folder has to show that it is rules and nothing else, or its owner answers for it. */
public enum Trust {
    CHECKED,
    GIVEN
}
