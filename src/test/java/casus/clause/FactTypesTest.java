package casus.clause;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Reads;
import casus.facts.Stated;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTypesTest {
    /** The code generator of Drools 10.2 crashes on accessors whose name is part of these words. */
    @Test
    void noComponentBreaksTheCodeGenerator() {
        List<String> breaking = FactTypes.all().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> "alphaIndexedBy".contains(name) || "betaIndexedBy".contains(name))
                .toList();
        assertThat(breaking).isEmpty();
    }

    @Test
    void everyFactIsInTheVocabularyAndReadsAsASentence() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/casus/facts"))) {
            List<String> records = files.filter(FactTypesTest::declaresARecord)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(records).containsExactlyElementsOf(FactTypes.names());
        }
        assertThat(FactTypes.all()).allMatch(type -> type.isAnnotationPresent(Reads.class));
        assertThat(FactTypes.all())
                .allMatch(type -> Given.class.isAssignableFrom(type)
                        || Stated.class.isAssignableFrom(type)
                        || Conclusion.class.isAssignableFrom(type));
    }

    private static boolean declaresARecord(Path file) {
        try {
            return Files.readString(file).contains("public record ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a rule asks there to be none of has to be sayable. */
    @Test
    void everyNegatedFactHasWordsForItsAbsence() {
        List<String> wordless = Fixtures.rules().values().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(Condition::isNegated)
                .map(Condition::type)
                .filter(type ->
                        FactTypes.of(type).getAnnotation(Reads.class).absent().isEmpty())
                .distinct()
                .toList();
        assertThat(wordless).isEmpty();
    }

    @Test
    void everyFactIsUsedByARule() {
        String texts = String.join(
                "\n",
                Fixtures.rules().values().stream()
                        .map(rule -> rule.card().text())
                        .toList());
        assertThat(FactTypes.names()).allMatch(name -> texts.contains(name + "("));
    }
}
