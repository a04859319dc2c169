package casus.engine;

import casus.assessment.ReadingResult;
import casus.bench.Crises;
import casus.bench.StageClock;
import casus.facts.Stated;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an assessment spends its time on, in the way of the program and in the plain way. */
public final class Stages {
    private final Crises crises;
    private final Turn turn;
    private StageClock resident = new StageClock();
    private StageClock plain = new StageClock();
    private final PlainWay plainWay;
    private final LawCache laws;
    private final Map<String, Session> sessions = new TreeMap<>();

    private Stages(Crises crises) {
        this.crises = crises;
        this.turn = new Turn(crises);
        this.plainWay = new PlainWay(crises);
        this.laws = new LawCache(crises.registry());
    }

    /**
     * Rows of a table: for resident sessions, then for the plain way, and the one to the other; the two by turns, on the
     * same scenarios, so often after as many times to warm up.
     */
    public static String measured(Crises crises, String scenario, int rounds) {
        Stages stages = new Stages(crises);
        for (int i = 0; i < rounds; i++) stages.bothWays();
        stages.resident = new StageClock();
        stages.plain = new StageClock();
        for (int i = 0; i < rounds; i++) stages.bothWays();
        stages.sessions.values().forEach(Session::close);
        return stages.resident.rows(scenario + ", resident", rounds)
                + stages.plain.rows(scenario + ", plain", rounds)
                + stages.plain.ratio(scenario + ", plain to resident", stages.resident);
    }

    private void bothWays() {
        Scenario scenario = turn.next();
        resident(scenario, resident);
        plain(scenario, plain);
    }

    private void resident(Scenario scenario, StageClock clock) {
        ApplicableLaw law = clock.time("law of the day", () -> laws.applicable(scenario));
        List<ReadingResult> results = new ArrayList<>();
        for (String reading : scenario.readings()) {
            Session session =
                    sessions.computeIfAbsent(reading, id -> new Session(crises.rules(), crises.readings(), id));
            clock.time("exchange facts", () -> lay(session, law.context(reading), law.stated()));
            clock.time("fire", () -> fired(session));
            results.add(clock.time("read conclusions", () -> session.result()));
        }
        clock.time("merge", () -> plainWay.merged(scenario, results, law));
    }

    private void plain(Scenario scenario, StageClock clock) {
        ApplicableLaw law = clock.time("law of the day", () -> plainWay.law(scenario));
        List<ReadingResult> results = new ArrayList<>();
        for (LawContext context : law.contexts().values()) {
            results.add(clock.time("session", () -> plainWay.result(context, law.stated())));
        }
        clock.time("merge", () -> plainWay.merged(scenario, results, law));
    }

    private static Session lay(Session session, LawContext context, List<Stated> facts) {
        session.lay(context, facts);
        return session;
    }

    private static Session fired(Session session) {
        session.run();
        return session;
    }
}
