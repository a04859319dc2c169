package casus.rulebase;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;

/** Checks a rule file as a whole: rules and nothing but rules, in the one package, over the fact types. */
final class FileCheck {
    private static final Set<String> IMPORTS = Set.of("casus.facts.*", "casus.model.Truth");

    private final String file;
    private final PackageDescr parsed;
    private final Problems problems;

    FileCheck(String file, PackageDescr parsed, Problems problems) {
        this.file = file;
        this.parsed = parsed;
        this.problems = problems;
    }

    void run() {
        if (!RuleCompiler.PACKAGE.equals(parsed.getName())) {
            report(
                    "rule-package",
                    1,
                    "the package is `" + parsed.getName() + "`",
                    "all rules stand in the package `" + RuleCompiler.PACKAGE
                            + "`: across packages Drools loses firings");
        }
        parsed.getImports().stream()
                .filter(imported -> !IMPORTS.contains(imported.getTarget()))
                .forEach(imported -> report(
                        "rule-import",
                        imported.getLine(),
                        "`" + imported.getTarget() + "` is imported",
                        "rules see casus.facts.* and casus.model.Truth"));
        int others = parsed.getFunctions().size()
                + parsed.getFunctionImports().size()
                + parsed.getGlobals().size()
                + parsed.getTypeDeclarations().size()
                + parsed.getEnumDeclarations().size()
                + parsed.getEntryPointDeclarations().size()
                + parsed.getWindowDeclarations().size()
                + parsed.getAttributes().size();
        if (others > 0) {
            report(
                    "rule-file",
                    1,
                    "the file declares more than rules",
                    "functions, globals and types belong to the program");
        }
    }

    private void report(String id, int line, String message, String hint) {
        problems.add(Problem.of(id, new SourceLocation(file, Math.max(line, 1), 0), message, hint));
    }
}
