package casus.spark;

import casus.batch.BatchItem;
import casus.batch.Inputs;
import casus.diagnostics.InvalidInput;
import casus.table.Table;
import casus.table.Tables;
import casus.table.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * A batch as a job: the driver reads the files and deals them out in their order, so that the scenarios of one file stay
 * together; each is assessed whole.
 */
final class BatchJob {
    private static final int SHARES = 4;

    private BatchJob() {}

    /** A row a scenario; {@code line} is its line of JSON as {@code batch -o run.jsonl} writes it. */
    private static Map<String, Type> columns() {
        Map<String, Type> columns = new LinkedHashMap<>();
        columns.put("number", Type.NUMBER);
        columns.put("input", Type.TEXT);
        columns.put("id", Type.WORD);
        columns.put("title", Type.TEXT);
        columns.put("as_of", Type.DAY);
        columns.put("status", Type.WORD);
        columns.put("expectations", Type.NUMBER);
        columns.put("held", Type.NUMBER);
        columns.put("line", Type.TEXT);
        return columns;
    }

    /**
     * The tables by their names: {@code results}, and those for research.
     *
     * @param words files, folders and patterns on the driver
     * @param shares into how many to part it, or 0 for so many as the cores ask for
     * @throws InvalidInput if a word means nothing
     */
    static Map<String, Dataset<Row>> tables(SparkSession spark, Home home, List<String> words, int shares) {
        List<BatchItem> cases = Inputs.find(words, Set.of()).cases();
        if (cases.isEmpty()) throw InvalidInput.of("no-scenario", "batch", "there is no scenario to assess", null);
        Tables tables = Tables.of(home.open().registry());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<BatchShare> all =
                shares(cases, shares == 0 ? SHARES * spark.sparkContext().defaultParallelism() : shares);
        Broadcast<Home> sent = context.broadcast(home);
        JavaRDD<BatchShare.Told> told = context.parallelize(all, all.size())
                .flatMap(share -> share.assessed(sent.value().open()).iterator())
                .persist(StorageLevel.DISK_ONLY()); // six tables are made of it
        Map<String, Dataset<Row>> made = new LinkedHashMap<>();
        made.put(
                "results",
                spark.createDataFrame(
                        told.map(one -> RowFactory.create(one.row().toArray())), Columns.of(columns())));
        for (int at = 0; at < tables.all().size(); at++)
            made.put(
                    tables.all().get(at).name(),
                    table(spark, told, at, tables.all().get(at)));
        return made;
    }

    private static Dataset<Row> table(SparkSession spark, JavaRDD<BatchShare.Told> told, int at, Table<?> table) {
        JavaRDD<String> lines = told.filter(one -> !one.tables().isEmpty())
                .flatMap(one -> one.tables().get(at).lines().iterator());
        return spark.read()
                .schema(Columns.of(table))
                .option("escape", "\"")
                .option("mode", "FAILFAST")
                .csv(spark.createDataset(lines.rdd(), Encoders.STRING()));
    }

    private static List<BatchShare> shares(List<BatchItem> cases, int parts) {
        Map<String, Sent> files = new LinkedHashMap<>();
        List<BatchShare> shares = new ArrayList<>();
        for (SweepJob.Share share : SweepJob.shares(cases.size(), parts)) {
            List<BatchShare.Item> items = new ArrayList<>();
            for (BatchItem one : cases.subList(share.from(), share.to())) {
                Sent file = files.computeIfAbsent(one.name(), name -> Sent.of(one.file(), name));
                items.add(new BatchShare.Item(one.input(), file, one.part()));
            }
            shares.add(new BatchShare(share.from(), items));
        }
        return shares;
    }
}
