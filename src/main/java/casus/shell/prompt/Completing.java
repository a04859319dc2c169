package casus.shell.prompt;

import casus.diagnostics.Plain;
import casus.shell.completion.Choice;
import casus.shell.completion.Completion;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers JLine what {@link Completion} knows. */
final class Completing implements Completer {
    private final Completion completion;

    Completing(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        for (Choice choice : completion.choices(before, line.word())) {
            candidates.add(new Candidate(
                    choice.value(), Plain.line(choice.shown()), null, choice.note(), null, null, choice.ends()));
        }
    }
}
