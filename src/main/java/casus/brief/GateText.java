package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Gate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has to act first, and who has: gates as clauses of a sentence. */
final class GateText {
    private static final List<String> ORDER =
            List.of("decision", "host-consent", "request", "agreement", "national-decision");

    /** What a state does that decides on its own part. */
    static final String ITSELF = "{each} so decided for itself";

    private final Answered answered;
    private final Telling telling;

    GateText(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    /** What a duty waits for in a reading: "the Council decides and Tajikistan consents"; empty if for nothing. */
    String awaited(Duty duty, String reading) {
        return awaited(
                duty,
                duty.gates().stream()
                        .filter(gate -> gate.isOpen() && gate.isIn(reading))
                        .toList());
    }

    /** All that any reading waits for. */
    String awaited(Duty duty) {
        return awaited(duty, duty.gates().stream().filter(Gate::isOpen).toList());
    }

    /** Whether it waits for all that another does, and for its bearer's own decision besides. */
    boolean isOneMore(Duty duty, Duty other) {
        return awaited(duty).equals(English.and(awaited(other), ITSELF));
    }

    /** The same of these gates; of those of which one is enough, with "or". */
    private String awaited(Duty duty, List<Gate> gates) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        gates.stream()
                .sorted((one, other) -> Integer.compare(ORDER.indexOf(one.kind()), ORDER.indexOf(other.kind())))
                .forEach(gate -> parts.computeIfAbsent(
                                gate.anyOf() == null ? gate.kind() + gate.by() : gate.anyOf(), any -> new ArrayList<>())
                        .add(act(duty, gate)));
        return English.all(together(parts.values().stream()
                .map(English::distinct)
                .map(GateText::either)
                .toList()));
    }

    /** Of acts of which one is enough. */
    private static String either(List<String> acts) {
        return (acts.size() > 1 ? "either " : "") + English.any(acts);
    }

    /** Who consents and asks does both in one. */
    private static List<String> together(List<String> acts) {
        List<String> all = new ArrayList<>();
        for (String act : acts) {
            int last = all.size() - 1;
            String who = act.replaceFirst(" asks$", "");
            boolean both = last >= 0 && !who.equals(act) && all.get(last).equals(who + " consents");
            if (both) all.set(last, who + " asks and consents");
            else all.add(act);
        }
        return all;
    }

    /** Whether who is to ask has asked others. */
    private boolean hasAsked(Duty duty, Gate gate) {
        boolean known = answered.names().containsKey(gate.by());
        return answered.duties().stream()
                .filter(other -> known && other.event().equals(duty.event()))
                .flatMap(other -> other.gates().stream())
                .anyMatch(other -> other.kind().equals(gate.kind())
                        && other.by().equals(gate.by())
                        && other.state().equals("met"));
    }

    /** What is still to be asked where others have been: general law wants each state asked, a text that it be asked its way. */
    private static String asks(Gate gate) {
        return gate.basis().equals("text") ? " asks as the text requires" : " asks {them} too";
    }

    private String act(Duty duty, Gate gate) {
        return switch (gate.kind()) {
            case "decision" -> Telling.body(gate.by()) + " decides";
            case "host-consent" -> telling.state(gate.by()) + " consents";
            case "request" ->
                gate.by().equals("any-party")
                        ? "a party asks"
                        : telling.state(gate.by()) + (hasAsked(duty, gate) ? asks(gate) : " asks");
            case "agreement" -> Telling.body(gate.by()) + " agree";
            default -> gate.by().equals(duty.bearer()) ? ITSELF : telling.state(gate.by()) + " so decides";
        };
    }

    /** What has been done already, as sentences; only what all readings agree on. */
    String done(Duty duty) {
        List<String> sentences = new ArrayList<>();
        if (duty.worlds() != null) return ""; // done in the world that its gates are of, and perhaps in no other
        for (Gate gate : duty.gates()) {
            if (!gate.state().equals("met") || !gate.readings().isEmpty()) continue;
            String sentence = switch (gate.kind()) {
                case "decision" -> Telling.body(gate.by()) + " has decided.";
                case "host-consent" -> telling.state(gate.by()) + " has consented.";
                case "request" -> gate.by().equals("any-party") ? "" : telling.state(gate.by()) + " has asked.";
                case "agreement" -> Telling.body(gate.by()) + " have agreed.";
                default -> gate.by().equals(duty.bearer()) ? "{their} own decision is taken." : "";
            };
            if (!sentence.isEmpty()) sentences.add(sentence);
        }
        return String.join(" ", English.distinct(sentences));
    }

    /** What these readings find given though others await it: ", by which Tajikistan's consent is given"; empty if nothing. */
    String given(Duty duty, List<String> readings) {
        List<String> nouns = duty.gates().stream()
                .filter(gate -> gate.state().equals("met") && readings.stream().allMatch(gate::isIn))
                .filter(gate -> duty.gates().stream()
                        .anyMatch(other -> other.isOpen()
                                && other.kind().equals(gate.kind())
                                && other.by().equals(gate.by())))
                .map(this::noun)
                .toList();
        return nouns.isEmpty()
                ? ""
                : ", by which " + English.all(nouns) + (nouns.size() > 1 ? " are" : " is") + " given";
    }

    /** Who has refused. */
    String refused(Duty duty) {
        return English.all(duty.gates().stream()
                .filter(gate -> gate.state().equals("refused"))
                .map(gate -> switch (gate.kind()) {
                    case "decision" -> Telling.body(gate.by()) + " has refused";
                    case "agreement" -> Telling.body(gate.by()) + " have not agreed";
                    case "host-consent" -> telling.state(gate.by()) + " has withheld its consent";
                    default -> telling.state(gate.by()) + " has refused";
                })
                .distinct()
                .toList());
    }

    /** Whose act is in doubt. */
    String doubtful(Duty duty) {
        return English.all(duty.gates().stream()
                .filter(gate -> gate.state().equals("undetermined"))
                .map(gate -> gate.kind().equals("decision")
                        ? "whether " + Telling.body(gate.by()) + " has decided"
                        : "whether " + telling.state(gate.by()) + " has")
                .distinct()
                .toList());
    }

    /** A gate that is open, as something that is awaited: "Tajikistan's consent". */
    String noun(Gate gate) {
        return noun(gate, "");
    }

    /** Whom a request goes to that is awaited: the organisation whose clause it is, else who owes; empty of another act. */
    String addressee(Duty duty, Gate gate) {
        if (!gate.kind().equals("request") || gate.by().equals("any-party")) return "";
        String instrument = answered.name(duty.provision()).instrument();
        String organisation =
                instrument == null ? null : answered.name(instrument).addressee();
        return answered.name(organisation == null ? duty.bearer() : organisation)
                .inFull();
    }

    /** The same of a request to somebody. */
    String noun(Gate gate, String addressee) {
        String who = answered.names().containsKey(gate.by())
                ? answered.name(gate.by()).inFull()
                : gate.by();
        return switch (gate.kind()) {
            case "host-consent" -> English.of(who) + " consent";
            case "request" ->
                gate.by().equals("any-party")
                        ? "any party's request"
                        : English.of(who) + " request" + (addressee.isEmpty() ? "" : " to " + addressee);
            case "agreement" -> "the agreement of " + who;
            case "national-decision" -> English.of(who) + " own decision";
            default -> English.of(who) + " decision";
        };
    }
}
