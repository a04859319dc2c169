package casus.batch;

import casus.brief.BriefDocument;
import casus.diagnostics.InvalidInput;
import casus.document.Content;
import casus.page.PageFormat;
import casus.report.Run;
import casus.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The briefs of a run, a page a scenario, each written as soon as it is there. A page is the one that {@code assess FILE -o
 * x.html} writes, byte for byte; where there is no folder, only its hash is made.
 */
public final class BriefPages {
    private static final String FOLDER = "briefs";
    private static final Pattern NAME = Pattern.compile(FOLDER + "/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}\\.html");
    private static final int LONGEST = 96;

    private final List<Path> folders;
    private final String where;
    private final Map<String, String> names = new HashMap<>();

    /**
     * The pages of these scenarios.
     *
     * @param folders those of the run, which get a folder of pages each
     * @param where what to blame if they cannot be written
     * @throws InvalidInput if a folder cannot be made
     */
    public BriefPages(List<Path> folders, List<BatchItem> cases, String where) {
        this.folders = List.copyOf(folders);
        this.where = where;
        Set<String> taken = new HashSet<>();
        for (BatchItem one : cases) names.put(one.input(), FOLDER + "/" + unique(plain(one), taken) + ".html");
        try {
            for (Path folder : folders) Files.createDirectories(folder.resolve(FOLDER));
        } catch (IOException e) {
            throw unwritable();
        }
    }

    /** The name of its file in letters, digits and hyphens, and its number where the file has several. */
    private static String plain(BatchItem one) {
        String name =
                file(one).replaceFirst("\\.(yaml|yml|jsonl?|csv)(?=$|#)", "").replaceAll("[^A-Za-z0-9_-]+", "-");
        String plain = name.replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) return "scenario";
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    private static String file(BatchItem one) {
        return one.input().replaceFirst(".*/", "");
    }

    /** On some file systems names that differ by their capitals are the same. */
    private static String unique(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) free = name + "-" + i;
        return free;
    }

    /** How a scenario of a batch would be asked for alone. */
    static Run run(BatchItem one) {
        return new Run(List.of("assess", file(one)), List.of(), List.of());
    }

    static String html(JsonNode assessment) {
        return PageFormat.HTML.write(BriefDocument.of(assessment, false), PageFormat.WIDTH);
    }

    /**
     * Writes the page of a scenario into every folder.
     *
     * @throws InvalidInput if that cannot be done
     */
    Result.Written write(BatchItem one, String page) {
        String name = names.get(one.input());
        try {
            for (Path folder : folders) WholeFile.replace(folder.resolve(name), page);
        } catch (IOException e) {
            throw unwritable();
        }
        return new Result.Written(
                name, HexFormat.of().formatHex(Content.sha256().digest(page.getBytes(StandardCharsets.UTF_8))));
    }

    /** Whether the page of a result that an interrupted run has left is there, in every folder, as it was written. */
    boolean has(Result result) {
        Result.Written page = result.page();
        if (page == null || !page.file().equals(names.get(result.input()))) return false;
        List<String> hashes = new ArrayList<>();
        try {
            for (Path folder : folders) hashes.add(Manifest.hash(folder.resolve(page.file())));
        } catch (IOException e) {
            return false;
        }
        return hashes.stream().allMatch(page.hash()::equals);
    }

    /** Whether a file of a run is called as a page is; no such name leads out of the folder. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private InvalidInput unwritable() {
        return InvalidInput.of("unwritable-file", where, "the folder cannot be written", null);
    }
}
