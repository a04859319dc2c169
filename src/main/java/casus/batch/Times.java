package casus.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as a user writes them: {@code 500ms}, {@code 30s} or {@code 30}, {@code 2m}. */
public final class Times {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})(ms|s|m|)");

    private Times() {}

    /** Empty if it is none. */
    public static Optional<Duration> parse(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches() || Integer.parseInt(time.group(1)) == 0) return Optional.empty();
        int number = Integer.parseInt(time.group(1));
        return Optional.of(
                switch (time.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofSeconds(number);
                });
    }

    static String shown(Duration time) {
        if (time.toMillisPart() != 0) return time.toMillis() + "ms";
        return time.toSeconds() < 120 ? time.toSeconds() + "s" : time.toMinutes() + "m" + time.toSecondsPart() + "s";
    }
}
