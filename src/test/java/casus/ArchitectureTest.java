package casus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house keeps its shape: imports run one way, Drools lives in two packages, Spring in one. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/casus/rules/")) // compiled from the DRL
            .importPackages("casus");

    /** Each package and all that it imports, the highest first: none imports one that stands above it. */
    private static final String IMPORTS = """
        main          | shell
        shell.prompt  | shell.line shell.editing scenario data model diagnostics
        shell         | shell.line shell.editing diagnostics
        shell.command | shell.line shell.editing batch brief compare catalogue coverage explain prose report table engine reference flip rulebase lint scenario data clause assessment page model diagnostics
        shell.line    | shell.editing report engine rulebase lint scenario data assessment page model diagnostics
        shell.editing | report scenario data document diagnostics
        batch         | brief explain report table engine reference rulebase scenario data clause assessment document page model diagnostics
        brief         | report data assessment chart page
