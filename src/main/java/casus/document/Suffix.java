package casus.document;

/** How the name of a file ends; capitals are as good as small letters. */
public final class Suffix {
    private Suffix() {}

    /** Whether a name ends so. */
    public static boolean is(String name, String suffix) {
        return name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
    }

    /** Whether a name is that of a YAML file. */
    public static boolean isYaml(String name) {
        return is(name, ".yaml") || is(name, ".yml");
    }

    /** Whether a name is that of a table. */
    public static boolean isTable(String name) {
        return is(name, ".csv") || is(name, ".tsv");
    }

    /** Whether a name is that of a spreadsheet as its program keeps it. */
    public static boolean isSpreadsheet(String name) {
        return is(name, ".xlsx") || is(name, ".xlsm") || is(name, ".xls") || is(name, ".ods") || is(name, ".numbers");
    }

    /** Whether a name is that of a scenario written as YAML; one that ends as drafts do is none. */
    public static boolean isScenario(String name) {
        return isYaml(name) && !isDraft(name);
    }

    /** Whether a name is that of a draft, which may stand among scenarios. */
    public static boolean isDraft(String name) {
        return is(name, ".draft.yaml") || is(name, ".draft.yml");
    }

    /** Whether a name is that of a file of cases, which stands beside rules. */
    public static boolean isCases(String name) {
        return is(name, ".cases.yaml") || is(name, ".cases.yml");
    }
}
