package dk.tvaers.risk;

/** How much a risk weighs, by the product of its probability and its consequence. */
public enum Band {
    LOW(1, 5),
    MEDIUM(6, 14),
    HIGH(15, 25);

    /** Probability and consequence go from 1 to so much. */
    public static final int MOST = 5;

    private final int least;
    private final int most;

    Band(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** @throws IllegalArgumentException when either is not within 1 to {@value #MOST} */
    public static Band of(int probability, int consequence) {
        if (!isOnScale(probability) || !isOnScale(consequence)) {
            throw new IllegalArgumentException(probability + " x " + consequence);
        }
        int product = probability * consequence;
        return product >= HIGH.least ? HIGH : product >= MEDIUM.least ? MEDIUM : LOW;
    }

    static boolean isOnScale(int value) {
        return value >= 1 && value <= MOST;
    }

    /** The lowest product that belongs to it. */
    public int least() {
        return least;
    }

    /** The highest product that belongs to it. */
    public int most() {
        return most;
    }
}
