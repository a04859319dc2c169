package casus.rulebase;

import java.util.Map;

/** Loads the classes of a compiled model from memory, so that no file is held open. */
final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> entries;

    MemoryLoader(Map<String, byte[]> entries, ClassLoader parent) {
        super(parent);
        this.entries = entries;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = entries.get(name.replace('.', '/') + ".class");
        if (bytes == null) throw new ClassNotFoundException(name);
        return defineClass(name, bytes, 0, bytes.length);
    }
}
