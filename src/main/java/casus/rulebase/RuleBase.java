package casus.rulebase;

import casus.clause.Rule;
import casus.clause.RuleFiles;
import casus.clause.RuleParser;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.lint.Citations;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/**
 * The rules, ready to run.
 *
 * @param rules the clause tree: every rule as structure, by its name
 * @param hash SHA-256 of the rules by name
 */
public record RuleBase(KieBase kieBase, SortedMap<String, Rule> rules, String hash) {
    static {
        // read once, when the first class of Drools loads; dates in rules are ISO dates
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
    }

    /** In which readings each rule runs under this knowledge. */
    public RuleReadings readings(Registry registry) {
        return new RuleReadings(rules.values(), registry.borrowing(), registry.claims());
    }

    /** Whether rules may share beta nodes; never but in the test that shows it makes no difference. */
    public enum Sharing {
        OFF,
        ON
    }

    /**
     * A hash of the files of a rules folder as they are.
     *
     * @throws casus.diagnostics.InvalidKnowledge if they cannot be read
     */
    public static String fingerprint(Path folder) {
        return RuleFiles.folder(folder).fingerprint();
    }

    /**
     * Opens a rules folder: the compiled model out of the store if there is one for these very texts, else compiled now.
     *
     * @throws casus.diagnostics.InvalidKnowledge if the rules do not compile
     */
    public static RuleBase open(Path folder, ModelStore store) {
        return open(folder, store, rules -> {});
    }

    /**
     * Opens a rules folder whose rules have to pass a check, such as {@link Citations}, before they are compiled, since
     * that takes its time. Rules that are compiled already are not checked here.
     *
     * @throws casus.diagnostics.InvalidKnowledge if the rules do not compile
     */
    public static RuleBase open(Path folder, ModelStore store, Consumer<Collection<Rule>> check) {
        return open(folder, store, Trust.CHECKED, check);
    }

    /**
     * Opens a rules folder. Where trust is given the account of the whole text is left out, and nothing is kept: a kept
     * model is of rules that are rules and nothing else.
     *
     * @throws casus.diagnostics.InvalidKnowledge if the rules do not compile
     */
    public static RuleBase open(Path folder, ModelStore store, Trust trust, Consumer<Collection<Rule>> check) {
        RuleFiles files = RuleFiles.read(folder);
        String key = ModelKey.of(files);
        Optional<RuleBase> cached =
                store.find(key).stream().flatMap(kept -> tryLoad(kept).stream()).findFirst();
        if (cached.isPresent()) return cached.get();
        byte[] packed = CompiledRules.pack(new RuleCompiler(files, key, trust).compile(check));
        RuleBase loaded = loadNew(packed, files.folder());
        if (trust == Trust.CHECKED) store.keep(key, packed);
        return loaded;
    }

    /** Compiles texts that need no folder. */
    static RuleBase compile(RuleFiles files, Sharing sharing) {
        byte[] packed =
                CompiledRules.pack(new RuleCompiler(files, ModelKey.of(files), Trust.CHECKED).compile(rules -> {}));
        return load(CompiledRules.unpack(packed), sharing);
    }

    private static Optional<RuleBase> tryLoad(Supplier<CompiledRules> kept) {
        try {
            return Optional.of(load(kept.get(), Sharing.OFF));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // damaged, or made by another version: compile again
        }
    }

    /** A value that cannot be read, such as a day, shows only when the model is loaded. */
    private static RuleBase loadNew(byte[] packed, String folder) {
        try {
            return load(CompiledRules.unpack(packed), Sharing.OFF);
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidKnowledge(List.of(
                    Problem.of("rule-compile", SourceLocation.of(folder), "the compiled rules do not load", null)));
        }
    }

    private static RuleBase load(CompiledRules compiled, Sharing sharing) {
        SortedMap<String, Rule> rules = new TreeMap<>();
        compiled.cards()
                .forEach(card -> rules.put(
                        card.id(), RuleParser.parse(card, new Problems()).orElseThrow()));
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setProperty("drools.shareBetaNodes", String.valueOf(sharing == Sharing.ON));
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(compiled.load(), configuration);
        return new RuleBase(kieBase, rules, RuleCompiler.contentHash(compiled.cards()));
    }
}
