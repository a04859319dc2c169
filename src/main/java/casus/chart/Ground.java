package casus.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The states of the atlas in a frame, with where labels may stand on them; those of the frames drawn last are kept. */
record Ground(Map<String, Shape> shapes, InnerPoints points) {
    /** So many regions, each with its inset. */
    private static final int KEPT = 32;

    private static final Map<Where, Ground> DRAWN = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Where, Ground> eldest) {
            return size() > KEPT;
        }
    });

    private record Where(Frame frame, Set<String> marked) {}

    /** What is seen of all states; of those that are marked their mainland however small. */
    static Ground in(Frame frame, Set<String> marked) {
        return DRAWN.computeIfAbsent(
                new Where(frame, Set.copyOf(marked)),
                where -> new Ground(
                        Collections.unmodifiableMap(Outlines.in(frame, Atlas.world(), where.marked())),
                        new InnerPoints(frame.box())));
    }
}
