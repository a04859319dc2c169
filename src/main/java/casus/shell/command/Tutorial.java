package casus.shell.command;

import casus.shell.line.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of the tutorial.
 *
 * @param folder in which it writes
 */
record Tutorial(List<Step> steps, String folder) {
    private static final String FOLDER = "{dir}";

    /**
     * A command, and what to know before it.
     *
     * @param command as it is typed
     * @param prints parts of what it prints, by which the step is tested
     */
    record Step(String title, String text, String command, List<String> prints) {}

    /** The one that ships with the program, in a folder that it is given. */
    static Tutorial in(String folder) {
        try (InputStream in = Tutorial.class.getResourceAsStream("/casus/tutorial.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Step> steps = new ArrayList<>();
            for (String step : text.strip().split("\n\n", -1)) steps.add(step(step, folder));
            return new Tutorial(List.copyOf(steps), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A title behind {@code =}, a command behind {@code $}, what it prints behind {@code ?}; the rest is text. */
    private static Step step(String written, String folder) {
        String title = "";
        String command = "";
        List<String> text = new ArrayList<>();
        List<String> prints = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            String rest = line.length() > 2 ? line.substring(2) : "";
            switch (line.charAt(0)) {
                case '=' -> title = rest;
                case '$' -> command = typed(rest, folder);
                case '?' -> prints.add(rest.replace(FOLDER, folder));
                default -> text.add(line.replace(FOLDER, folder));
            }
        }
        return new Step(title, String.join("\n", text), command, List.copyOf(prints));
    }

    /** A command with the folder in its words, each as it can be typed. */
    private static String typed(String command, String folder) {
        return Stream.of(command.split(" ", -1))
                .map(word -> word.contains(FOLDER) ? Tokens.typed(word.replace(FOLDER, folder)) : word)
                .collect(Collectors.joining(" "));
    }
}
