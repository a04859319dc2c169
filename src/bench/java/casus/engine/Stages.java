package casus.engine;

import casus.assessment.Opinion;
import casus.bench.Crises;
import casus.bench.StageClock;
import casus.law.Law;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What an assessment spends its time on, in the way of the program and in the plain way. */
public final class Stages {
    private static final int WARM_UP = 1500;
    private static final int ROUNDS = 1500;

    private final Crises crises;
    private final Turn turn;
    private final StageClock clock = new StageClock();
    private final PlainWay plain;
    private final Grounds grounds;
    private final Map<String, Session> sessions = new TreeMap<>();

    private Stages(Crises crises) {
        this.crises = crises;
        this.turn = new Turn(crises);
        this.plain = new PlainWay(crises);
        this.grounds = new Grounds(crises.registry());
    }

    /** Rows of a table: for resident sessions, then for the plain way. */
    public static String measured(Crises crises, String scenario) {
        Stages stages = new Stages(crises);
        String resident = stages.measured(stages::resident, scenario + ", resident");
        stages.sessions.values().forEach(Session::close);
        stages.clock.reset();
        return resident + stages.measured(stages::plain, scenario + ", plain");
    }

    private String measured(Consumer<Scenario> way, String title) {
        for (int i = 0; i < WARM_UP; i++) way.accept(turn.next());
        clock.reset();
        for (int i = 0; i < ROUNDS; i++) {
            way.accept(turn.next());
            clock.finishRound();
        }
        return clock.rows(title);
    }

    private void resident(Scenario scenario) {
        Map<String, Ground> stoodOn = new TreeMap<>();
        List<Opinion> opinions = new ArrayList<>();
        for (String reading : scenario.readings()) {
            Ground ground = clock.time("law of the day", () -> grounds.of(scenario, reading));
            stoodOn.put(reading, ground);
            Session session = sessions.computeIfAbsent(reading, id -> new Session(crises.rules(), id));
            clock.time("lay on", () -> lay(session, ground.law(), scenario));
            clock.time("fire", () -> fired(session));
            opinions.add(clock.time("read supports", () -> session.opinion(ground.law())));
            if (!clock.time("take off", session::undo)) throw new IllegalStateException(reading + " keeps something");
        }
        clock.time("merge", () -> plain.merged(scenario, opinions, stoodOn));
    }

    private void plain(Scenario scenario) {
        Map<String, Ground> stoodOn = clock.time("law of the day", () -> plain.grounds(scenario));
        List<Opinion> opinions = new ArrayList<>();
        for (Ground ground : stoodOn.values()) {
            opinions.add(clock.time("session", () -> plain.opinion(ground.law(), scenario.facts())));
        }
        clock.time("merge", () -> plain.merged(scenario, opinions, stoodOn));
    }

    private static Session lay(Session session, Law law, Scenario scenario) {
        session.lay(law, scenario.facts());
        return session;
    }

    private static Session fired(Session session) {
        session.run();
        return session;
    }
}
