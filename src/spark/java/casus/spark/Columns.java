package casus.spark;

import casus.table.Table;
import casus.table.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns as Spark types them. */
final class Columns {
    private Columns() {}

    static StructType of(Map<String, Type> columns) {
        return new StructType(columns.entrySet().stream()
                .map(column -> new StructField(column.getKey(), type(column.getValue()), true, Metadata.empty()))
                .toArray(StructField[]::new));
    }

    /** Those of a table of research. */
    static StructType of(Table<?> table) {
        Map<String, Type> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column.type()));
        return of(columns);
    }

    private static DataType type(Type type) {
        return switch (type) {
            case TEXT, WORD, PROVISION, STATE -> DataTypes.StringType;
            case DAY -> DataTypes.DateType;
            case NUMBER -> DataTypes.LongType;
            case FLAG -> DataTypes.BooleanType;
        };
    }
}
