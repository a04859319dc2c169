package casus.data;

import casus.data.EntryReader.RecordFields;
import casus.document.Fields;
import casus.model.Act;
import casus.model.Alliance;
import casus.model.AnswerRecord;
import casus.model.BackgroundRecord;
import casus.model.BaseRecord;
import casus.model.Body;
import casus.model.CompetenceRecord;
import casus.model.Entry;
import casus.model.ExerciseRecord;
import casus.model.FinderRecord;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.IntentionRecord;
import casus.model.JudgementRecord;
import casus.model.Participation;
import casus.model.Period;
import casus.model.PledgeRecord;
import casus.model.PositionRecord;
import casus.model.ProgrammeRecord;
import casus.model.Provenance;
import casus.model.Provision;
import casus.model.Region;
import casus.model.ReservationRecord;
import casus.model.SilenceRecord;
import casus.model.StrengthRecord;
import casus.model.UnusedClaim;
import casus.model.VotingRuleRecord;
import casus.model.When;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of dated and cited records, each under its key in the data files, with the fields it has. */
enum Topic {
    REGIONS(
            "regions",
            record -> new Region(
                    record.provenance(null), record.fields.requiredText("name"), record.refs("states", Named.STATE))),

    INSTRUMENTS(
            "instruments",
            record -> new Instrument(
                    record.provenance(record.fields.text("id")),
                    record.fields.requiredText("title"),
                    record.ref("organisation", Named.INSTRUMENT),
                    record.ref("follows", Named.INSTRUMENT),
                    record.ref("amends", Named.INSTRUMENT),
                    record.ref("addressee", Named.INSTRUMENT),
                    record.requiredWord("bindingness", Instrument.BINDING_OR_NOT))),

    ALLIANCES(
            "alliances",
            record -> new Alliance(
                    record.provenance(null),
                    record.fields.requiredText("title"),
                    record.isoStates("parties"),
                    record.isoStates("protects"),
                    record.days("joined"),
                    record.days("left"),
                    record.fields.word("begins", List.of(Alliance.SIGNATURE)),
                    record.fields.text("provision"),
                    record.period())),

    PROVISIONS("provisions", Topic::provision),

    PARTICIPATION("participation", Topic::participation),

    RESERVATIONS("reservations", record -> {
        String organisation = record.requiredRef("organisation", Named.INSTRUMENT);
        return new ReservationRecord(
                record.provenance(organisation),
                record.requiredRef("state", Named.STATE),
                organisation,
                record.fields.requiredText("text"),
                record.period());
    }),

    POSITIONS("positions", record -> {
        String instrument = record.requiredRef("instrument", Named.INSTRUMENT);
        return new PositionRecord(
                record.provenance(instrument),
                record.requiredRef("state", Named.STATE),
                instrument,
                record.fields.requiredText("matter"),
                record.fields.requiredText("text"),
                record.period());
    }),

    FORCES("forces", record -> {
        String instrument = record.requiredRef("instrument", Named.INSTRUMENT);
        return new Force(
                record.provenance(instrument),
                record.fields.requiredText("name"),
                instrument,
                record.requiredRef("deployment", Named.PROVISION),
                record.requiredRef("contribution", Named.PROVISION));
    }),

    PLEDGES("pledges", record -> {
        String force = record.requiredRef("force", Named.FORCE);
        Integer personnel = record.fields.number("personnel");
        String units = record.fields.text("units");
        if (personnel == null && units == null) record.fields.require("personnel");
        String earmark = record.ref("earmark", Named.STATE);
        if (earmark != null && personnel != null) {
            record.fields.reportAt(
                    "earmark",
                    "counted-earmark",
                    "a pledge with a number of men counts in every case, so it cannot be kept for one state",
                    "give `units:` in words instead of `personnel:`");
        }
        return new PledgeRecord(
                record.provenance(force),
                force,
                record.requiredRef("state", Named.STATE),
                personnel,
                units,
                earmark,
                record.period());
    }),

    STRENGTHS("strengths", record -> {
        String force = record.requiredRef("force", Named.FORCE);
        Integer personnel = record.fields.number("personnel");
        record.fields.require("personnel");
        When from = record.fields.when("from");
        record.fields.require("from");
        Provenance provenance = record.provenance(force);
        return personnel == null || from == null ? null : new StrengthRecord(provenance, force, personnel, from);
    }),

    INTENTIONS("intentions", record -> {
        String force = record.requiredRef("force", Named.FORCE);
        Integer personnel = record.fields.number("personnel");
        record.fields.require("personnel");
        String state = record.requiredRef("state", Named.STATE);
        String region = record.requiredRef("region", Named.REGION);
        Provenance provenance = record.provenance(force);
        Period period = record.period();
        return personnel == null ? null : new IntentionRecord(provenance, force, state, region, personnel, period);
    }),

    BODIES(
            "bodies",
            record -> new Body(
                    record.provenance(record.fields.text("id")),
                    record.fields.requiredText("name"),
                    record.requiredRef("seats", Named.INSTRUMENT),
                    record.fields.requiredText("does"))),

    VOTING_RULES("votingRules", record -> {
        String body = record.requiredRef("body", Named.BODY);
        return new VotingRuleRecord(record.provenance(body), body, record.fields.requiredText("rule"), record.period());
    }),

    BASES(
            "bases",
            record -> new BaseRecord(
                    record.provenance(null),
                    record.requiredRef("host", Named.STATE),
                    record.requiredRef("user", Named.STATE),
                    record.fields.requiredText("status"),
                    record.fields.requiredText("text"),
                    record.fields.map("place").map(Topic::place).orElse(null),
                    record.period())),

    BACKGROUND("background", record -> {
        String instrument = record.requiredRef("instrument", Named.INSTRUMENT);
        return new BackgroundRecord(
                record.provenance(instrument), instrument, record.fields.requiredText("text"), record.period());
    }),

    EXERCISES(
            "exercises",
            record -> new ExerciseRecord(
                    record.provenance(null),
                    record.ref("host", Named.STATE),
                    record.refs("states", Named.STATE),
                    record.fields.requiredText("text"),
                    record.period())),

    PROGRAMMES(
            "programmes",
            record -> new ProgrammeRecord(
                    record.provenance(null),
                    record.refs("states", Named.STATE),
                    record.fields.requiredText("status"),
                    record.fields.requiredText("text"),
                    record.period())),

    JUDGEMENTS("judgements", Topic::judgement),

    COMPETENCES("competences", record -> {
        String body = record.requiredRef("body", Named.BODY);
        record.fields.require("step");
        String rule = record.fields.text("rule");
        return new CompetenceRecord(
                record.provenance(body),
                body,
                record.requiredRef("provision", Named.PROVISION),
                record.fields.word("step", CompetenceRecord.STEPS),
                rule == null ? CompetenceRecord.NOT_STATED : rule,
                record.period());
    }),

    ASIDES("asides", record -> new UnusedClaim(record.provenance(null), record.fields.requiredText("reason"))),

    FINDERS("finders", Topic::finder),

    SILENCES("silences", record -> {
        String provision = record.requiredRef("provision", Named.PROVISION);
        String mechanism = provision == null ? null : provision.replaceAll("/.*", "");
        return new SilenceRecord(
                record.provenance(mechanism),
                provision,
                record.fields.requiredText("about"),
                record.fields.requiredText("text"),
                record.period());
    }),

    ANSWERS("answers", record -> {
        String provision = record.requiredRef("provision", Named.PROVISION);
        String mechanism = provision == null ? null : provision.replaceAll("/.*", "");
        return new AnswerRecord(
                record.provenance(mechanism), provision, record.fields.requiredText("says"), record.period());
    });

    /** The purpose of a provision that states a fact on the ground, so that it may stand without an instrument. */
    private static final String PRESENCE = "presence";

    private static final List<String> WEIGHTS = List.of("stipulated", "found", "alleged");

    private static final List<String> BASES_OF_JUDGEMENT = List.of("stated", "generalised");

    private static final List<String> ACTS =
            Stream.of(Act.values()).map(Act::id).toList();

    private final String key;
    private final Function<RecordFields, Entry> binding;

    Topic(String key, Function<RecordFields, Entry> binding) {
        this.key = key;
        this.binding = binding;
    }

    String key() {
        return key;
    }

    /** The entry, or null where it cannot be made; the reason is among the problems. */
    Entry bind(RecordFields record) {
        return binding.apply(record);
    }

    private static Provision provision(RecordFields record) {
        Fields fields = record.fields;
        fields.require("purpose");
        String purpose = fields.word("purpose", Provision.PURPOSES);
        if (!PRESENCE.equals(fields.text("purpose"))) fields.require("instrument");
        String instrument = record.ref("instrument", Named.INSTRUMENT);
        return new Provision(
                record.provenance(instrument),
                instrument,
                fields.requiredText("title"),
                fields.text("article"),
                purpose);
    }

    private static BaseRecord.Place place(Fields fields) {
        List.of("lat", "lon", "precision").forEach(fields::require);
        Double lat = fields.degrees("lat", 90);
        Double lon = fields.degrees("lon", 180);
        String precision = fields.word("precision", BaseRecord.Place.PRECISIONS);
        fields.done();
        return lat == null || lon == null ? null : new BaseRecord.Place(lat, lon, precision);
    }

    private static JudgementRecord judgement(RecordFields record) {
        Fields fields = record.fields;
        fields.require("basis");
        return new JudgementRecord(
                record.provenance(null),
                record.requiredRef("author", Named.SOURCE),
                fields.word("basis", BASES_OF_JUDGEMENT),
                fields.requiredText("text"),
                record.period(),
                record.refs("speaksFor", Named.INSTRUMENT),
                record.refs("speaksAgainst", Named.INSTRUMENT));
    }

    private static FinderRecord finder(RecordFields record) {
        Fields fields = record.fields;
        fields.require("weight");
        String word = fields.requiredText("word");
        String weight = fields.word("weight", WEIGHTS);
        boolean sponsorsOnly = fields.flag("sponsorsOnly");
        String text = fields.requiredText("text");
        Provenance provenance = record.provenance(null);
        return weight == null ? null : new FinderRecord(provenance, word, weight, sponsorsOnly, text);
    }

    private static Participation participation(RecordFields record) {
        Fields fields = record.fields;
        fields.require("act");
        String act = fields.word("act", ACTS);
        String instrument = record.requiredRef("instrument", Named.INSTRUMENT);
        fields.require("when");
        When when = fields.when("when");
        List<String> states = record.refs("states", Named.STATE);
        boolean unclear = fields.flag("unclear");
        Provenance provenance = record.provenance(instrument);
        if (act == null || when == null) return null;
        return new Participation(provenance, Act.of(act).orElseThrow(), states, instrument, when, unclear);
    }
}
