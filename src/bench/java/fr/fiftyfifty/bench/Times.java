package fr.fiftyfifty.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of one thing done many times, in milliseconds. */
record Times(String what, List<Double> sorted) {

    /** Something done once. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Times of(String what, int warm, int counted, Work work) throws Exception {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < counted; i++) {
            long begin = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(times);
        return new Times(what, times);
    }

    /** The smallest duration that this share (0 to 1) of them does not exceed. */
    double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    String line() {
        return String.format(
                Locale.ROOT, "  %-46s %8.1f %8.1f %8.1f  (%d)", what, at(0.5), at(0.95), at(1), sorted.size());
    }
}
