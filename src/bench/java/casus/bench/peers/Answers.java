package casus.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How clauses and duties stand in each crisis, a status for each id, read from what a program prints. */
final class Answers {
    private static final Pattern ATOM = Pattern.compile("(engagement|duty)\\((\\d+),([^)]*)\\)");

    private Answers() {}

    static String engagement(String provision) {
        return "engagement:" + provision;
    }

    static String duty(String provision, String bearer) {
        return "duty:" + provision + ":" + bearer;
    }

    /** Of lines such as {@code 3 Duty crrf/contribute KAZ conditional}, for so many crises. */
    static List<Map<String, String>> ofLines(Stream<String> lines, int crises) {
        List<Map<String, String>> answers = none(crises);
        lines.map(line -> line.split(" ", -1))
                .filter(words -> words.length == 5)
                .forEach(words -> {
                    String id = words[1].equals("Duty") ? duty(words[2], words[3]) : engagement(words[2]);
                    answers.get(Integer.parseInt(words[0])).put(id, words[4]);
                });
        return answers;
    }

    /** Of atoms such as {@code duty(3,"KAZ","event","crrf/contribute","conditional")}, for so many crises. */
    static List<Map<String, String>> ofAtoms(String text, int crises) {
        List<Map<String, String>> answers = none(crises);
        Matcher atom = ATOM.matcher(text);
        while (atom.find()) {
            String[] words = atom.group(3).replace("\"", "").split(",", -1);
            boolean isDuty = atom.group(1).equals("duty");
            String id = isDuty ? duty(words[2], words[0]) : engagement(words[1]);
            answers.get(Integer.parseInt(atom.group(2))).put(id, words[words.length - 1]);
        }
        return answers;
    }

    private static List<Map<String, String>> none(int crises) {
        List<Map<String, String>> answers = new ArrayList<>();
        for (int i = 0; i < crises; i++) answers.add(new TreeMap<>());
        return answers;
    }
}
