package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as a process. */
record Launched(int exitCode, String out, String err) {
    private static final Path LAUNCHER = Path.of("target/casus").toAbsolutePath();

    static Launched casus(String... args) throws IOException, InterruptedException {
        return in(Path.of("."), Map.of(), args);
    }

    static Launched in(Path folder, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        return program(LAUNCHER, folder, environment, args);
    }

    /** Runs another copy of the program. */
    static Launched program(Path launcher, Path folder, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        return process(command, folder, environment, "");
    }

    /** Runs the lines of a script. */
    static Launched script(Path folder, Map<String, String> environment, String input, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(args));
        return process(command, folder, environment, input);
    }

    /** Runs any command; {@code CASUS} is set to the program. */
    static Launched process(List<String> command, Path folder, Map<String, String> environment, String input)
            throws IOException, InterruptedException {
        Path in = Files.createTempFile("casus", ".in");
        Path err = Files.createTempFile("casus", ".err"); // files: two pipes read in turn can block
        try {
            Files.writeString(in, input);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("CASUS", LAUNCHER.toString());
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return new Launched(process.exitValue(), out, Files.readString(err));
        } finally {
            Files.delete(err);
            Files.delete(in);
        }
    }
}
