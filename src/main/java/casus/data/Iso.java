package casus.data;

import java.util.Locale;
import java.util.Set;

/** The state codes of ISO 3166-1 alpha-3, as the platform knows them. */
public final class Iso {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private Iso() {}

    public static boolean isState(String code) {
        return CODES.contains(code);
    }

    /** All codes, for "did you mean". */
    public static Set<String> codes() {
        return CODES;
    }
}
