package casus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house keeps its shape: imports run one way, Drools lives in two packages, Spring in one. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/casus/rules/")) // compiled from the DRL
            .importPackages("casus");

    @Test
    void importsGoToALowerLevelOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("6 root")
                .definedBy("casus")
                .layer("6 shell")
                .definedBy("casus.shell..")
                .layer("6 batch")
                .definedBy("casus.batch")
                .layer("5 explain")
                .definedBy("casus.explain")
                .layer("5 report")
                .definedBy("casus.report")
                .layer("5 catalogue")
                .definedBy("casus.catalogue")
                .layer("5 coverage")
                .definedBy("casus.coverage")
                .layer("4 engine")
                .definedBy("casus.engine")
                .layer("4 flip")
                .definedBy("casus.flip")
                .layer("4 inference")
                .definedBy("casus.reference")
                .layer("3 rulebase")
                .definedBy("casus.rulebase")
                .layer("3 scenario")
                .definedBy("casus.scenario")
                .layer("2 law")
                .definedBy("casus.snapshot")
                .layer("2 assessment")
                .definedBy("casus.assessment")
                .layer("2 data")
                .definedBy("casus.data")
                .layer("1 document")
                .definedBy("casus.document")
                .layer("1 facts")
                .definedBy("casus.facts")
                .layer("0 model")
                .definedBy("casus.model")
                .layer("0 diagnostics")
                .definedBy("casus.diagnostics")
                .whereLayer("6 root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("6 shell")
                .mayOnlyBeAccessedByLayers("6 root")
                .whereLayer("6 batch")
                .mayOnlyBeAccessedByLayers("6 shell")
                .whereLayer("5 explain")
                .mayOnlyBeAccessedByLayers("6 batch", "6 shell")
                .whereLayer("5 report")
                .mayOnlyBeAccessedByLayers("6 batch", "6 shell")
                .whereLayer("5 catalogue")
                .mayOnlyBeAccessedByLayers("6 shell")
                .whereLayer("5 coverage")
                .mayOnlyBeAccessedByLayers("6 shell")
                .whereLayer("4 inference")
                .mayOnlyBeAccessedByLayers("5 coverage", "5 explain", "6 batch", "6 shell")
                .whereLayer("4 flip")
                .mayOnlyBeAccessedByLayers("5 report", "6 shell")
                .whereLayer("4 engine")
                .mayOnlyBeAccessedByLayers("5 explain", "5 report", "6 batch", "6 shell")
                .whereLayer("3 rulebase")
                .mayOnlyBeAccessedByLayers(
                        "4 engine",
                        "4 flip",
                        "4 inference",
                        "5 catalogue",
                        "5 coverage",
                        "5 explain",
                        "6 batch",
                        "6 shell")
                .whereLayer("3 scenario")
                .mayOnlyBeAccessedByLayers(
                        "4 engine", "4 flip", "5 catalogue", "5 coverage", "5 explain", "6 batch", "6 shell")
                .whereLayer("2 law")
                .mayOnlyBeAccessedByLayers("3 scenario", "4 engine", "5 catalogue", "5 coverage")
                .whereLayer("2 assessment")
                .mayOnlyBeAccessedByLayers(
                        "4 engine", "4 flip", "4 inference", "5 explain", "5 report", "6 batch", "6 shell")
                .whereLayer("2 data")
                .mayOnlyBeAccessedByLayers(
                        "2 law",
                        "3 rulebase",
                        "3 scenario",
                        "4 engine",
                        "4 flip",
                        "5 catalogue",
                        "5 coverage",
                        "5 explain",
                        "5 report",
                        "6 batch",
                        "6 shell")
                .whereLayer("1 document")
                .mayOnlyBeAccessedByLayers("2 data", "3 rulebase", "3 scenario", "5 coverage", "6 batch")
                .whereLayer("1 facts")
                .mayOnlyBeAccessedByLayers(
                        "2 law",
                        "2 assessment",
                        "3 rulebase",
                        "3 scenario",
                        "4 engine",
                        "4 flip",
                        "5 catalogue",
                        "5 coverage",
                        "4 inference",
                        "5 explain",
                        "5 report")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("casus.(*)..").should().beFreeOfCycles().check(CLASSES);
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
                .resideOutsideOfPackages("casus.shell", "casus.shell.prompt")
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
    void thePromptRunsTheCommandsAndTheCommandsUseTheDesk() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("prompt")
                .definedBy("casus.shell.prompt")
                .layer("commands")
                .definedBy("casus.shell")
                .layer("desk")
                .definedBy("casus.shell.editing")
                .whereLayer("prompt")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("commands")
                .mayOnlyBeAccessedByLayers("prompt")
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

    /** What a stranger sends is read; whatever it says, there is nothing here that could start a program. */
    @Test
    void nothingStartsAProcess() {
        noClasses()
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
