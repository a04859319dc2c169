package casus.spark;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.InvalidKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} runs: a sweep or a batch over a cluster, its rows as Parquet. */
public final class Job {
    private Job() {}

    /** Exit codes are those of {@code casus}: 2 for wrong usage or input, 3 for rules or data that do not compile. */
    public static void main(String[] args) {
        try {
            Arguments arguments = Arguments.of(args);
            SparkSession spark = SparkSession.builder()
                    .appName("Casus " + arguments.command())
                    .getOrCreate();
            try {
                run(spark, arguments);
            } finally {
                spark.stop();
            }
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (InvalidKnowledge e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    /** Runs a job, and writes what comes of it into a folder that is not there yet. */
    static void run(SparkSession spark, Arguments arguments) {
        String folder = arguments.value("-o").orElseThrow();
        checkFree(spark, folder);
        Home home = arguments.value("--home").map(Path::of).map(Home::of).orElseGet(Home::ofJar);
        if (arguments.command().equals("sweep")) {
            write(SweepJob.rows(spark, SweepPlan.of(arguments, home), arguments.shares()), folder);
        } else {
            Map<String, Dataset<Row>> tables =
                    new LinkedHashMap<>(BatchJob.tables(spark, home, arguments.words(), arguments.shares()));
            tables.forEach((name, rows) -> write(rows, folder + "/" + name + ".parquet"));
        }
    }

    private static void write(Dataset<Row> rows, String folder) {
        rows.write().option("compression", "zstd").parquet(folder);
    }

    /** A folder of a cluster is never written over: nobody could tell what went with it. */
    private static void checkFree(SparkSession spark, String folder) {
        try {
            var path = new org.apache.hadoop.fs.Path(folder);
            if (path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path))
                throw InvalidInput.of(
                        "unwritable-file", "-o " + folder, "there is something already", "name a new folder");
        } catch (IOException | IllegalArgumentException e) {
            throw InvalidInput.of("unwritable-file", "-o " + folder, "no folder can be made there", null);
        }
    }
}
