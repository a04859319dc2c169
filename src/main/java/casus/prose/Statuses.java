package casus.prose;

import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How states stand to what a clause asks of them, as the first sentence says it. */
final class Statuses {
    private final Words words;
    private final Owed duty;
    private final List<String> bearers;

    Statuses(Words words, Owed duty, List<String> bearers) {
        this.words = words;
        this.duty = duty;
        this.bearers = bearers;
    }

    private boolean several() {
        return bearers.size() > 1;
    }

    private String who() {
        return words.states(bearers);
    }

    private String act() {
        return words.act(duty.provision(), duty.kind(), duty.towards(), several());
    }

    private String under() {
        return " under " + words.clause(duty.provision());
    }

    private boolean takesPart() {
        return duty.modality().equals(UndertakingRecord.TAKES_PART);
    }

    private String must() {
        return duty.modality().equals("may") ? "may " : "must ";
    }

    /** "Russia must help Tajikistan now under article 4 of …". */
    Sentence whole(Standing standing) {
        String text = switch (Status.of(standing.status())) {
            case OPERATIVE ->
                takesPart()
                        ? whatAtAll()
                        : who() + " " + must() + (duty.accrued() ? "still " : "") + act() + " now" + under();
            case CONDITIONAL -> whatAtAll() + once(standing);
            case UNDETERMINED -> "it is unclear whether " + whatAtAll() + because(standing);
            case NOT_BOUND -> who() + are() + "not bound by " + words.clause(duty.provision()) + because(standing);
            case EXCUSED -> who() + are() + "excused from " + words.clause(duty.provision()) + because(standing);
            case BLOCKED -> who() + " need not " + act() + under() + because(standing);
            default -> who() + (several() ? " do" : " does") + " not have to " + act() + under() + because(standing);
        };
        return Sentence.of(text);
    }

    /** Of what no source speaks: that nothing is owed. */
    String whatIsAsked() {
        return who() + (several() ? " owe" : " owes") + " nothing that a source tells of";
    }

    private String whatAtAll() {
        return takesPart()
                ? who() + (several() ? " take part in " : " takes part in ") + words.clause(duty.provision())
                : who() + " " + must() + act() + under();
    }

    private String are() {
        return several() ? " are " : " is ";
    }

    private String once(Standing standing) {
        return awaited(standing, ", once ");
    }

    private String awaited(Standing standing, String word) {
        List<String> awaited = standing.once().stream()
                .map(key -> several() && key.endsWith(GateWords.ITSELF) ? "each" + GateWords.ITSELF : key)
                .distinct()
                .toList();
        return awaited.isEmpty() ? "" : word + Words.list(awaited);
    }

    private String because(Standing standing) {
        String because = standing.because();
        String name = words.name(duty.bearer()) + " ";
        if (!several() && because.startsWith(name)) because = "it " + because.substring(name.length());
        return because.isEmpty() ? "" : ": " + Words.within(because);
    }

    /** "Whether … is disputed", and how it stands in each group of readings. */
    List<Sentence> disputed(List<Standing> standings, Speakers speakers) {
        Map<String, List<Standing>> groups = new LinkedHashMap<>();
        standings.forEach(standing -> groups.computeIfAbsent(brief(standing), any -> new java.util.ArrayList<>())
                .add(standing));
        String each = groups.entrySet().stream()
                .map(group -> "in "
                        + speakers.within(group.getValue().stream()
                                .map(Standing::reading)
                                .distinct()
                                .toList())
                        + " " + group.getKey())
                .collect(Collectors.joining("; "));
        return List.of(Sentence.of("whether " + whatAtAll() + " is disputed"), Sentence.of(each));
    }

    /** How it stands, in a few words: "it must now". */
    String brief(Standing standing) {
        String it = several() ? "they" : "it";
        String is = several() ? " are " : " is ";
        return switch (Status.of(standing.status())) {
            case OPERATIVE ->
                takesPart()
                        ? it + (several() ? " take" : " takes") + " part"
                        : duty.modality().equals("shall-not")
                                ? "the attack is contrary to it"
                                : it + " " + must() + "now";
            case CONDITIONAL -> it + " " + must().strip() + once(standing);
            case UNDETERMINED -> "it is unclear" + awaited(standing, ", and nothing is due before ");
            case NOT_BOUND -> it + is + "not bound";
            case EXCUSED -> it + is + "excused";
            case BLOCKED -> it + " need not";
            default -> it + (several() ? " owe" : " owes") + " nothing";
        };
    }
}
