package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a draft looks like after a change, character by character. */
class DraftTest {
    private static Draft yaml(String text) {
        return Draft.of(text, "x.yaml");
    }

    private static Draft json(String text) {
        return Draft.of(text, "x.json");
    }

    private static InvalidInput refused(Runnable change) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(change::run)
                .actual();
    }

    @Test
    void aValueIsReplacedAndNothingElse() {
        Draft draft = yaml("# top\na:   one   # why\nb: 'two'\nc: {d: 1,   e: [x,  y]}\n");
        assertThat(draft.set("a=three").text())
                .isEqualTo("# top\na:   three   # why\nb: 'two'\nc: {d: 1,   e: [x,  y]}\n");
        assertThat(draft.set("b=three").text())
                .isEqualTo("# top\na:   one   # why\nb: three\nc: {d: 1,   e: [x,  y]}\n");
        assertThat(draft.set("c.e.1=z").text())
                .isEqualTo("# top\na:   one   # why\nb: 'two'\nc: {d: 1,   e: [x,  z]}\n");
        assertThat(draft.set("c=[]").text()).isEqualTo("# top\na:   one   # why\nb: 'two'\nc: []\n");
        assertThat(draft.set("b=two")).isSameAs(draft);
    }

    @Test
    void aTextIsQuotedWhereItHasToBe() {
        Draft draft = yaml("a: one\nb: {c: one}\n");
        assertThat(draft.set("a=summer, 2009").text()).startsWith("a: summer, 2009\n");
        assertThat(draft.set("b.c='summer, 2009'").text()).endsWith("b: {c: \"summer, 2009\"}\n");
        assertThat(draft.set("a='He said: \"no\" # really'").text())
                .startsWith("a: \"He said: \\\"no\\\" # really\"\n");
        assertThat(draft.set("a='12'").text()).startsWith("a: \"12\"\n");
        assertThat(draft.set("a='null'").text()).startsWith("a: \"null\"\n");
        assertThat(draft.set("a=\"two\\nlines\"").text()).startsWith("a: \"two\\nlines\"\n");
        assertThat(draft.set("a=\"\\u200b\"").text()).startsWith("a: \"\\u200b\"\n");
        assertThat(draft.set("a=''").text()).startsWith("a: \"\"\n");
        assertThat(draft.set("a=NO").text()).startsWith("a: NO\n");
        assertThat(draft.set("a=2009-07-01").text()).startsWith("a: 2009-07-01\n");
        assertThat(draft.set("a={d: NO, e: [1, 'x']}").text()).startsWith("a: {d: NO, e: [1, x]}\n");
    }

    @Test
    void anEmptyValueIsNothing() {
        assertThat(yaml("a: 1\nb: 2\n").set("a=").text()).isEqualTo("a: null\nb: 2\n");
        assertThat(json("{\"a\":1}").set("a=").text()).isEqualTo("{\"a\":null}");
        assertThat(yaml("a:\nb: ~\n").set("a=1").set("b=2").text()).isEqualTo("a: 1\nb: 2\n");
        assertThat(yaml("a: # later\nb: [ ]\n").set("a=1").text()).isEqualTo("a: 1 # later\nb: [ ]\n");
        assertThat(yaml("a:\n  -\n  - x\n").set("a.0=y").text()).isEqualTo("a:\n  - y\n  - x\n");
        assertThat(yaml("{a: , \"b\":}").set("a=1").set("b=2").text()).isEqualTo("{a: 1 , \"b\": 2}");
    }

    @Test
    void aKeyIsAddedBelowTheLast() {
        Draft draft = yaml("a: 1\nb:\n  c: 2 # why\n  # about c\n# end\n");
        assertThat(draft.set("d=3").text()).isEqualTo("a: 1\nb:\n  c: 2 # why\n  # about c\nd: 3\n# end\n");
        assertThat(draft.set("b.d=3").text()).isEqualTo("a: 1\nb:\n  c: 2 # why\n  d: 3\n  # about c\n# end\n");
        assertThat(draft.set("d.e.f=3").text()).contains("\nd: {e: {f: 3}}\n");
        assertThat(yaml("a: 1").set("b=2").text()).isEqualTo("a: 1\nb: 2");
        assertThat(yaml("a:\n- id: x\n  k: 1\n- id: y\nb: 2\n").set("a.x.m=3").text())
                .isEqualTo("a:\n- id: x\n  k: 1\n  m: 3\n- id: y\nb: 2\n");
        assertThat(yaml("a: 1\n").set("NO=1").set("a b=2").set("c: d=3").text())
                .isEqualTo("a: 1\nNO: 1\na b: 2\n\"c: d\": 3\n");
    }

    @Test
    void aKeyIsAddedWithinBraces() {
        assertThat(yaml("a: {b: 1} # why\n").set("a.c=2").text()).isEqualTo("a: {b: 1, c: 2} # why\n");
        assertThat(yaml("a: {}\n").set("a.c=2").text()).isEqualTo("a: {c: 2}\n");
        assertThat(yaml("a: {b: 1,\n    c: [1]}\n").set("a.d=2").text()).isEqualTo("a: {b: 1,\n    c: [1], d: 2}\n");
        assertThat(yaml("{a: 1, }").set("b=2").text()).isEqualTo("{a: 1, b: 2, }");
        assertThat(yaml("{\n  a: 1, # one\n  b: 2 # two\n}\n").set("c=3").text())
                .isEqualTo("{\n  a: 1, # one\n  b: 2, # two\n  c: 3\n}\n");
    }

    @Test
    void jsonStaysJson() {
        assertThat(json("{\n\t\"a\": \"x\",\n\t\"b\": {\"c\": [1]}\n}\n")
                        .set("d=2009-07-01")
                        .text())
                .isEqualTo("{\n\t\"a\": \"x\",\n\t\"b\": {\"c\": [1]},\n \"d\": \"2009-07-01\"\n}\n");
        assertThat(json("{\"a\":\"\\ud83d\\ude00\",\"b\":\"\uD83D\uDE00\",\"c\":1}")
                        .set("c={d: NO}")
                        .text())
                .isEqualTo("{\"a\":\"\\ud83d\\ude00\",\"b\":\"\uD83D\uDE00\",\"c\":{\"d\": \"NO\"}}");
        assertThat(json("{\n  \"a\": 1,\n  \"b\": 2\n}").unset("b").text()).isEqualTo("{\n  \"a\": 1\n}");
        assertThat(json("{\n  \"a\": 1,\n  \"b\": 2\n}").unset("a").text()).isEqualTo("{\n  \"b\": 2\n}");
        assertThat(json("{\"a\":1}").unset("a").text()).isEqualTo("{}");
    }

    @Test
    void windowsLineEndsAreKept() {
        Draft draft = yaml("a: 1\r\nb:\r\n  - c: 2\r\n    d: 3\r\n");
        assertThat(draft.set("a=2").set("e=1").set("b.0.f=4").text())
                .isEqualTo("a: 2\r\nb:\r\n  - c: 2\r\n    d: 3\r\n    f: 4\r\ne: 1\r\n");
        assertThat(draft.unset("b.0.d").unset("a").text()).isEqualTo("b:\r\n  - c: 2\r\n");
        assertThat(draft.set("b=[]").text()).isEqualTo("a: 1\r\nb: []\r\n");
    }

    @Test
    void anEntryGoesWithItsLinesAndTheCommentAtTheirEnd() {
        Draft draft = yaml("a: 1 # one\n# about b\nb:\n  # first\n  - x # why\n  # second\n  - k: 1 # k\n    m: 2\n");
        assertThat(draft.unset("a").text()).startsWith("# about b\nb:\n");
        assertThat(draft.unset("b").text()).isEqualTo("a: 1 # one\n# about b\n");
        assertThat(draft.unset("b.0").text())
                .isEqualTo("a: 1 # one\n# about b\nb:\n  # first\n  # second\n  - k: 1 # k\n    m: 2\n");
        assertThat(draft.unset("b.1").text()).endsWith("  - x # why\n  # second\n");
        assertThat(draft.unset("b.1.k").text()).endsWith("  # second\n  - m: 2\n");
        assertThat(draft.unset("b.1.m").text()).endsWith("  - k: 1 # k\n");
        assertThat(yaml("a: 1\nb: 2").unset("b").text()).isEqualTo("a: 1\n");
    }

    @Test
    void anEntryGoesFromBracketsWithItsComma() {
        Draft draft = yaml("a: {b: 1, c: 2,  d: 3} # why\ne: [x, y]\n");
        assertThat(draft.unset("a.b").text()).startsWith("a: {c: 2,  d: 3} # why\n");
        assertThat(draft.unset("a.c").text()).startsWith("a: {b: 1, d: 3} # why\n");
        assertThat(draft.unset("a.d").text()).startsWith("a: {b: 1, c: 2} # why\n");
        assertThat(draft.unset("e.0").unset("e.0").text()).endsWith("e: []\n");
        Draft lines = yaml("{\n  a: 1, # one\n  # about b\n  b: 2, # two\n  c: 3 # three\n}\n");
        assertThat(lines.unset("a").text()).isEqualTo("{\n  # about b\n  b: 2, # two\n  c: 3 # three\n}\n");
        assertThat(lines.unset("b").text()).isEqualTo("{\n  a: 1, # one\n  # about b\n  c: 3 # three\n}\n");
        assertThat(lines.unset("c").text()).isEqualTo("{\n  a: 1, # one\n  # about b\n  b: 2 # two\n}\n");
    }

    @Test
    void theLastEntryLeavesAnEmptyMapOrList() {
        assertThat(yaml("a:\n  b: 1\nc:\n- d\n").unset("a.b").unset("c.0").text())
                .isEqualTo("a: {}\nc: []\n");
        assertThat(yaml("a: # why\n  # about b\n  b: 1 # one\n").unset("a.b").text())
                .isEqualTo("a: {} # why\n  # about b\n");
        assertThat(yaml("# top\na: 1 # one\n").unset("a").text()).isEqualTo("# top\n{} # one\n");
    }

    @Test
    void aTextOfSeveralLinesIsReplacedAsAWhole() {
        Draft draft = yaml("a: |\n  one\n  two # no comment\n\n# why\nb: >-\n  three\n  four\nc: five\n  six\n");
        assertThat(draft.set("a=x").text()).startsWith("a: x\n\n# why\nb: >-\n");
        assertThat(draft.set("b=x").text()).contains("# why\nb: x\nc: five\n");
        assertThat(draft.set("c=x").text()).endsWith("  four\nc: x\n");
        assertThat(draft.unset("a").text()).startsWith("\n# why\nb: >-\n");
        assertThat(draft.unset("b").text()).contains("# why\nc: five\n");
    }

    /** What a person types between quotes of the shell is all text: no comment in it, and no key. */
    @Test
    void valueWithoutBracketsOrQuotesIsTextToItsEnd() {
        Draft draft = yaml("title: x\n");
        assertThat(draft.set("title=Winter #1 war").text()).isEqualTo("title: \"Winter #1 war\"\n");
        assertThat(draft.set("title=Winter: war").text()).isEqualTo("title: \"Winter: war\"\n");
        assertThat(draft.set("title=*x & !y").text()).isEqualTo("title: \"*x & !y\"\n");
        assertThat(draft.set("title=\"[draft] war\"").text()).isEqualTo("title: \"[draft] war\"\n");
        assertThat(draft.set("casus=1").text()).isEqualTo("title: x\ncasus: 1\n");
        assertThat(refused(() -> draft.set("requests.0={by:")))
                .hasMessageContaining("this is not YAML")
                .hasMessageContaining("a blank ends it unless all of path=value stands in quotes");
    }

    @Test
    void theNumberAfterTheLastItemAddsOne() {
        Draft block = yaml("events:\n  - {id: raid} # first\n  - id: strike\n    kind: x\n# end\n");
        assertThat(block.set("events.2={id: flood, kind: y}").text()).isEqualTo("""
                        events:
                          - {id: raid} # first
                          - id: strike
                            kind: x
                          - {id: flood, kind: y}
                        # end
                        """);
        assertThat(yaml("events: [{id: raid}] # all\n").set("events.1.id=flood").text())
                .isEqualTo("events: [{id: raid}, {id: flood}] # all\n");
        assertThat(yaml("events: [{id: raid}] # all\n").set("events.+.id=flood").text())
                .isEqualTo("events: [{id: raid}, {id: flood}] # all\n");
        assertThat(yaml("title: x\n").set("requests.0={by: TJK}").text())
                .isEqualTo("title: x\nrequests: [{by: TJK}]\n");
        assertThat(yaml("title: x\nrequests: []\n").set("requests.0.by=TJK").text())
                .isEqualTo("title: x\nrequests: [{by: TJK}]\n");
    }

    @Test
    void whatTheCommandLineRefusesIsRefusedInTheSameWords() {
        Draft draft = yaml("title: x\nevents:\n  - {id: raid}\n");
        assertThat(refused(() -> draft.set("title.long=y")))
                .hasMessage("error[wrong-option]: title.long=y: there is nothing below `title` to set");
        assertThat(refused(() -> draft.set("events.2={id: raid}")))
                .hasMessage(
                        "error[wrong-option]: events.2={id: raid}: the list has no item `2`\n"
                                + " hint: name an item by its id, or by its number from 0; the number after the last, or `+`, adds one");
        assertThat(refused(() -> draft.set("title"))).hasMessageContaining("there is no `=`");
        assertThat(refused(() -> draft.set("=1"))).hasMessageContaining("there is no path before the `=`");
        assertThat(refused(() -> draft.set("title=[x"))).hasMessageContaining("is missing in what opens here");
    }

    @Test
    void anUnknownPlaceIsNamedWithWhatMayBeMeant() {
        Draft draft = yaml("title: x\nevents:\n  - {id: raid, severity: grave}\n");
        assertThat(refused(() -> draft.unset("tilte")))
                .hasMessage("error[unknown-path]: tilte: there is no `tilte`\n hint: did you mean `title`?");
        assertThat(refused(() -> draft.unset("events.raid.severty")))
                .hasMessage("error[unknown-path]: events.raid.severty: there is no `severty` in `events.raid`\n"
                        + " hint: did you mean `severity`?");
        assertThat(refused(() -> draft.unset("events.x.y")))
                .hasMessage("error[unknown-path]: events.x.y: there is no `x` in `events`\n hint: known: raid");
        assertThat(refused(() -> draft.unset("title.x")))
                .hasMessage("error[unknown-path]: title.x: there is no `x` in `title`");
    }

    @Test
    void aRigidPlaceIsLeftAlone() {
        assertThat(refused(() -> yaml("a: 1\n? b\n: 2\n").unset("b")))
                .hasMessage("error[rigid-layout]: x.yaml:3:3: this place cannot be changed here without harm to the"
                        + " rest of the file\n   | : 2\n   |   ^\n"
                        + " hint: change it in the file itself, with an editor");
        assertThat(refused(() -> yaml("a: [b: 1]\n").set("a.0.c=1"))).hasMessageContaining("rigid-layout");
        assertThat(refused(() -> yaml("a: |+\n  x\n\n").set("b=1"))).hasMessageContaining("rigid-layout");
    }

    @Test
    void pathsNameItemsByTheirId() {
        Draft draft = yaml("a: 1\nb: [{id: x, c: 1}, {id: x}, {id: y.z}, {d: 2}]\n\"e.f\": 1\n");
        assertThat(draft.paths())
                .containsExactly("a", "b", "b.x", "b.x.id", "b.x.c", "b.1", "b.1.id", "b.2", "b.2.id", "b.3", "b.3.d");
        assertThat(draft.value("b.x")).contains("{id: x, c: 1}");
        assertThat(draft.value("b.x.c")).contains("1");
        assertThat(draft.value("b.z")).isEmpty();
        assertThat(yaml("a: [{id: '1'}, {b: 1}, {id: ''}]\n").paths())
                .containsExactly("a", "a.1", "a.1.id", "a.2", "a.2.id");
        assertThat(yaml("a:\n  - b: 'x, y'\n").value("a")).contains("[{b: \"x, y\"}]");
    }

    @Test
    void aDraftIsReadAsItsFileIs(@TempDir Path folder) throws IOException {
        for (Path file : Fixtures.scenarioFiles()) {
            assertThat(Draft.open(file, file.toString()).read(Fixtures.registry()))
                    .isEqualTo(Fixtures.scenario(file));
        }
        Path file = Files.writeString(folder.resolve("x.yaml"), "casus: 1\nid: x\n");
        Draft draft = Draft.open(file, "x.yaml").set("title=A title").set("asOf=2009-13-01");
        assertThat(draft.name()).isEqualTo("x.yaml");
        assertThat(refused(() -> draft.read(Fixtures.registry())).problems())
                .extracting(problem -> problem.id() + " " + problem.at())
                .containsExactly("missing-key x.yaml:1:1", "impossible-date x.yaml:4:7");
    }

    @Test
    void whatIsNoMapIsNoDraft(@TempDir Path folder) {
        assertThat(refused(() -> yaml("- a\n"))).hasMessageContaining("a scenario is a map");
        assertThat(refused(() -> yaml("a: 1\na: 2\n"))).hasMessageContaining("duplicate-key");
        assertThat(refused(() -> yaml("a: &b 1\n"))).hasMessageContaining("not-data");
        assertThat(refused(() -> yaml(""))).hasMessageContaining("empty-file");
        assertThat(refused(() -> json("a: 1"))).hasMessageContaining("this is not JSON");
        List<Path> unreadable = List.of(folder, folder.resolve("none.yaml"));
        unreadable.forEach(
                file -> assertThat(refused(() -> Draft.open(file, "x.yaml"))).hasMessageContaining("unreadable-file"));
    }
}
