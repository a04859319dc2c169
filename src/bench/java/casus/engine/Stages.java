package casus.engine;

import casus.assessment.Assessment;
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
    private final Map<String, Session> sessions = new TreeMap<>();

    private Stages(Crises crises) {
        this.crises = crises;
        this.turn = new Turn(crises);
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
        List<Opinion> opinions = new ArrayList<>();
        for (String reading : scenario.readings()) {
            Law law = clock.time("law of the day", () -> law(scenario, reading));
            Session session = sessions.computeIfAbsent(reading, id -> new Session(crises.rules(), id));
            clock.time("lay on", () -> lay(session, law, scenario));
            clock.time("fire", () -> fired(session));
            opinions.add(clock.time("read supports", () -> session.opinion(law)));
            if (!clock.time("take off", session::undo)) throw new IllegalStateException(reading + " keeps something");
        }
        clock.time("merge", () -> merged(scenario, opinions));
    }

    private void plain(Scenario scenario) {
        PlainWay plain = new PlainWay(crises);
        List<Opinion> opinions = new ArrayList<>();
        for (String reading : scenario.readings()) {
            Law law = clock.time("law of the day", () -> law(scenario, reading));
            opinions.add(clock.time("session", () -> plain.opinion(law, scenario.facts())));
        }
        clock.time("merge", () -> merged(scenario, opinions));
    }

    private Law law(Scenario scenario, String reading) {
        return Law.on(crises.registry(), reading, scenario.asOf(), scenario.states());
    }

    private Assessment merged(Scenario scenario, List<Opinion> opinions) {
        return new Merge(scenario, opinions, crises.registry()).assessment(Turn.MEASURED);
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
