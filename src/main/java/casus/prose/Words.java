package casus.prose;

import casus.assessment.NumberRange;
import casus.data.Registry;
import casus.model.Instrument;
import casus.model.PlainName;
import casus.model.Provision;
import casus.model.UndertakingRecord;
import casus.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things as a reader calls them: names, dates, lists. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, String> MEASURES = Map.of(
            "nominal", "pledged",
            "signed", "signed",
            "firm", "due now",
            "conditional", "due if decided",
            "possible", "possible");
    private static final char FIRM = '\u00a0';

    private static final Pattern KEPT = Pattern.compile(
            "\\b\\d{1,2} [A-Z][a-z]+ \\d{4}|\\b(?:arts?|nn?|paras?)\\.? \\d|\\barticles? \\d|\\d men\\b");

    private static final String ARTICLE = "art. ";

    private static final Pattern ID =
            Pattern.compile("\\b[A-Z]{3}\\b|(?<![\\w/-])[a-z0-9]+(?:[-/][a-z0-9]+)*(?![\\w/-])");

    private final Registry registry;

    /** Of what this knowledge base calls things. */
    public Words(Registry registry) {
        this.registry = registry;
    }

    /** With a capital letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** With blanks at which no line ends: in a date, and before the number of an article or a note. */
    static String kept(String text) {
        return KEPT.matcher(text).replaceAll(found -> found.group().replace(' ', FIRM));
    }

    /** As it stands within a sentence: names keep their capital. */
    static String within(String text) {
        boolean small = text.matches(
                "(A|An|The|Whether|What|Where|Who|There|It|Those|Only|Since|Without|With|Aggression|Terrorism) .*");
        return small ? text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1) : text;
    }

    /** "a, b and c". */
    public static String list(Collection<String> words) {
        return list(words, " and ");
    }

    /** "a, b or c". */
    public static String either(Collection<String> words) {
        return list(words, " or ");
    }

    private static String list(Collection<String> words, String last) {
        List<String> all = new ArrayList<>(words);
        if (all.size() < 2) return String.join("", all);
        int end = all.size() - 1;
        return String.join(", ", all.subList(0, end)) + last + all.get(end);
    }

    /** "14 June 2009". */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** "on 14 June 2009", "in June 2009", "in 1999", "on a day from … to …", "at some time since …". */
    public static String when(When when) {
        if (when.isOpenEnded()) return "at some time since " + day(when.first());
        return switch (when.text().length()) {
            case 4 -> "in " + when.text();
            case 7 -> "in " + when.first().format(MONTH);
            case 10 -> "on " + day(when.first());
            default -> "on a day from " + day(when.first()) + " to " + day(when.last());
        };
    }

    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "1 cell", "1,200 cells". */
    public static String counted(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A number, or a range as tables write it: "13,000-14,000". */
    public static String range(NumberRange range) {
        return range(range, "-");
    }

    /** A number, or a range as sentences write it: "13,000 to 14,000". */
    public static String span(NumberRange range) {
        return range(range, " to ");
    }

    private static String range(NumberRange range, String to) {
        return range.isSingle() ? number(range.min()) : number(range.min()) + to + number(range.max());
    }

    /** What a measure of a force is called: "due now". */
    public static String measure(String measure) {
        return MEASURES.get(measure);
    }

    /** As it is called. */
    public String name(String id) {
        return registry.called(id).name();
    }

    /** As it is called once it has been named. */
    public String then(String id) {
        PlainName name = registry.called(id);
        return name.then() == null ? name.name() : name.then();
    }

    /** A kind of event by itself, "armed attack"; what is told as the act of a state is called by its noun. */
    public String kind(String id) {
        PlainName name = registry.called("kind/" + id);
        boolean act = name.name().startsWith("{");
        return act && name.then() != null ? name.then().replaceFirst("^the ", "") : id.replace('-', ' ');
    }

    /** "Russia and Kazakhstan". */
    public String states(Collection<String> codes) {
        return list(codes.stream().map(this::name).toList());
    }

    /** "Tajikistan's". */
    public static String possessive(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    /** An instrument with the year of its text. */
    String instrument(String id) {
        return registry.called(id).dated();
    }

    /** A text of the knowledge base with names for the codes and ids in it. */
    public String plain(String text) {
        return ID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(named(found.group())));
    }

    private String named(String id) {
        if (registry.states().containsKey(id)) return name(id);
        if (registry.find(Provision.class, id).isPresent()) return clause(id);
        return id.matches(".*[-/0-9].*") && registry.plainNames().containsKey(id) ? instrument(id) : id;
    }

    /** "Belarus is a party to the CRRF Agreement (2009)"; or is none. */
    String party(String state, boolean is, String instrument) {
        return name(state) + (is ? " is a party to " : " is no party to ") + instrument(instrument);
    }

    String instrumentOf(String provision) {
        return registry.find(Provision.class, provision)
                .map(Provision::instrument)
                .orElse(provision);
    }

    /** "article 4 of the Treaty (1992)". */
    public String clause(String provision) {
        Provision clause = registry.find(Provision.class, provision).orElseThrow();
        String instrument = instrument(clause.instrument());
        String article = clause.article();
        if (article == null) return isNamedByItself(clause) ? name(provision) : instrument;
        if (article.startsWith(ARTICLE)) return "article " + article.substring(ARTICLE.length()) + " of " + instrument;
        if (!article.contains(",")) return article + " of " + instrument;
        return instrument.endsWith(")")
                ? instrument.substring(0, instrument.length() - 1) + ", " + article + ")"
                : instrument + " (" + article + ")";
    }

    /** A clause that has been named: "article 4", or its instrument. */
    String inShort(String provision) {
        String article = registry.find(Provision.class, provision)
                .map(Provision::article)
                .orElse(null);
        return article != null && article.matches("art\\. [\\w()]+")
                ? "article " + article.substring(ARTICLE.length())
                : clause(provision);
    }

    /** What has no text of its own is known by what it does. */
    private boolean isNamedByItself(Provision clause) {
        return registry.called(clause.instrument()).year() == null
                && registry.find(Instrument.class, clause.instrument())
                        .map(Instrument::follows)
                        .isEmpty()
                && registry.plainNames().containsKey(clause.id())
                && clause.instrument().equals(clause.id().replaceAll("/.*", ""))
                && name(clause.instrument()).length() < 9;
    }

    /** What a clause obliges to, after "must": "help Tajikistan", "send its contingent". */
    String act(String provision, String kind, String towards, boolean several) {
        String does = registry.called(provision).does();
        String act = (does == null ? kind.replace('-', ' ') : does)
                .replace("{their}", several ? "their" : "its")
                .replace("{s}", several ? "s" : "");
        return kind.equals(UndertakingRecord.ACTS.get(0)) && act.equals("help") && towards != null
                ? act + " " + name(towards)
                : act;
    }

    /** The source of a reading: "Pop 2009". */
    String source(String id) {
        PlainName name = registry.called(id);
        return name.year() == null ? name.name() : name.name() + " " + name.year();
    }

    /** Whether the name of some readings is that of several. */
    public boolean isPlural(Collection<String> readings) {
        String names = sources(readings);
        return readings.size() > 1 || names.contains("&") || names.endsWith("s");
    }

    /** Several of them; all that are no texts of law together. */
    public String sources(Collection<String> readings) {
        List<String> studies = registry.sources().values().stream()
                .filter(source -> !source.citesWorks())
                .map(source -> source.id())
                .toList();
        List<String> names = new ArrayList<>();
        boolean both = studies.size() > 1 && readings.containsAll(studies);
        if (both) names.add("the studies");
        readings.stream()
                .filter(reading -> !both || !studies.contains(reading))
                .forEach(reading -> names.add(source(reading)));
        return list(names);
    }
}
