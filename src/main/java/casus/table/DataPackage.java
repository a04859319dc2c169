package casus.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables as a Frictionless Data Package: the schema of each, with the versions that the values come from. */
public final class DataPackage {
    private DataPackage() {}

    /**
     * The package as a tree.
     *
     * @param made by which program, rules and knowledge base: their versions and hashes
     */
    public static Map<String, Object> of(Tables tables, Map<String, String> made) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "tabular-data-package");
        root.put("name", "casus-tables");
        root.put("title", "Assessments of crises by Casus");
        root.put("casus", made);
        root.put("resources", tables.all().stream().map(DataPackage::resource).toList());
        return root;
    }

    private static Map<String, Object> resource(Table<?> table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("description", table.says());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\n"));
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.key());
        Table.Reference reference = table.reference();
        if (reference != null) {
            Map<String, Object> there = new LinkedHashMap<>();
            there.put("resource", reference.table());
            there.put("fields", reference.columns());
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("fields", reference.columns());
            key.put("reference", there);
            schema.put("foreignKeys", List.of(key));
        }
        return schema;
    }

    private static Map<String, Object> field(Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().schema());
        field.put("description", column.meaning());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) constraints.put("required", true);
        if (!column.words().isEmpty()) constraints.put("enum", column.words());
        if (column.type().pattern() != null)
            constraints.put("pattern", column.type().pattern());
        if (column.type() == Type.NUMBER) constraints.put("minimum", 0);
        if (!constraints.isEmpty()) field.put("constraints", constraints);
        return field;
    }
}
