package casus.keys;

import java.util.Locale;

/** What a holder can do to a duty by doing nothing, or refusing. */
public enum Power {
    /** It holds the duty up, whatever others do. */
    ALONE,
    /** It does so only together with others. */
    WITH_OTHERS,
    /** It cannot. */
    NONE;

    /** As JSON and CSV have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
