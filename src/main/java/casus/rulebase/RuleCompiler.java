package casus.rulebase;

import casus.clause.ParsedRule;
import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.clause.RuleFiles;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Content;
import casus.lint.RuleLint;
import casus.lint.TextCheck;
import casus.lint.WholeCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;

/** Rule texts to the executable model: the only step that needs a compiler. */
final class RuleCompiler {
    /** Counts up when the cached form changes. */
    static final String FORMAT = "3";

    private static final String FOLDER = "src/main/resources/" + FileCheck.PACKAGE.replace('.', '/') + "/";

    private final RuleFiles files;
    private final String key;
    private final Trust trust;

    /** A compiler of these texts, whose model will be kept under a key. */
    RuleCompiler(RuleFiles files, String key, Trust trust) {
        this.files = files;
        this.key = key;
        this.trust = trust;
    }

    /**
     * Checks and compiles all rules.
     *
     * @param check what else the rules have to pass before the slow step
     * @return the contents of a packed file
     * @throws InvalidKnowledge with every problem, by file, line and rule
     */
    SortedMap<String, byte[]> compile(Consumer<Collection<Rule>> check) {
        Problems problems = new Problems();
        Problems found = new Problems();
        boolean checked = trust == Trust.CHECKED;
        if (checked) new TextCheck(files, problems).run();
        problems.throwIfAny(InvalidKnowledge::new);
        List<ParsedRule> rules = new RuleReader(files, problems, found).read();
        problems.throwIfAny(InvalidKnowledge::new);
        new RuleLint(rules, found).run();
        found.throwIfAny(InvalidKnowledge::new);
        if (checked) WholeCheck.run(files, rules, found);
        found.throwIfAny(InvalidKnowledge::new);
        List<RuleCard> cards = rules.stream()
                .map(ParsedRule::card)
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
        check.accept(rules.stream().flatMap(rule -> rule.body().stream()).toList());
        List<Problem> failures = new ArrayList<>();
        byte[] jar = build(files, key, cards, failures);
        if (jar == null) throw new InvalidKnowledge(located(cards, failures));
        return CompiledRules.contents(jar, cards, key);
    }

    private static byte[] build(RuleFiles files, String release, List<RuleCard> cards, List<Problem> failures) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(
                CompiledRules.GROUP, CompiledRules.ARTIFACT, release); // the repository of modules is static
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(id);
        KieModuleModel module = services.newKieModuleModel();
        module.newKieBaseModel("rules").setDefault(true).addPackage("*");
        module.setConfigurationProperty("drools.lang.level", "DRL6");
        module.setConfigurationProperty("drools.dialect.java.compiler.lnglevel", "17"); // loads on every later JDK
        system.writeKModuleXML(module.toXML());
        files.texts().forEach((name, text) -> system.write(FOLDER + name, text));
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            errors.forEach(error -> failures.add(problem(files, cards, error)));
            return errors.isEmpty() ? ((InternalKieModule) builder.getKieModule()).getBytes() : null;
        } catch (RuntimeException
                | LinkageError e) { // faults of the code generator come as exceptions, not as messages
            failures.add(
                    Problem.of("rule-compile", SourceLocation.of(files.folder()), "the rules do not compile", null));
            return null;
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Problem problem(RuleFiles files, List<RuleCard> cards, Message error) {
        String path = error.getPath() == null
                ? ""
                : error.getPath().replaceFirst(".*/" + FileCheck.PACKAGE.replace('.', '/') + "/", "");
        boolean placed = files.texts().containsKey(path) && error.getLine() > 0;
        SourceLocation at =
                placed ? new SourceLocation(files.shown(path), error.getLine(), 0) : SourceLocation.of(files.folder());
        String rule = cards.stream()
                .filter(card -> card.file().equals(at.file()) && card.line() <= error.getLine())
                .max(Comparator.comparingInt(RuleCard::line))
                .map(card -> "rule `" + card.id() + "`: ")
                .orElse("");
        return Problem.of(
                "rule-compile",
                at,
                rule + error.getText().lines().findFirst().orElse("").strip(),
                null);
    }

    /** Compiler messages that point nowhere are placed by compiling each rule alone. */
    private List<Problem> located(List<RuleCard> cards, List<Problem> failures) {
        if (failures.stream().allMatch(problem -> problem.at().line() > 0)) return failures;
        List<Problem> located = new ArrayList<>(failures);
        for (RuleCard card : cards) {
            TreeMap<String, String> alone = new TreeMap<>();
            alone.put(
                    "alone.drl",
                    "package " + FileCheck.PACKAGE + "\nimport casus.facts.*;\nimport casus.model.Truth;\n"
                            + card.text() + "\n");
            List<Problem> own = new ArrayList<>();
            if (build(new RuleFiles(files.folder(), alone), key, List.of(), own) != null) continue;
            located.removeIf(problem -> problem.at().line() == 0);
            located.add(Problem.of(
                    "rule-compile",
                    new SourceLocation(card.file(), card.line(), 0),
                    "rule `" + card.id() + "` does not compile",
                    "check the types that its conditions compare and its conclusion takes"));
        }
        return located;
    }

    /**
     * SHA-256 of the rules by name, whatever files they stand in and however they are laid out.
     */
    static String contentHash(List<RuleCard> cards) {
        return Content.hash(cards.stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .map(card -> card.id() + '\n' + card.text().replaceAll("\\s+", " ") + '\n')
                .toList());
    }
}
