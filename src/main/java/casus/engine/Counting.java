package casus.engine;

import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.ReadingResult;
import casus.facts.Pledge;
import casus.facts.Share;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the pledge of one state adds to the numbers of a force: in each reading the parts add up to the whole. */
final class Counting {
    private final List<ReadingResult> listing;
    private final String force;

    /** @param listing the readings that list the force */
    Counting(List<ReadingResult> listing, String force) {
        this.listing = listing;
        this.force = force;
    }

    /** Its part; null where no reading has a number of it. */
    Finding.Counts of(String state) {
        Map<String, Finding.Counts> byReading = new TreeMap<>();
        boolean known = false;
        for (ReadingResult result : listing) {
            known |= !pledged(result, state).isEmpty();
            NumberRange firm = share(result, state, "firm");
            NumberRange conditional = share(result, state, "conditional");
            NumberRange both = capped(
                    firm.plus(conditional.min(), conditional.max()),
                    pledged(result, state).stream()
                            .max(Comparator.naturalOrder())
                            .orElse(0));
            byReading.put(result.reading(), new Finding.Counts(share(result, state, "signed"), firm, both, Map.of()));
        }
        if (!known) return null;
        Finding.Counts all =
                byReading.values().stream().reduce(Finding.Counts::cover).orElseThrow();
        if (new HashSet<>(byReading.values()).size() == 1) return all;
        return new Finding.Counts(all.signed(), all.due(), all.ifAllAgree(), byReading);
    }

    /** Of several events one may make a pledge firm and another conditional; it comes once. */
    private static NumberRange capped(NumberRange range, int most) {
        return new NumberRange(Math.min(range.min(), most), Math.min(range.max(), most));
    }

    private List<Integer> pledged(ReadingResult result, String state) {
        return result.law(Pledge.class)
                .filter(pledge -> pledge.force().equals(force) && pledge.state().equals(state) && pledge.counted())
                .map(Pledge::personnel)
                .toList();
    }

    private NumberRange share(ReadingResult result, String state, String measure) {
        return result.all(Share.class)
                .filter(share -> share.force().equals(force)
                        && share.state().equals(state)
                        && share.measure().equals(measure))
                .map(share -> new NumberRange(share.least(), share.most()))
                .reduce((one, other) -> one.plus(other.min(), other.max()))
                .orElse(NumberRange.NONE);
    }
}
