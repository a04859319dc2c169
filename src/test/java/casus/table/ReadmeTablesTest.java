package casus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.Fixtures;
import casus.batch.Result;
import casus.batch.TableFiles;
import casus.engine.AssessmentEngine;
import casus.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in the README read the tables and draw what they say, where the languages are at hand. */
class ReadmeTablesTest {
    private static final List<String> SCENARIOS =
            List.of("arm-attack-1993", "kgz-raid-2004", "tjk-incursion-2009", "time/kaz-leaves-after-the-attack-2015");

    /** What the types of the data package come to in pandas. */
    private static final String CHECK = """

            kinds = {"string": "string", "integer": "Int64", "boolean": "boolean", "date": "datetime64"}
            for name, columns in fields.items():
                frame, plain = table(name), pd.read_csv(f"tables/{name}.csv")
                assert list(frame.columns) == [c["name"] for c in columns], name
                for c in columns:
                    values, rules = frame[c["name"]], c.get("constraints", {})
                    assert str(values.dtype).startswith(kinds[c["type"]]), (name, c["name"], values.dtype)
                    assert not (rules.get("required") and values.isna().any()), (name, c["name"])
                    assert "enum" not in rules or set(values.dropna()) <= set(rules["enum"]), (name, c["name"])
                    guess = plain[c["name"]].dropna()
                    assert c["type"] != "integer" or guess.map(float).map(float.is_integer).all(), c["name"]
                    assert c["type"] != "boolean" or guess.dtype == bool, c["name"]
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void tables() throws IOException {
        Tables tables = Tables.of(Fixtures.registry());
        Path target = Files.createDirectory(folder.resolve("tables"));
        try (AssessmentEngine engine = Fixtures.engine()) {
            TableFiles.write(target, tables, new Result.Receipt(null, null, "test", "r", "d"), taker -> {
                for (String id : SCENARIOS) {
                    Scenario scenario = Fixtures.scenario(id);
                    taker.take(tables.lines(scenario.file(), engine.assess(scenario)));
                }
            });
        }
    }

    private static String snippet(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as("a block of %s in the README", language).isTrue();
        return block.group(1);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "log", ".txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            return "there is no " + command[0];
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly();
        return process.exitValue() == 0 ? "" : "exit " + process.exitValue() + "\n" + Files.readString(log);
    }

    @Test
    void pythonReadsTheTablesWithTheTypesOfTheDataPackage() throws Exception {
        String missing = run("python3", "-c", "import matplotlib, pandas");
        assumeTrue(missing.isEmpty(), "python3 with pandas and matplotlib is not here: " + missing);
        Files.writeString(
                folder.resolve("snippet.py"), "import matplotlib; matplotlib.use('Agg')\n" + snippet("python") + CHECK);
        assertThat(run("python3", "snippet.py")).isEmpty();
        assertThat(folder.resolve("duties.png")).isNotEmptyFile();
    }

    @Test
    void rReadsTheTables() throws Exception {
        String missing = run("Rscript", "-e", "1");
        assumeTrue(missing.isEmpty(), "Rscript is not here: " + missing);
        Files.writeString(folder.resolve("snippet.R"), snippet("r") + """
                stopifnot(inherits(duties$as_of, "Date"), is.logical(duties$accrued), nrow(merged) > 0)
                stopifnot(is.integer(forces$nominal_max), sum(counts) == nrow(merged))
                """);
        assertThat(run("Rscript", "snippet.R")).isEmpty();
        assertThat(folder.resolve("duties.pdf")).isNotEmptyFile();
    }
}
