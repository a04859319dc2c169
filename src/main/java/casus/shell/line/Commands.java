package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Plain;
import casus.shell.editing.OpenDocument;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.stereotype.Component;

/** Runs a command from its words, whoever gave them: the command line, a script or the prompt. */
@Component
public final class Commands {
    private static final Pattern HEAD = Pattern.compile("^(?:error|warning)\\[[^\\]]*]: ", Pattern.MULTILINE);

    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int KNOWLEDGE = 3;
    public static final int INTERNAL = 4;
    private static final int INTERRUPTED = 130;

    private final CommandRegistry registry;
    private final OpenDocument document;
    private final Mode mode;
    private final Session session;

    Commands(CommandRegistry registry, OpenDocument document, Mode mode, Session session) {
        this.registry = registry;
        this.document = document;
        this.mode = mode;
        this.session = session;
    }

    /**
     * What came of a command.
     *
     * @param exitCode see contract, section 10
     * @param message what to tell on stderr, or null
     * @param failure the exception behind it, or null
     * @param leave whether the shell is to end
     */
    public record Outcome(int exitCode, String message, Throwable failure, boolean leave) {
        static final Outcome DONE = new Outcome(0, null, null, false);

        /** A failure that has no exception. */
        public static Outcome failed(int exitCode, String message) {
            return new Outcome(exitCode, message, null, false);
        }

        /** Tells what there is to tell; {@code where} in a script it went wrong stands behind the id of each problem. */
        public void tell(String where, boolean debug) {
            if (message == null) return;
            System.err.println(placed(where));
            if (exitCode != INTERNAL || failure == null) return;
            if (debug) failure.printStackTrace();
            else System.err.println(" hint: --debug shows where");
        }

        /** The message with a place of a script behind the id of each problem; {@link #tell} does it by itself. */
        public String placed(String where) {
            if (message == null) return "";
            Matcher head = HEAD.matcher(message);
            return head.find() ? head.replaceAll("$0" + Matcher.quoteReplacement(where)) : where + message;
        }
    }

    /** Every command there is, by name. */
    public List<CasusCommand> all() {
        return CasusCommand.all(registry);
    }

    /** Runs a line, and says how long it took where that is asked; what it prints goes to {@code out}, unless it says where else. */
    public Outcome run(String line, PrintWriter out) {
        TypedLine typed;
        try {
            typed = TypedLine.of(line);
        } catch (InvalidInput e) {
            return outcome(e);
        }
        if (typed.words().isEmpty()) return Outcome.DONE;
        long start = System.nanoTime();
        try {
            Optional<Elsewhere> elsewhere = elsewhere(typed);
            if (elsewhere.isEmpty()) return run(typed.words(), out);
            PrintWriter there = new TerminalWriter(elsewhere.get().out(), () -> 0);
            return elsewhere.get().end(run(typed.words(), there));
        } catch (InvalidInput e) {
            return outcome(e);
        } finally {
            tellTime(System.nanoTime() - start);
        }
    }

    /**
     * Where a line wants what it prints to go; empty for where it always goes.
     *
     * @throws InvalidInput if that may not be, or cannot
     */
    public Optional<Elsewhere> elsewhere(TypedLine line) {
        return Elsewhere.of(line, session, document);
    }

    /** Whether a pager may show what a command prints, which is a program like any other. */
    public boolean mayBePaged(List<String> words) {
        boolean talks =
                all().stream().filter(CasusCommand::isTalk).anyMatch(command -> words.indexOf(command.getName()) == 0);
        return !talks && !session.isSafe() && !Pager.isUnwanted(words);
    }

    /** Says how long a command took, where that is asked. */
    public void tellTime(long nanoseconds) {
        if (session.isTimed()) System.err.printf(Locale.ROOT, "time: %.2f s%n", nanoseconds / 1e9);
    }

    /** Runs a command; what it prints goes to {@code out}, and whatever goes wrong is told by the outcome. */
    public Outcome run(List<String> words, PrintWriter out) {
        if (words.isEmpty()) return Outcome.DONE;
        try {
            CommandLine line = new CommandLine(all(), mode, document.isOpen());
            CommandLine.Parsed parsed = line.parse(words);
            if (parsed.help()) {
                out.print(parsed.command().getHelp());
                return Outcome.DONE;
            }
            List<String> whole = session.words(parsed.command(), invocation(parsed, out), words);
            if (whole.size() > words.size()) parsed = line.parse(whole);
            CommandContext context = context(parsed, out);
            Invocation invocation = new Invocation(context, parsed.command().usage());
            session.refuseToWrite(parsed.command(), invocation);
            document.open().ifPresent(open -> Output.spare(open, invocation));
            new CommandExecutor(registry).execute(context);
            return Outcome.DONE;
        } catch (Throwable e) {
            return outcome(e);
        } finally {
            out.flush();
        }
    }

    private CommandContext context(CommandLine.Parsed parsed, PrintWriter out) {
        return new CommandContext(parsed.input(), registry, out, new InputReader() {});
    }

    private Invocation invocation(CommandLine.Parsed parsed, PrintWriter out) {
        return new Invocation(context(parsed, out), parsed.command().usage());
    }

    /** Whether a command asks for the trace of an internal error. */
    public static boolean debug(List<String> words) {
        return words.contains("--debug");
    }

    /** The cause that has an exit code of its own, wherever in the chain it stands. */
    static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput) return Outcome.failed(USAGE, cause.getMessage());
            if (cause instanceof InvalidKnowledge) return Outcome.failed(KNOWLEDGE, cause.getMessage());
            if (cause instanceof ExpectationsFailed) return Outcome.failed(FAILED, cause.getMessage());
            if (cause instanceof BatchFailed failed) {
                return Outcome.failed(failed.exitCode(), failed.getMessage().isEmpty() ? null : failed.getMessage());
            }
            if (cause instanceof CancellationException) return Outcome.failed(INTERRUPTED, null);
            if (cause instanceof Leaving) return new Outcome(0, null, null, true);
            Optional<String> exhausted = Exhausted.message(cause);
            if (exhausted.isPresent()) return Outcome.failed(INTERNAL, exhausted.get());
        }
        return internal(failure);
    }

    public static Outcome internal(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String what = root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getMessage().lines().findFirst().orElse("");
        return new Outcome(INTERNAL, "error[internal]: " + Plain.line(what), failure, false);
    }
}
