package casus.shell.line;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a command that is told to stop says still: its thread is interrupted, and it has some seconds to print what it has found,
 * whether the program is ending or the prompt waits.
 */
public final class LastWord {
    /** So many seconds it has. */
    public static final int SECONDS = 5;

    private static final Set<Thread> SPEAKING = ConcurrentHashMap.newKeySet();

    private final Invocation invocation;
    private final Thread command = Thread.currentThread();
    private final CountDownLatch said = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "last word");

    private LastWord(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Does what takes an interrupt by printing what there is. */
    public static void after(Invocation invocation, Runnable search) {
        LastWord last = new LastWord(invocation);
        last.open();
        try {
            search.run();
        } finally {
            last.close();
        }
    }

    private void open() {
        SPEAKING.add(command);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether a thread that is interrupted still has something to say. */
    public static boolean isLeftTo(Thread thread) {
        return SPEAKING.contains(thread);
    }

    private void await() {
        command.interrupt();
        try {
            said.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody waits for it any longer
        }
    }

    private void close() {
        invocation.out().flush();
        System.out.flush();
        SPEAKING.remove(command);
        said.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending: it has waited for this
        }
    }
}
