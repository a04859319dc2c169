package casus.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.OpenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A formula holds in the worlds it was made of and in no others, and nothing in it can be left out. */
class FormulaTest {
    private static final int DRAWN = 40;

    /** Some open values, and some of their worlds. */
    record Drawn(List<OpenValue> open, List<List<Integer>> all, List<List<Integer>> having) {
        @Override
        public String toString() {
            return open.size() + " open, " + having.size() + " of " + all.size() + " worlds";
        }
    }

    static List<Drawn> drawn() {
        Random random = new Random(20090628);
        return IntStream.range(0, DRAWN).mapToObj(i -> draw(random)).toList();
    }

    private static Drawn draw(Random random) {
        List<OpenValue> open = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int at = 0; at < size; at++) {
            int values = 2 + random.nextInt(2);
            open.add(new OpenValue(
                    "p" + at,
                    IntStream.range(0, values).mapToObj(value -> "v" + value).toList(),
                    List.of(),
                    Map.of()));
        }
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (OpenValue one : open) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> so : all) {
                for (int value = 0; value < one.values().size(); value++) {
                    List<Integer> more = new ArrayList<>(so);
                    more.add(value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        List<List<Integer>> having = new ArrayList<>();
        for (List<Integer> world : all) if (random.nextInt(3) == 0) having.add(world);
        if (having.isEmpty()) having.add(all.get(0));
        return new Drawn(open, all, having);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void itHoldsInItsWorldsAndInNoOthers(Drawn drawn) {
        Formula formula = Formula.of(drawn.open(), drawn.having());
        for (List<Integer> world : drawn.all())
            assertThat(holds(formula.spelled(), drawn, world))
                    .isEqualTo(drawn.having().contains(world));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void nothingOfItCanBeLeftOut(Drawn drawn) {
        Formula formula = Formula.of(drawn.open(), drawn.having());
        for (List<Formula.Part> set : formula.anyOf()) {
            List<List<Formula.Part>> others = new ArrayList<>(formula.anyOf());
            others.remove(set);
            assertThat(drawn.having())
                    .anySatisfy(world -> assertThat(holds(new Formula(others).spelled(), drawn, world))
                            .isFalse());
            for (Formula.Part part : set) {
                List<Formula.Part> shorter = new ArrayList<>(set);
                shorter.remove(part);
                List<List<Formula.Value>> wider = new Formula(List.of(shorter)).spelled();
                assertThat(drawn.all()).anySatisfy(world -> {
                    assertThat(drawn.having()).doesNotContain(world);
                    assertThat(holds(wider, drawn, world)).isTrue();
                });
            }
        }
    }

    private static boolean holds(List<List<Formula.Value>> anyOf, Drawn drawn, List<Integer> world) {
        return anyOf.stream()
                .anyMatch(set -> set.stream().allMatch(value -> {
                    int at = Integer.parseInt(value.path().substring(1));
                    return drawn.open().get(at).values().get(world.get(at)).equals(value.value());
                }));
    }
}
