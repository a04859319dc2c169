package casus.shell.prompt;

import casus.shell.completion.Completion;
import casus.shell.line.ScenarioText;
import casus.shell.line.Tokens;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Marks the words of a command and its options while they are typed: known ones bold, unknown ones underlined and red. */
final class LineHighlighter implements Highlighter {
    static final AttributedStyle KNOWN = AttributedStyle.BOLD;
    static final AttributedStyle UNKNOWN = AttributedStyle.DEFAULT.underline().foreground(AttributedStyle.RED);

    private final Completion completion;

    LineHighlighter(Completion completion) {
        this.completion = completion;
    }

    @Override
    public AttributedString highlight(LineReader reader, String line) {
        if (ScenarioText.begins(line)) return new AttributedString(line);
        AttributedStringBuilder text = new AttributedStringBuilder();
        List<Tokens.Word> words = Tokens.of(line).words();
        int done = 0;
        for (int at = 0; at < words.size(); at++) {
            Tokens.Word word = words.get(at);
            if (word.text().matches("\\||>>?")) break; // what follows is no word of Casus
            List<String> before =
                    words.subList(0, at).stream().map(Tokens.Word::text).toList();
            text.append(line.substring(done, word.start()));
            text.styled(
                    style(before, word.text(), word.end() == line.length()), line.substring(word.start(), word.end()));
            done = word.end();
        }
        return text.append(line.substring(done)).toAttributedString();
    }

    private AttributedStyle style(List<String> before, String word, boolean isTyped) {
        return switch (completion.judge(before, word)) {
            case KNOWN -> KNOWN;
            case BEGUN -> isTyped ? AttributedStyle.DEFAULT : UNKNOWN;
            case UNKNOWN -> UNKNOWN;
            case FREE -> AttributedStyle.DEFAULT;
        };
    }
}
