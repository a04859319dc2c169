package casus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processor time of a process and all that it starts, user and system; the shell that starts it reports that. */
public final class ChildTime {
    private static final String TIMED = "out=$1; shift; \"$@\" >$out 2>&1 </dev/null; code=$?; times; exit $code";
    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+[.,]\\d+)s");

    private ChildTime() {}

    /** Runs a command that has to succeed; what it prints goes into a file. */
    public static double seconds(List<String> command, Path output) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", TIMED, "sh", output.toString()));
        words.addAll(command);
        Process shell = new ProcessBuilder(words).redirectErrorStream(true).start();
        String report = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + " fails");
        Matcher time = TIME.matcher(report.lines().toList().get(1)); // the second line is of the children
        double seconds = 0;
        while (time.find()) {
            seconds += Integer.parseInt(time.group(1)) * 60
                    + Double.parseDouble(time.group(2).replace(',', '.'));
        }
        return seconds;
    }
}
