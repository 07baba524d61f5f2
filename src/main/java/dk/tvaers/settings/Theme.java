package dk.tvaers.settings;

import dk.tvaers.exchange.Chosen;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a collaboration's colour is seen against: the grounds of {@code theme/tokens.css}, and what is written on it. */
enum Theme {
    LIGHT("#f7f6f2", "#ffffff", "#ffffff", 0.12),
    DARK("#0f1619", "#182226", "#06262c", 0.2);

    /** WCAG 2.1 AA, for text of any size. */
    static final double ENOUGH = 4.5;

    private final Colour paper;
    private final Colour surface;
    private final Colour writing;
    private final double faint;

    Theme(String paper, String surface, String writing, double faint) {
        this.paper = Colour.of(paper);
        this.surface = Colour.of(surface);
        this.writing = Colour.of(writing);
        this.faint = faint;
    }

    /** The contrast where the colour is hardest to see: on the page, on a panel, on its own faint ground, under writing. */
    double weakest(Colour colour) {
        return Stream.of(paper, surface, faint(colour), writing)
                .mapToDouble(colour::contrast)
                .min()
                .orElseThrow();
    }

    Chosen.@Nullable Tint tint(@Nullable String written) {
        return written == null
                ? null
                : new Chosen.Tint(written, faint(Colour.of(written)).toString());
    }

    private Colour faint(Colour colour) {
        return colour.over(surface, faint);
    }
}
