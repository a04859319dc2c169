package casus.rulebase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/**
 * The rules, ready to run.
 *
 * @param cards what each rule says of itself, by its name
 * @param hash SHA-256 of the rules by name
 */
public record RuleBase(KieBase kieBase, SortedMap<String, RuleCard> cards, String hash) {
    static {
        // read once, when the first class of Drools loads; dates in rules are ISO dates
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
    }

    /** Whether rules may share beta nodes; never but in the test that shows it makes no difference. */
    public enum Sharing {
        OFF,
        ON
    }

    /**
     * Opens a rules folder: the compiled model out of the store if there is one for these very texts, else compiled now.
     *
     * @throws casus.diagnostics.InvalidKnowledge if the rules do not compile
     */
    public static RuleBase open(Path folder, ModelStore store) {
        return open(folder, store, cards -> {});
    }

    /**
     * Opens a rules folder whose rules have to pass a check, such as {@link Citations}: before they are compiled, since
     * that takes its time.
     *
     * @throws casus.diagnostics.InvalidKnowledge if the rules do not compile
     */
    public static RuleBase open(Path folder, ModelStore store, Consumer<Collection<RuleCard>> check) {
        RuleFiles files = RuleFiles.read(folder);
        String key = files.key();
        Optional<RuleBase> cached = store.find(key).flatMap(RuleBase::tryLoad);
        if (cached.isPresent()) {
            check.accept(cached.get().cards().values());
            return cached.get();
        }
        byte[] packed = new RuleCompiler(files).compile(check);
        store.keep(key, packed);
        return load(packed, Sharing.OFF);
    }

    /** Compiles texts that need no folder. */
    static RuleBase compile(RuleFiles files, Sharing sharing) {
        return load(new RuleCompiler(files).compile(cards -> {}), sharing);
    }

    private static Optional<RuleBase> tryLoad(byte[] packed) {
        try {
            return Optional.of(load(packed, Sharing.OFF));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // damaged, or made by another version: compile again
        }
    }

    private static RuleBase load(byte[] packed, Sharing sharing) {
        Map<String, byte[]> entries = CompiledRules.entries(packed);
        SortedMap<String, RuleCard> cards = new TreeMap<>();
        CompiledRules.cards(entries).forEach(card -> cards.put(card.id(), card));
        MemoryLoader loader = new MemoryLoader(entries, RuleBase.class.getClassLoader());
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setProperty("drools.shareBetaNodes", String.valueOf(sharing == Sharing.ON));
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models(entries, loader), configuration);
        return new RuleBase(kieBase, cards, RuleCompiler.contentHash(List.copyOf(cards.values())));
    }

    private static List<Model> models(Map<String, byte[]> entries, ClassLoader loader) {
        String index = "META-INF/kie/" + RuleCompiler.GROUP + "/" + RuleCompiler.ARTIFACT + "/drools-model";
        List<Model> models = new ArrayList<>();
        try {
            for (String name : new String(entries.get(index), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                models.add((Model) loader.loadClass(name).getConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules are damaged", e);
        }
        return models;
    }
}
