package casus.scenario;

import casus.document.Fields;
import casus.facts.Request;
import casus.facts.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the requests, each for the events for which it counts (contract, 13.2). */
final class RequestReader {
    private static final String WITHDRAWN = "withdrawn";

    private final Words words;
    private final Occasions occasions;
    private final Chronicle chronicle;
    private final List<Stated> facts = new ArrayList<>();
    private int number;

    /** A reader that adds to the chronicle what it reads. */
    RequestReader(Words words, Occasions occasions, Chronicle chronicle) {
        this.words = words;
        this.occasions = occasions;
        this.chronicle = chronicle;
    }

    List<Stated> read(Fields scenario) {
        if (!Words.refused(scenario, "requests")) scenario.eachMap("requests", "a request", this::request);
        return facts;
    }

    private void request(Fields request) {
        int mine = number++;
        request.require("by");
        request.require("to");
        request.require("for");
        String requester = words.state(request, "by");
        String addressee = addressee(request);
        String purpose = Words.word(request, "for", Kinds.HELP);
        LocalDate date = Words.refused(request, "date") ? null : request.day("date");
        LocalDate day = chronicle.dayOf(date);
        boolean standing = request.flag("standing");
        LocalDate withdrawn = withdrawn(request, day);
        Set<String> named = occasions.named(request);
        request.done();
        if (requester == null || addressee == null || purpose == null || chronicle.asOf() == null) return;
        Occasions.Counted counted = occasions.counted(named, day, standing, withdrawn);
        String path = "requests/" + mine + "/" + requester + "/" + addressee + "/" + purpose;
        boolean isWithdrawn = counted.unusedBecause().equals(StatedAct.WITHDRAWN);
        counted.events()
                .forEach(event -> facts.add(new Request(event, requester, addressee, purpose, isWithdrawn, path)));
        chronicle.tell(new StatedAct(
                "requests." + mine,
                "requests/" + mine + "/",
                new ActText(
                        ActText.REQUEST,
                        null,
                        words.called(requester) + " asks " + words.called(addressee) + " for "
                                + words.called("help/" + purpose),
                        date,
                        null,
                        withdrawn,
                        null,
                        null,
                        ActText.roles(
                                words.isStateCode(addressee) ? Map.of(addressee, ActText.ADDRESSEE) : Map.of(),
                                requester,
                                ActText.THIRD)),
                counted.events(),
                counted.unusedBecause()));
    }

    private LocalDate withdrawn(Fields request, LocalDate made) {
        if (Words.refused(request, WITHDRAWN)) return null;
        LocalDate withdrawn = request.day(WITHDRAWN);
        if (withdrawn != null && made != null && withdrawn.isBefore(made)) {
            request.reportAt(
                    WITHDRAWN,
                    "withdrawn-before-date",
                    "the request is withdrawn on " + withdrawn + ", before it is made on " + made,
                    "write a later day");
        }
        return withdrawn;
    }

    private String addressee(Fields request) {
        if (Words.refused(request, "to")) return null;
        String to = request.text("to");
        if (to == null) return null;
        if (to.matches("[A-Z]{3}")) return words.isState(request, "to", to) ? to : null;
        return words.isOrganisation(request, "to", to) ? to : null;
    }
}
