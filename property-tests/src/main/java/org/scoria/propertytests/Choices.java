package org.scoria.propertytests;

import java.util.List;
import java.util.SplittableRandom;

/// The decisions of a generator: the same seed gives the same program.
final class Choices {
    private final SplittableRandom random;

    Choices(long seed) {
        random = new SplittableRandom(seed);
    }

    /// A number from 0 up to `bound`, exclusive.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// A number from `low` to `high`, inclusive.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// True in so many of a hundred cases.
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    String of(String... items) {
        return items[random.nextInt(items.length)];
    }
}
