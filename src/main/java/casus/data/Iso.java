package casus.data;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The state codes of ISO 3166-1 alpha-3, as the platform knows them. */
public final class Iso {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private Iso() {}

    public static boolean isState(String code) {
        return CODES.contains(code);
    }

    /** The name of a state as the platform knows it; the code itself if it is none. */
    static String name(String code) {
        return Stream.of(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(country -> country.getISO3Country().equals(code))
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .findFirst()
                .orElse(code);
    }

    /** The code of a state by its name in English, or by its code of two letters. */
    public static Optional<String> code(String name) {
        return Stream.of(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(country -> country.getCountry().equals(name)
                        || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name))
                .map(Locale::getISO3Country)
                .findFirst();
    }

    /** All codes, for "did you mean". */
    public static Set<String> codes() {
        return CODES;
    }
}
