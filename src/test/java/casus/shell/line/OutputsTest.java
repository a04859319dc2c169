package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.diagnostics.InvalidInput;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** One command writes as many files as it is asked for, each in the format of its name; or none at all. */
class OutputsTest {
    private static final List<String> FORMATS =
            Stream.concat(PageFormat.words().stream(), Stream.of("json")).toList();
    private static final Page PAGE = new PageBuilder("T").paragraph("a").build();

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder;

    private Invocation invocation(String argument, String... options) {
        ParsedInput.Builder input = ParsedInput.builder().commandName("assess");
        if (!argument.isEmpty()) input.addArgument(new CommandArgument(0, argument));
        for (int i = 0; i < options.length; i += 2) {
            input.addOption(CommandOption.with()
                    .shortName(' ')
                    .longName(options[i])
                    .value(options[i + 1])
                    .build());
        }
        CommandContext context = new CommandContext(input.build(), null, new PrintWriter(printed, true), null);
        return new Invocation(context, new Usage("assess", "", List.of("(FILE...)"), List.of(), List.of(), List.of()));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void eachFileHasTheFormatOfItsSuffix() throws Exception {
        Outputs outputs = Outputs.of(
                invocation("", "output", file("a.txt"), "output", file("a.docx"), "output", file("a.json")), FORMATS);
        outputs.each(output -> {
            if (output.format().equals("json")) output.print("{}\n");
            else output.print(List.of(PAGE));
        });
        assertThat(folder.resolve("a.txt")).hasContent("T\na\n");
        assertThat(folder.resolve("a.json")).hasContent("{}\n");
        assertThat(Files.readAllBytes(folder.resolve("a.docx"))).isEqualTo(PageFormat.DOCX.bytes(List.of(PAGE), 100));
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void withoutAFileTheAnswerIsPrintedInTheFormatThatIsNamed() {
        Outputs.of(invocation("", "format", "markdown"), FORMATS).each(output -> output.print(List.of(PAGE)));
        assertThat(printed.toString()).isEqualTo("# T\n\na\n");
    }

    @Test
    void whatIsNoTextIsNotPrinted() {
        refuses(
                "error[wrong-option]: --format docx: it is no text that could be printed",
                invocation("", "format", "docx"));
    }

    @Test
    void oneFileMayHaveAnotherFormatThanItsNameButNotSeveral() {
        Outputs.of(invocation("", "format", "html", "output", file("a.txt")), FORMATS)
                .each(output -> assertThat(output.format()).isEqualTo("html"));
        refuses(
                "error[wrong-option]: --format: each of several files has the format of its suffix",
                invocation("", "format", "html", "output", file("a.txt"), "output", file("b.txt")));
    }

    @Test
    void nothingIsBegunWhereOneOfSeveralCannotBeWritten() {
        refuses("the same file is given twice", invocation("", "output", file("a.txt"), "output", file("./a.txt")));
        refuses("there is no such folder", invocation("", "output", file("a.txt"), "output", file("no/b.txt")));
        refuses("the suffix names no format", invocation("", "output", file("a.txt"), "output", file("a.xyz")));
        refuses("this is the scenario itself", invocation(file("a.json"), "output", file("a.json")));
        assertThat(folder).isEmptyDirectory();
    }

    private static void refuses(String message, Invocation invocation) {
        assertThatThrownBy(() -> Outputs.of(invocation, FORMATS))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }
}
