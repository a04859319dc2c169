package casus.prose;

import casus.assessment.Assessment;
import casus.facts.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an event is called: "the armed attack on Armenia of 4 May 2005". */
final class Happening {
    private final Words words;
    private final Assessment assessment;
    private final List<Heard> heard;

    Happening(Words words, Assessment assessment, List<Heard> heard) {
        this.words = words;
        this.assessment = assessment;
        this.heard = heard;
    }

    String named(String id) {
        Optional<Event> event =
                heard.stream().flatMap(one -> one.event(id).stream()).findFirst();
        return event.map(this::named).orElse("the event");
    }

    private String named(Event event) {
        String sentence = words.name("kind/" + event.kind()).replaceAll("\\[[^\\]]*\\]", "");
        String target = words.name(event.target());
        String what = sentence.startsWith("{")
                ? words.then("kind/" + event.kind()) + " of " + target
                : "the " + sentence.replace("{target}", target);
        return what.replaceAll("\\{[^}]*\\}", "").replaceAll(" +", " ").strip() + " of " + Words.day(begun(event));
    }

    /** The day the file gives; where it gives none, that of the law. */
    private LocalDate begun(Event event) {
        return assessment.grounds().facts().stream()
                .filter(fact -> fact.path().equals("events." + event.event()) && fact.date() != null)
                .map(Assessment.Fact::date)
                .findFirst()
                .orElseGet(() -> heard.get(0).day(event.event()));
    }
}
