package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.jointwork.HoursSpread;
import dk.tvaers.jointwork.MunicipalityHours;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.ListColumns;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The hours of each municipality: a bar as long as they are many, and how far they lie from the mean. */
final class HoursTable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Texts texts;
    private final HoursSpread spread;

    HoursTable(Texts texts, HoursSpread spread) {
        this.texts = texts;
        this.spread = spread;
    }

    ListColumns<MunicipalityHours> columns() {
        return new ListColumns<MunicipalityHours>(texts, "styregruppetimer", texts.get("jointwork.hours"))
                .text("kommune", texts.get("jointwork.hours.municipality"), MunicipalityHours::name)
                .number("besoeg", texts.get("jointwork.hours.visits"), MunicipalityHours::visits)
                .decimal("timer", texts.get("jointwork.hours.hours"), MunicipalityHours::hours)
                .decimal("gennemsnit", texts.get("jointwork.hours.mean"), spread::aboveMean)
                .shownAs(this::bar);
    }

    private Component bar(MunicipalityHours line) {
        Span bar = new Span();
        bar.addClassName("hours-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", share(line.hours()) + "%").set("--mean", share(spread.mean()) + "%");
        Div both = new Div(bar, new Span(againstMean(line)));
        both.addClassName("hours");
        return both;
    }

    private String againstMean(MunicipalityHours line) {
        BigDecimal above = spread.aboveMean(line);
        return switch (above.signum()) {
            case 1 -> texts.get("jointwork.hours.above", above);
            case -1 -> texts.get("jointwork.hours.below", above.negate());
            default -> texts.get("jointwork.hours.level");
        };
    }

    private int share(BigDecimal hours) {
        return spread.most().signum() == 0
                ? 0
                : hours.multiply(WHOLE)
                        .divide(spread.most(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
