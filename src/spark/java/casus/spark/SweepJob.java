package casus.spark;

import casus.scenario.Grid;
import casus.sweep.TypedCells;
import casus.sweep.WalkRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * A sweep as a job: the walks of its grid, which differ in more than their day, are dealt out in runs of neighbours, since
 * neighbours are alike in most and one walk after the other at one engine costs least.
 */
final class SweepJob {
    /** So many shares for each core, so that none waits long for the dearest. */
    private static final int SHARES = 8;

    /** The walks from one number to before another. */
    record Share(int from, int to) implements Serializable {}

    private SweepJob() {}

    /**
     * The rows of all cells, as {@link TypedCells} has them; in no order, but those of a cell stand together.
     *
     * @param shares into how many to part it, or 0 for so many as the cores ask for
     * @throws casus.diagnostics.InvalidInput with what is wrong with the sweep, before any work is done
     */
    static Dataset<Row> rows(SparkSession spark, SweepPlan plan, int shares) {
        Grid grid = plan.grid(plan.home().open().registry());
        TypedCells cells = new TypedCells(grid, plan.question());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<Share> all = shares(
                WalkRows.count(grid),
                shares == 0 ? SHARES * spark.sparkContext().defaultParallelism() : shares);
        Broadcast<SweepPlan> sent = context.broadcast(plan);
        JavaRDD<Row> rows = context.parallelize(all, all.size()).mapPartitions(mine -> rows(sent.value(), mine));
        return spark.createDataFrame(rows, Columns.of(cells.columns()));
    }

    static List<Share> shares(int walks, int parts) {
        List<Share> shares = new ArrayList<>();
        int most = Math.max(1, Math.min(walks, parts));
        for (int part = 0; part < most; part++)
            shares.add(new Share((int) ((long) walks * part / most), (int) ((long) walks * (part + 1) / most)));
        return shares;
    }

    private static Iterator<Row> rows(SweepPlan plan, Iterator<Share> shares) {
        Iterator<List<Object>> rows = Sweeping.of(plan).rows(shares.next());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return RowFactory.create(rows.next().toArray());
            }
        };
    }
}
