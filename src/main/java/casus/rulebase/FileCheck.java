package casus.rulebase;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** Checks a rule file as a whole: rules and nothing but rules, in the one package, over the fact types. */
final class FileCheck {
    /** The one DRL package: across packages Drools 10.2 can lose firings without a word. */
    static final String PACKAGE = "casus.rules";

    private static final Set<String> IMPORTS = Set.of("casus.facts.*", "casus.model.Truth");

    private final String file;
    private final String text;
    private final PackageDescr parsed;
    private final Problems problems;

    FileCheck(String file, String text, PackageDescr parsed, Problems problems) {
        this.file = file;
        this.text = text;
        this.parsed = parsed;
        this.problems = problems;
    }

    void run() {
        if (!PACKAGE.equals(parsed.getName())) {
            report(
                    "rule-package",
                    1,
                    parsed.getName().isEmpty()
                            ? "the file names no package"
                            : "the package is `" + parsed.getName() + "`",
                    "all rules stand in the package `" + PACKAGE + "`: across packages rules are lost");
        }
        parsed.getImports().stream()
                .filter(imported -> !IMPORTS.contains(imported.getTarget()))
                .forEach(imported -> report(
                        "rule-import",
                        imported.getLine(),
                        "`" + imported.getTarget() + "` is imported",
                        "rules see casus.facts.* and casus.model.Truth"));
        parsed.getFunctions().forEach(function -> refuse(function, "function", function.getName()));
        parsed.getFunctionImports().forEach(function -> refuse(function, "function", function.getTarget()));
        parsed.getGlobals().forEach(global -> refuse(global, "global", global.getIdentifier()));
        parsed.getTypeDeclarations().forEach(type -> refuse(type, "type", type.getTypeName()));
        parsed.getEnumDeclarations().forEach(type -> refuse(type, "type", type.getTypeName()));
        parsed.getEntryPointDeclarations().forEach(point -> refuse(point, "entry point", point.getEntryPointId()));
        parsed.getWindowDeclarations().forEach(window -> refuse(window, "window", window.getName()));
        parsed.getAttributes().forEach(attribute -> refuse(attribute, "attribute", attribute.getName()));
    }

    private void refuse(BaseDescr declaration, String what, String name) {
        report(
                "rule-file",
                declaration.getLine(),
                "the " + what + " `" + name + "` is declared",
                "functions, globals and types belong to the program");
    }

    private void report(String id, int line, String message, String hint) {
        int number = Math.max(line, 1);
        String excerpt = text.lines().skip(number - 1).findFirst().orElse("");
        int indent = excerpt.length() - excerpt.stripLeading().length();
        SourceLocation at = new SourceLocation(file, number, indent + 1);
        problems.add(new Problem(id, at, message, excerpt, excerpt.strip().length(), hint));
    }
}
