package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Engagement;
import casus.brief.Shown.Role;
import casus.page.Block;
import casus.page.Mark;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Clauses by states: where each stands under each clause that an event engages; states alike in all share a column. */
final class Matrix {
    /** So many columns of states stand beside one another on a sheet of paper. */
    private static final int WIDE = 7;

    /** More states than these go by the number of their group, told under the table; no two groups of a document share one. */
    private static final int NAMED = 3;

    private final Material material;
    private final Answered answered;
    private int numbers;

    Matrix(Material material) {
        this.material = material;
        this.answered = material.answered();
    }

    /** The tables of an event, and what stands under them. */
    List<Block> of(String event) {
        Map<String, Map<String, Duty>> clauses = clauses(event);
        List<Block> blocks = new ArrayList<>();
        if (!clauses.isEmpty()) {
            List<List<String>> groups = groups(event, clauses);
            List<Phrase> members = new ArrayList<>();
            List<String> heads = new ArrayList<>();
            for (List<String> group : groups) {
                List<String> states = material.telling().states(group);
                boolean named = group.size() <= NAMED;
                heads.add(named ? String.join(", ", states) : "Group" + English.FIRM + ++numbers);
                if (!named)
                    members.add(Phrase.EMPTY
                            .strong("Group" + English.FIRM + numbers)
                            .text(": " + English.all(states) + "."));
            }
            for (int from = 0; from < groups.size(); from += WIDE) {
                int to = Math.min(groups.size(), from + WIDE);
                blocks.add(table(event, clauses, groups.subList(from, to), heads.subList(from, to)));
            }
            members.forEach(states -> blocks.add(new Block.Paragraph(states)));
        }
        Block idle = idle(event);
        if (idle != null) blocks.add(idle);
        return blocks;
    }

    /** The duties of each clause by who owes them, by weight. */
    private Map<String, Map<String, Duty>> clauses(String event) {
        Map<String, Map<String, Duty>> clauses = new LinkedHashMap<>();
        material.lines().get(event).stream()
                .flatMap(line -> line.duties().stream())
                .forEach(duty -> clauses.computeIfAbsent(duty.provision(), any -> new LinkedHashMap<>())
                        .put(duty.bearer(), duty));
        return clauses;
    }

    /** Those whom the event names, then those who owe something; alike in every clause together. */
    private List<List<String>> groups(String event, Map<String, Map<String, Duty>> clauses) {
        Set<String> states = new LinkedHashSet<>();
        String target = answered.target(event);
        if (answered.names().containsKey(target)) states.add(target);
        clauses.values().forEach(duties -> states.addAll(duties.keySet()));
        answered.event(event).states().stream().map(Role::state).forEach(states::add);
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        for (String state : states) {
            List<String> standing = new ArrayList<>();
            clauses.values().forEach(duties -> standing.add(word(duties.get(state))));
            if (state.equals(target)) standing.add(target); // who is struck stands alone
            alike.computeIfAbsent(standing, any -> new ArrayList<>()).add(state);
        }
        return new ArrayList<>(alike.values());
    }

    private static String word(Duty duty) {
        return duty == null ? Mark.NONE.word() : DutyMark.word(duty);
    }

    private Block table(
            String event, Map<String, Map<String, Duty>> clauses, List<List<String>> groups, List<String> heads) {
        List<String> names = new ArrayList<>(List.of("Clause" + material.letter(event)));
        names.addAll(heads);
        List<Block.Row> rows = new ArrayList<>();
        clauses.forEach((provision, duties) -> {
            List<Phrase> cells = new ArrayList<>();
            cells.add(Phrase.of(material.clause(provision)).line().aside(material.place(provision)));
            for (List<String> group : groups) {
                Duty duty = duties.get(group.get(0));
                cells.add(duty == null ? DutyMark.of(Mark.NONE) : DutyMark.of(duty));
            }
            rows.add(new Block.Row(Tone.PLAIN, cells));
        });
        return new Block.Table(caption(event), Block.Column.words(names), rows);
    }

    private Phrase caption(String event) {
        String letter = Letters.ifSeveral(answered, event);
        return Phrase.of("Clauses that " + (letter.isEmpty() ? "the event" : "event" + English.FIRM + letter)
                + " engages or may engage, by weight, and where each state stands.");
    }

    /** The clauses that do not answer, each once, after what they lack. */
    private Block idle(String event) {
        Map<String, Set<String>> idle = new TreeMap<>();
        Set<String> engaged = new LinkedHashSet<>();
        for (Engagement one : answered.engagements())
            if (one.event().equals(event) && !one.status().equals("not-engaged"))
                engaged.add(material.clause(one.provision()));
        Set<String> all = new LinkedHashSet<>();
        for (Engagement one : answered.engagements()) {
            String clause = material.clause(one.provision());
            if (!one.event().equals(event) || engaged.contains(clause) || !all.add(clause)) continue;
            Set<String> whys = new LinkedHashSet<>();
            if (one.failed() != null)
                one.failed()
                        .forEach(failed -> whys.add(
                                failed.isString()
                                        ? failed.asString()
                                        : failed.path("why").asString()));
            idle.computeIfAbsent(whys.isEmpty() ? "not engaged" : String.join(", ", whys), any -> new LinkedHashSet<>())
                    .add(clause);
        }
        if (all.isEmpty()) return null;
        List<Block.Point> points = new ArrayList<>();
        idle.forEach((why, clauses) -> points.add(new Block.Point(
                null,
                Phrase.EMPTY.strong(English.capital(material.readable(why))).text(": " + String.join("; ", clauses)),
                List.of())));
        return new Block.Fold(
                Phrase.of(English.capital(English.count(all.size())) + (all.size() == 1 ? " clause" : " clauses")
                        + " not engaged" + material.letter(event)),
                false,
                List.of(new Block.Points(false, points)));
    }
}
