package casus.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of everyday language for the words of the formats and the commands, as a list beside this class has them. */
final class Senses {
    private static final Map<String, List<String>> MEANT = read();

    private Senses() {}

    private static Map<String, List<String>> read() {
        try (InputStream in = Senses.class.getResourceAsStream("senses.txt")) {
            Map<String, List<String>> meant = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] sides = line.split(" = ", -1);
                        for (String word : sides[0].split(" ", -1))
                            meant.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                                    .add(sides[1]);
                    });
            return meant;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of the known words that may be meant, if only one is. */
    static Optional<String> meant(String word, Collection<String> known) {
        List<String> meant = MEANT.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(known::contains)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
