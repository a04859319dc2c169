package casus.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion is by spelling, by sense or by a part of the word; where none is meant, none is made. */
class SuggestionsTest {
    @ParameterizedTest
    @CsvSource({
        "severty,      severity location,                                did you mean `severity`?",
        "ASOF,         asOf title,                                       did you mean `asOf`?",
        "TJ,           TJK UZB,                                          'known: TJK, UZB'",
        "sate,         state event,                                      did you mean `state`?",
        "nato,         csto cis,                                         'known: cis, csto'",
        "edit,         exit open,                                        did you mean `open`?",
        "edit,         exit save,                                        'known: exit, save'",
        "NO,           NOR SWE,                                          'known: NOR, SWE'",
        "state,        kind target,                                      did you mean `target`?",
        "attacker,     by kind target,                                   did you mean `by`?",
        "peacekeeping, a-1992/peacekeeping b-2007/peacekeeping c/peace,  did you mean `a-1992/peacekeeping` or `b-2007/peacekeeping`?",
        "ab/help,      abc-1992/help bcd-2007/help,                      did you mean `abc-1992/help` or `bcd-2007/help`?",
        "abc/help,     abc-1992/help bcd-2007/help,                      did you mean `abc-1992/help`?",
        "abc/deploy,   abc-1992/help abc-1992/deployment,                did you mean `abc-1992/deployment`?",
        "abc/other,    abc-1992/help abc-2007/work bcd/work,             did you mean `abc-1992/help` or `abc-2007/work`?",
        "attack,       air-attack border-clash,                          did you mean `air-attack`?",
        "zebra,        kind target,                                      'known: kind, target'"
    })
    void aHintNamesWhatIsMeant(String word, String known, String hint) {
        assertThat(Suggestions.hint(word, List.of(known.split(" ", -1)))).isEqualTo(hint);
    }
}
