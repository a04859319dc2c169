package casus.shell;

import casus.shell.line.Commands;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application in this process, in one of its modes, to run lines in as they would be typed. */
public final class InProcess implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** What came of a line: what it printed, and what it told. */
    public record Ran(int exitCode, String out, String message) {}

    public InProcess(String mode) {
        this(mode, false);
    }

    /** In a shell that may write nothing, or in any other. */
    public InProcess(String mode, boolean safe) {
        System.setProperty("casus.home", Path.of("").toAbsolutePath().toString());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("casus.mode", mode, "casus.safe", safe, "spring.main.lazy-initialization", "true")));
        context.register(Shell.class);
        context.refresh();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Runs a line. */
    public Ran run(String line) {
        StringWriter out = new StringWriter();
        Commands.Outcome outcome = bean(Commands.class).run(line, new PrintWriter(out));
        return new Ran(outcome.exitCode(), out.toString(), outcome.message() == null ? "" : outcome.message());
    }

    @Override
    public void close() {
        context.close();
    }
}
