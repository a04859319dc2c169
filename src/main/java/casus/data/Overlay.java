package casus.data;

import casus.document.Content;
import casus.model.Act;
import casus.model.Assumption;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Mechanism;
import casus.model.Participation;
import casus.model.Period;
import casus.model.PlainName;
import casus.model.PledgeRecord;
import casus.model.PositionRecord;
import casus.model.Provenance;
import casus.model.Provision;
import casus.model.ReservationRecord;
import casus.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The knowledge base of another world: its records, with what is assumed laid over them. */
final class Overlay {
    private final Registry registry;
    private final NavigableMap<String, Entry> entries;

    private Overlay(Registry registry) {
        this.registry = registry;
        this.entries = new TreeMap<>(registry.entries());
    }

    static Registry of(Registry registry, List<Assumption> assumptions) {
        Overlay overlay = new Overlay(registry);
        assumptions.forEach(overlay::lay);
        return overlay.registry(registry.mechanisms(), registry.plainNames(), registry.drafts(), registry.hash());
    }

    /** The law with a draft laid over it, which goes by a name of its own. */
    static Registry of(Registry registry, DraftLaw draft) {
        Overlay overlay = new Overlay(registry);
        draft.leavesOut().forEach(overlay.entries::remove);
        draft.entries().forEach(entry -> overlay.entries.put(entry.id(), entry));
        NavigableMap<String, Mechanism> mechanisms = new TreeMap<>(registry.mechanisms());
        NavigableMap<String, PlainName> names = new TreeMap<>(registry.plainNames());
        if (draft.clause() != null) {
            mechanisms.put(draft.id(), new Mechanism(draft.id(), "", draft.called(), "assumption"));
            for (Entry entry : draft.entries())
                if (entry instanceof Instrument || entry instanceof Provision)
                    names.put(
                            entry.id(),
                            new PlainName(entry.id(), DraftLaw.called(entry.label()), null, null, null, null));
        }
        List<DraftLaw> drafts = new ArrayList<>(registry.drafts());
        drafts.add(draft);
        return overlay.registry(mechanisms, names, drafts, Content.hash(List.of(registry.hash(), draft.hash())));
    }

    private Registry registry(
            NavigableMap<String, Mechanism> mechanisms,
            NavigableMap<String, PlainName> names,
            List<DraftLaw> drafts,
            String hash) {
        return new Registry(
                registry.sources(),
                registry.works(),
                registry.claims(),
                registry.contests(),
                registry.states(),
                mechanisms,
                names,
                entries,
                registry.contents(),
                registry.names(),
                drafts,
                registry.undrafted(),
                hash);
    }

    private void lay(Assumption assumption) {
        switch (assumption.act()) {
            case "join" -> {
                acts(assumption, Act.JOINED);
                acts(
                        assumption,
                        Act.PROVISIONAL); // a treaty that takes effect state by state takes it for this one too
            }
            case "leave" -> acts(assumption, Act.WITHDREW);
            case "lift" -> entries.values().removeIf(entry -> isLifted(assumption.about(), entry));
            case "pledge" -> pledge(assumption);
            default -> entries.remove(assumption.about());
        }
    }

    /** A reservation is lifted by its own id or its mechanism's, a special position by its own. */
    private static boolean isLifted(String about, Entry entry) {
        if (entry instanceof PositionRecord) return entry.id().equals(about);
        return entry instanceof ReservationRecord && isOf(about, entry);
    }

    private static boolean isOf(String about, Entry entry) {
        return entry.id().equals(about) || about.equals(entry.provenance().mechanism());
    }

    /** Whoever joins or leaves an organisation does so by the treaty that its membership follows. */
    private void acts(Assumption assumption, Act act) {
        Instrument instrument =
                registry.find(Instrument.class, assumption.about()).orElseThrow();
        String followed = instrument.follows() == null ? instrument.id() : instrument.follows();
        When when = When.on(assumption.date());
        Provenance provenance = provenance(assumption, instrument.provenance().mechanism());
        String key = assumption.id() + ":" + act.id();
        entries.put(key, new Participation(provenance, act, List.of(assumption.state()), followed, when, false));
    }

    /** What a state is assumed to pledge takes the place of what it has pledged. */
    private void pledge(Assumption assumption) {
        List<Entry> before = new ArrayList<>(entries.values());
        before.removeIf(entry -> !(entry instanceof PledgeRecord pledge
                && pledge.force().equals(assumption.about())
                && pledge.state().equals(assumption.state())));
        before.forEach(entry -> entries.remove(entry.id()));
        entries.put(
                assumption.id(),
                new PledgeRecord(
                        provenance(assumption, assumption.about()),
                        assumption.about(),
                        assumption.state(),
                        assumption.personnel(),
                        null,
                        null,
                        new Period(null, null)));
    }

    private Provenance provenance(Assumption assumption, String mechanism) {
        List<String> readings = List.copyOf(registry.sources().keySet());
        return new Provenance(assumption.id(), mechanism, List.of(), List.of(), readings, List.of());
    }
}
