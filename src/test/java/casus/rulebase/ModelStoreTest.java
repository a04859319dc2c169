package casus.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept model is code: it is loaded as it was kept, out of a folder that is the user's alone, or not at all. */
class ModelStoreTest {
    private static final byte[] MODEL = "a model".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private Path folder;
    private ModelStore store;

    @BeforeEach
    void keepOne() {
        folder = temporary.resolve("cache");
        store = ModelStore.at(folder);
        store.keep("key", MODEL);
    }

    @Test
    void aKeptModelIsFound() {
        assertThat(store.find("key")).hasSize(1);
    }

    @Test
    void onlyTheNewestModelsAreKept() throws IOException {
        Files.setLastModifiedTime(folder.resolve("key.jar"), FileTime.fromMillis(0));
        for (int i = 0; i < 16; i++) store.keep("more-" + i, MODEL);
        assertThat(store.find("key")).isEmpty();
        assertThat(store.find("more-15")).hasSize(1);
    }

    @Test
    void aTamperedModelIsDropped() throws IOException {
        Path file = folder.resolve("key.jar");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1]++;
        Files.write(file, bytes);
        assertThat(store.find("key")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aTruncatedModelIsDropped() throws IOException {
        Files.write(folder.resolve("key.jar"), new byte[5]);
        assertThat(store.find("key")).isEmpty();
    }

    @Test
    void aModelUnderTheKeyOfAnotherIsDropped() throws IOException {
        Files.move(folder.resolve("key.jar"), folder.resolve("other.jar"));
        assertThat(store.find("other")).isEmpty();
    }

    @Test
    void aFolderThatOthersMayWriteToIsNotUsed() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(store.find("key")).isEmpty();
        store.keep("more", MODEL);
        assertThat(folder.resolve("more.jar")).doesNotExist();
    }

    @Test
    void aFileThatOthersMayReadIsDropped() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("key.jar"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(store.find("key")).isEmpty();
    }
}
