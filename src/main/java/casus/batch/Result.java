package casus.batch;

import casus.model.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of one scenario: a line of the JSONL file, from which every other report can be made again.
 *
 * @param input how the batch names the scenario
 * @param id of the scenario; null, with title and day, if the file could not be read
 * @param status {@link #PASSED}, {@link #FAILED} or {@link #ERROR}
 * @param expectations how many the file has
 * @param held how many of them hold
 * @param error why there is no assessment, or null
 * @param answer what the brief answers; null where there is no assessment, and in lines of earlier versions
 * @param records what the conclusions rest on: a short hash of each record and rule, by its id
 * @param receipt what all this was made from
 * @param page its brief, where a run writes a site
 * @param tables its lines in each of the tables, where a run writes some; the JSONL file has none
 */
public record Result(
        int casus,
        String input,
        String id,
        String title,
        String asOf,
        String status,
        int expectations,
        int held,
        List<Failure> failures,
        Trouble error,
        Answer answer,
        List<Verdict> verdicts,
        SortedMap<String, String> records,
        Receipt receipt,
        Written page,
        List<String> tables) {
    public static final String PASSED = "passed";
    public static final String FAILED = "failed";
    public static final String ERROR = "error";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.ALWAYS))
            .build();

    /** An expectation that does not hold: what was expected, what came, and the beginning of why. */
    public record Failure(String id, Place at, String message, List<String> why) {
        public Failure {
            why = orNone(why);
        }
    }

    /** A place in a file; a line or column of 0 is none. */
    public record Place(String file, int line, int column) {}

    /** What the brief answers, and of which class that is. */
    public record Answer(@JsonProperty("class") String kind, List<String> sentences) {
        public Answer {
            sentences = orNone(sentences);
        }

        String text() {
            return String.join(" ", sentences);
        }
    }

    /** A file that was written for a scenario, within the folder of the run, and the hash of its bytes. */
    public record Written(String file, String hash) {}

    /** Why a scenario could not be assessed. */
    public record Trouble(Kind kind, List<Note> notes) {
        public Trouble {
            notes = orNone(notes);
        }
    }

    /** What kind of trouble. */
    public enum Kind {
        /** The file is wrong. */
        @JsonProperty("input")
        INPUT,
        /** The rules contradict themselves over it, or do not come to rest. */
        @JsonProperty("rules")
        RULES,
        @JsonProperty("timeout")
        TIMEOUT,
        @JsonProperty("memory")
        MEMORY,
        /** A fault of the program. */
        @JsonProperty("internal")
        INTERNAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that is wrong; {@code text} is all that a user is told. */
    public record Note(String id, Place at, String message, String text) {}

    /**
     * What the assessment says under an id.
     *
     * @param status a word, null for a force
     * @param silentIn the readings that say nothing of it
     * @param numbers of a force, by measure
     * @param states what becomes of each state's pledge to a force
     * @param modality of a duty that is no plain one: {@code may}, {@code takes-part}, {@code shall-not}; else null
     * @param on what it rests on: places in the sorted list of {@link Result#records}
     */
    public record Verdict(
            String id,
            String status,
            SortedMap<String, String> byReading,
            List<String> silentIn,
            List<String> gates,
            SortedMap<String, String> numbers,
            SortedMap<String, String> states,
            String modality,
            List<Integer> on) {
        public Verdict {
            byReading = orNone(byReading);
            silentIn = orNone(silentIn);
            gates = orNone(gates);
            numbers = orNone(numbers);
            states = orNone(states);
            on = orNone(on);
        }

        /** The same without what it rests on, and without what its clause says of it: two that are equal say the same. */
        Verdict bare() {
            return new Verdict(id, status, byReading, silentIn, gates, numbers, states, null, List.of());
        }

        boolean isEngagement() {
            return id.startsWith("engagement:");
        }

        boolean isDuty() {
            return id.startsWith("duty:");
        }
    }

    /** What a result was made from; equal receipts make equal results. */
    public record Receipt(String input, String scenario, String version, String rules, String data) {}

    public Result {
        failures = orNone(failures);
        verdicts = orNone(verdicts);
        records = orNone(records);
        tables = orNone(tables);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static SortedMap<String, String> orNone(Map<String, String> map) {
        return map == null || map.isEmpty() ? Collections.emptySortedMap() : new TreeMap<>(map);
    }

    boolean isPassed() {
        return status.equals(PASSED);
    }

    /** Whether the file could be read and expects nothing. */
    boolean isUnchecked() {
        return isPassed() && expectations == 0;
    }

    boolean isUndetermined() {
        return verdicts.stream().anyMatch(verdict -> Status.UNDETERMINED.is(verdict.status()));
    }

    /** As a line, without its end. */
    public String line() {
        return JSON.writeValueAsString(this);
    }

    /** The same without its lines in tables. */
    public Result withoutTables() {
        return tables.isEmpty() ? this : with(page, List.of());
    }

    /** The same with its page. */
    Result with(Written other) {
        return with(other, tables);
    }

    private Result with(Written other, List<String> lines) {
        return new Result(
                casus,
                input,
                id,
                title,
                asOf,
                status,
                expectations,
                held,
                failures,
                error,
                answer,
                verdicts,
                records,
                receipt,
                other,
                lines);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Result of(String line) {
        try {
            Result result = JSON.readValue(line, Result.class);
            boolean whole = result.casus == 1
                    && result.input != null
                    && result.status != null
                    && result.receipt != null
                    && result.verdicts.stream().allMatch(verdict -> verdict.id() != null);
            if (whole) return result;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException();
    }

    /**
     * What the reports need of it, which is far less.
     *
     * @param rows what the reports tell of each scenario
     * @param shared what other results say alike
     */
    Result forReports(Batch.Rows rows, Shared shared) {
        boolean row = rows != Batch.Rows.NONE;
        List<Verdict> kept = verdicts.stream()
                .filter(verdict -> (row && verdict.isEngagement()) || (rows == Batch.Rows.DUTIES && verdict.isDuty()))
                .map(verdict -> shared.one(new Verdict(
                        verdict.id(), verdict.status(), null, null, null, null, null, verdict.modality(), null)))
                .toList();
        return new Result(
                casus,
                input,
                id,
                row ? title : null,
                row ? shared.one(asOf) : null,
                shared.one(status),
                expectations,
                held,
                failures,
                error,
                row && answer != null ? shared.one(answer) : null,
                kept,
                null,
                new Receipt(
                        receipt.input(),
                        receipt.scenario(),
                        shared.one(receipt.version()),
                        shared.one(receipt.rules()),
                        shared.one(receipt.data())),
                page,
                List.of());
    }

    /** How a reader is told which scenario it is. */
    String shown() {
        return Objects.requireNonNullElse(id, input);
    }
}
