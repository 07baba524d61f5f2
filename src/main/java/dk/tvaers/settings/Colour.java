package dk.tvaers.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour, and how well it stands out from another as WCAG 2.1 reckons it. */
record Colour(int red, int green, int blue) {

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int HEXADECIMAL = 16;
    private static final int BYTE = 8;
    private static final int FULL = 255;
    private static final double BLACK = 0.05;

    /** A colour as {@code #rrggbb}. */
    static Optional<Colour> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    static Colour of(String written) {
        int all = Integer.parseInt(written.substring(1), HEXADECIMAL);
        return new Colour(all >> 2 * BYTE & FULL, all >> BYTE & FULL, all & FULL);
    }

    /** From 1, no difference, to 21, black on white. */
    double contrast(Colour other) {
        double mine = luminance() + BLACK;
        double theirs = other.luminance() + BLACK;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    /** So much of this one over another. */
    Colour over(Colour ground, double share) {
        return new Colour(
                mixed(red, ground.red, share), mixed(green, ground.green, share), mixed(blue, ground.blue, share));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = (double) part / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int mine, int theirs, double share) {
        return (int) Math.round(mine * share + theirs * (1 - share));
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
