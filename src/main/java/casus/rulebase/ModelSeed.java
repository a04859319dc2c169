package casus.rulebase;

import casus.diagnostics.InvalidKnowledge;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a rules folder at build time, so that the program does not have to at its first start. */
public final class ModelSeed {
    private ModelSeed() {}

    /** Takes the rules folder and the folder to write the model to. */
    public static void main(String[] args) throws IOException {
        RuleFiles files = RuleFiles.read(Path.of(args[0]));
        Path models = Path.of(args[1]);
        Files.createDirectories(models);
        if (Files.isRegularFile(models.resolve(files.key() + ".jar"))) return;
        try (DirectoryStream<Path> outdated = Files.newDirectoryStream(models, "*.jar")) {
            for (Path model : outdated) Files.delete(model);
        }
        try {
            ModelStore.write(models, files.key(), new RuleCompiler(files).compile(cards -> {}));
        } catch (InvalidKnowledge e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }
}
