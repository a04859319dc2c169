package casus.shell;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Types at the packaged program under a pseudo-terminal and reads the screen; each wait begins where the last ended. */
final class Typist implements AutoCloseable {
    private static final Pattern CONTROL = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]|\u001b[=>]|\r|\u0007");
    private static final long REST = 1000;
    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(2);

    private final PtyProcess process;
    private final StringBuilder screen = new StringBuilder();
    private int read;

    Typist(Path folder, Map<String, String> environment, String... args) throws IOException {
        this(Path.of("target/casus"), folder, environment, args);
    }

    /** At a screen of another size. */
    Typist(WinSize screen, Path folder, Map<String, String> environment, String... args) throws IOException {
        this(Path.of("target/casus"), screen, folder, environment, args);
    }

    /** At a program that is installed elsewhere. */
    Typist(Path launcher, Path folder, Map<String, String> environment, String... args) throws IOException {
        this(launcher, new WinSize(200, 50), folder, environment, args);
    }

    private Typist(Path launcher, WinSize size, Path folder, Map<String, String> environment, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(Map.of("TERM", "xterm", "NO_COLOR", "1"));
        all.putAll(environment);
        process = new PtyProcessBuilder(command.toArray(String[]::new))
                .setDirectory(folder.toString())
                .setEnvironment(all)
                .setInitialColumns(size.getColumns())
                .setInitialRows(size.getRows())
                .start();
        process.setWinSize(size);
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (InputStream in = process.getInputStream()) {
            byte[] bytes = new byte[8192];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                synchronized (screen) {
                    screen.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
                    screen.notifyAll();
                }
            }
        } catch (IOException e) {
            // the program has ended
        }
        synchronized (screen) {
            screen.notifyAll();
        }
    }

    /** Gives the terminal another size while the program runs. */
    void resize(WinSize size) {
        process.setWinSize(size);
    }

    /** Types keys, and does not wait. */
    Typist type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return this;
    }

    /** Waits as a person would, where a signal is on its way to the program and nothing on the screen says that it has come. */
    Typist rest() throws InterruptedException {
        Thread.sleep(REST);
        return this;
    }

    /** Types a line, and does not wait for what comes of it. */
    Typist line(String line) throws IOException {
        return type(line + "\r");
    }

    /** Waits until a text appears; returns what stood before it. */
    String await(String text) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE;
        synchronized (screen) {
            while (true) {
                String plain = CONTROL.matcher(screen).replaceAll("");
                int found = plain.indexOf(text, read);
                if (found >= 0) {
                    String before = plain.substring(read, found);
                    read = found + text.length();
                    return before;
                }
                long left = deadline - System.currentTimeMillis();
                if (left <= 0) throw new AssertionError("no `" + text + "` in:\n" + plain.substring(read));
                screen.wait(left);
            }
        }
    }

    /** Everything so far. */
    String screen() {
        synchronized (screen) {
            return CONTROL.matcher(screen).replaceAll("");
        }
    }

    /** Waits for the end of the program and returns its exit code. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) throw new AssertionError("still there:\n" + screen());
        return process.exitValue();
    }

    /** Ends the program without asking it. */
    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", String.valueOf(process.pid()))
                .start()
                .waitFor();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
