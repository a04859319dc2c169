package casus.rulebase;

import casus.clause.RuleFiles;
import casus.diagnostics.InvalidKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles a rules folder at build time, into the program itself, so that it does not have to at its first start. */
public final class ModelSeed {
    private ModelSeed() {}

    /** Takes the rules folder and the folder of the program's classes. */
    public static void main(String[] args) throws IOException {
        RuleFiles files = RuleFiles.read(Path.of(args[0]));
        String key = ModelKey.of(files);
        if (CompiledRules.isInstalled(key)) return;
        Path classes = Path.of(args[1]);
        try {
            Map<String, byte[]> contents = new RuleCompiler(files, key, Trust.CHECKED).compile(rules -> {});
            Path seal = classes.resolve(CompiledRules.KEY); // last, so that half a model is none
            Files.deleteIfExists(seal);
            delete(classes.resolve(FileCheck.PACKAGE.replace('.', '/')));
            for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
                Path file = classes.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                if (!file.equals(seal)) Files.write(file, entry.getValue());
            }
            Files.write(seal, contents.get(CompiledRules.KEY));
        } catch (InvalidKnowledge e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void delete(Path outdated) throws IOException {
        if (!Files.isDirectory(outdated)) return;
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(outdated)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) Files.delete(path);
    }
}
