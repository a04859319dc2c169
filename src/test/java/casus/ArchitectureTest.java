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
        shell.prompt  | shell.completion shell.line shell.editing scenario diagnostics
        shell         | shell.line shell.editing diagnostics
        shell.command | shell.completion shell.line shell.editing play batch brief draft compare sweep keys worlds catalogue coverage report explain prose proof table engine reference flip rulebase lint scenario data clause assessment document page model diagnostics
        shell.completion | shell.line shell.editing scenario data model
        shell.line    | shell.editing report table engine rulebase lint scenario data clause assessment document page diagnostics
        shell.editing | report scenario data document diagnostics
        play          | brief compare prose engine flip scenario data clause assessment page model diagnostics
        batch         | brief worlds report explain prose table engine reference rulebase scenario data clause assessment document page model diagnostics
        brief         | report prose data assessment chart page model
        draft         | compare prose engine scenario snapshot data assessment document page facts model
        compare       | prose engine scenario data assessment chart page facts model
        sweep         | report prose table engine scenario data assessment chart page model diagnostics
        keys          | worlds report prose table flip scenario data assessment chart page model
        worlds        | report prose scenario data assessment page model
        catalogue     | prose scenario snapshot data clause page facts model
        coverage      | engine reference scenario snapshot data clause document facts model diagnostics
        report        | prose table flip data assessment page facts model
        explain       | reference scenario data clause assessment page facts model
        prose         | data assessment page facts model
        proof         | data clause assessment facts model
        table         | data assessment page facts model diagnostics
        engine        | rulebase lint scenario snapshot data clause assessment facts model diagnostics
        reference     | clause assessment facts model
        flip          | scenario data clause assessment facts model diagnostics
        rulebase      | lint data clause document model diagnostics
        lint          | data clause document facts model diagnostics
        scenario      | snapshot data document facts model diagnostics
        snapshot      | data facts model
        data          | document model diagnostics
        clause        | document facts model diagnostics
        assessment    | facts model
        document      | model diagnostics
        chart         | page
        page          | diagnostics
        facts         | model
        model         |
        diagnostics   |
        """;

    /** So that no permission outlives its use: what is listed is what there is. */
    @Test
    void eachPackageImportsWhatIsListedAndNothingAboveIt() {
        SortedMap<String, NavigableSet<String>> found = new TreeMap<>();
        for (JavaClass from : CLASSES) {
            NavigableSet<String> imports = found.computeIfAbsent(name(from), any -> new TreeSet<>());
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith("casus"))
                    .map(ArchitectureTest::name)
                    .filter(to -> !to.equals(name(from)))
                    .forEach(imports::add);
        }
        List<String> order = IMPORTS.lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(order).containsExactlyInAnyOrderElementsOf(found.keySet());
        String listed = order.stream()
                .map(from -> "%-13s | %s"
                        .formatted(
                                from,
                                found.get(from).stream()
                                        .sorted(Comparator.comparing(order::indexOf))
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(listed).isEqualTo(IMPORTS);
        found.forEach((from, imports) -> assertThat(order.subList(order.indexOf(from) + 1, order.size()))
                .describedAs("what stands below %s", from)
                .containsAll(imports));
    }

    /** A package without the first part that all share; the root is called main. */
    private static String name(JavaClass type) {
        return type.getPackageName().equals("casus")
                ? "main"
                : type.getPackageName().substring("casus.".length());
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("casus.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheRulebaseAndTheEngineKnowDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("casus.rulebase", "casus.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void onlyTheShellKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "casus.shell",
                        "casus.shell.prompt",
                        "casus.shell.command",
                        "casus.shell.completion",
                        "casus.shell.line")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void onlyThePromptKnowsJLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("casus.shell.prompt")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("casus.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "casus.model")
                .check(CLASSES);
    }

    @Test
    void aPageKnowsNoLibrary() {
        classes()
                .that()
                .resideInAPackage("casus.page")
                .and()
                .haveSimpleNameNotStartingWith("Docx")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "casus.page", "casus.diagnostics")
                .check(CLASSES);
    }

    /** Documents of Word and pictures in them are what a library is for. */
    @Test
    void onlyTheWriterOfWordKnowsItsLibraries() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Docx")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "com.github.weisj..",
                        "java.awt..",
                        "javax.imageio..")
                .check(CLASSES);
    }

    /** Whoever asked a record about a day himself would get the law of that day kept for days that have another. */
    @Test
    void theDayOfTheLawAloneAsksRecordsAboutTheDay() {
        noClasses()
                .that()
                .resideInAPackage("casus.snapshot")
                .and()
                .doNotHaveSimpleName("DayOfLaw")
                .should()
                .callMethodWhere(describe(
                        "it asks a record about a day",
                        call -> call.getTargetOwner().getPackageName().equals("casus.model")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(LocalDate.class))))
                .check(CLASSES);
    }

    /**
     * What a stranger sends is read; whatever it says, there is nothing here that could start a program but those that the user's
     * own environment names, or the user at the prompt.
     */
    @Test
    void nothingStartsAProcessButProgramsOfTheUser() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("casus.shell.line.Program")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(describe(
                        "it starts a process",
                        call -> call.getTargetOwner().isAssignableTo(Runtime.class)
                                && call.getTarget().getName().equals("exec")))
                .check(CLASSES);
    }

    @Test
    void noClassIsCalledManagerImplOrUtils() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(CLASSES);
    }

    @Test
    void classesAreFinalUnlessTheyAreMadeToBeExtended() {
        // Shell: Spring's configuration classes are subclassed by the container
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areTopLevelClasses()
                .and()
                .areNotEnums()
                .and()
                .resideOutsideOfPackage("casus.shell")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
