package casus.shell.prompt;

import casus.shell.completion.Completion;
import casus.shell.editing.OpenScenario;
import casus.shell.editing.TypedLines;
import casus.shell.line.Colours;
import casus.shell.line.Pager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The terminal, and a line that is typed at it. */
@AtPrompt
final class Screen {
    /** JLine logs what it cannot do with a terminal; kept here, since a logger nobody holds forgets its level. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    /** So many milliseconds after one line of a paste the next one is there. */
    private static final long SOON = 50;

    private final Completion completion;
    private final TypedLines typed;
    private Terminal terminal;
    private LineReader reader;
    private boolean pages;

    Screen(Completion completion, TypedLines typed) {
        this.completion = completion;
        this.typed = typed;
    }

    /**
     * Takes hold of the terminal.
     *
     * @param pages whether what is longer than it goes through a pager
     * @param interrupt done at a Ctrl-C while no line is being typed
     */
    void open(boolean pages, Runnable interrupt) {
        this.pages = pages;
        JLINE.setLevel(Level.OFF);
        try {
            terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .nativeSignals(true)
                    .providers("jni,exec")
                    .encoding(StandardCharsets.UTF_8)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (terminal.getWidth() == 0) terminal.setSize(new Size(80, 24)); // a terminal that nobody has measured
        terminal.handle(Signal.INT, signal -> interrupt.run());
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("casus")
                .parser(new LineParser(this::isWaiting))
                .completer(new Completing(completion))
                .highlighter(isColourful() ? new LineHighlighter(completion) : new DefaultHighlighter())
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
                .variable(LineReader.BELL_STYLE, "none")
                .variable(LineReader.ERRORS, 0) // a word that is nearly there is not replaced
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.AUTO_GROUP, false)
                .build();
        typed.all().forEach(reader.getHistory()::add);
    }

    /**
     * A line that the user has typed, or several that belong together.
     *
     * @throws org.jline.reader.UserInterruptException at Ctrl-C
     * @throws org.jline.reader.EndOfFileException at Ctrl-D, or if the terminal is gone
     */
    String read(Optional<OpenScenario> open) {
        return reader.readLine(prompt(open));
    }

    /** Whether keys have been typed, or pasted, that nobody has read. */
    private boolean isWaiting() {
        try {
            return terminal.reader().peek(SOON) >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is open, with a star if it is not saved, its day and its readings. */
    private String prompt(Optional<OpenScenario> open) {
        AttributedStringBuilder text = new AttributedStringBuilder();
        AttributedStyle name = isColourful() ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
        AttributedStyle rest =
                isColourful() ? AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN) : AttributedStyle.DEFAULT;
        if (open.isEmpty()) text.styled(name, "casus");
        open.ifPresent(it -> text.styled(name, it.scenario().id() + (it.isChanged() ? "*" : ""))
                .styled(rest, " " + it.scenario().asOf() + " " + it.readings()));
        return text.append("> ").toAnsi(terminal);
    }

    private static boolean isColourful() {
        return Colours.areWanted(System.getenv());
    }

    /** How many columns the terminal has now. */
    int width() {
        return terminal.getWidth();
    }

    /** What shows a result that is longer than the terminal is high; empty where nothing is to. */
    Optional<Pager> pager() {
        return pages ? Pager.of(terminal.getHeight(), terminal.getWidth()) : Optional.empty();
    }

    /** Gives the terminal back as it was. */
    void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
