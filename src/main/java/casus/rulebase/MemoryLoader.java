package casus.rulebase;

import java.util.Map;

/**
 * Loads the classes of a compiled model from memory, so that no file is held open. Its own go first: the program's
 * class path holds a model too, and a class of that may have the same name.
 */
final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> entries;

    MemoryLoader(Map<String, byte[]> entries, ClassLoader parent) {
        super(parent);
        this.entries = entries;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = entries.get(name.replace('.', '/') + ".class");
        if (bytes == null) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
