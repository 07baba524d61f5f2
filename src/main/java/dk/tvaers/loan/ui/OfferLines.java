package dk.tvaers.loan.ui;

import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.loan.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is compared of offers: a line each beside each other, a column each in Excel. */
final class OfferLines {

    /**
     * @param said null when the reader may not see it
     * @param number for Excel; null where a line holds words
     */
    record Line(
            String key,
            String head,
            Function<OfferCompared, @Nullable String> said,
            @Nullable Function<OfferCompared, @Nullable Number> number) {}

    private final MarketWords words;
    private final OfferWords about;
    private final List<Line> lines = new ArrayList<>();

    OfferLines(OfferWords about) {
        this.about = about;
        this.words = about.words();
        add("tilstand", "state", offer -> words.state(offer.item().state()));
        add("specialist", "specialist", offer -> offer.item().specialist());
        add("kompetence", "competence", offer -> offer.item().competence());
        add(
                "periode",
                "period",
                offer -> words.period(offer.item().from(), offer.item().to()));
        number("timer", "hours-most", terms -> words.number(terms.mostHours()), Terms::mostHours);
        number("sats", "rate", terms -> words.money(terms.rate()), terms -> terms.rate()
                .inKroner());
        terms("overhead", "overhead", terms -> about.overhead(terms.overhead()));
        number("pris", "per-hour", terms -> words.money(terms.perHour()), terms -> terms.perHour()
                .inKroner());
        number("i-alt", "total", terms -> words.money(terms.total()), terms -> terms.total()
                .inKroner());
        number("koersel", "per-kilometre", terms -> words.money(terms.perKilometre()), terms -> terms.perKilometre()
                .inKroner());
        terms("grundlag", "basis", terms -> words.basis(terms.basis()));
        terms("moms", "vat", terms -> or(terms.vatTreatment()));
        terms("fortrolighed", "confidentiality", terms -> or(terms.confidentiality()));
        terms("dataadgang", "data-access", terms -> or(terms.dataAccess()));
        terms("sted", "place-of-work", terms -> or(terms.place()));
        add(
                "bemaerk",
                "warnings",
                offer -> offer.terms() == null
                        ? null
                        : offer.warnings().stream().map(about::warning).collect(Collectors.joining("\n")));
    }

    List<Line> all() {
        return lines;
    }

    ListColumns<OfferCompared> columns() {
        ListColumns<OfferCompared> columns = new ListColumns<OfferCompared>(
                        words.texts(), "tilbud-om-udlaan", words.get("offers"))
                .text("udlaaner", words.get("lender"), offer -> offer.item().lenderName());
        for (Line line : lines) {
            Function<OfferCompared, @Nullable Number> number = line.number();
            if (number == null) {
                columns.text(line.key(), line.head(), line.said());
            } else {
                columns.decimal(line.key(), line.head(), number);
            }
        }
        return columns;
    }

    private void number(String key, String head, Function<Terms, String> said, Function<Terms, Number> number) {
        lines.add(new Line(key, words.get(head), of(said), of(number)));
    }

    private void terms(String key, String head, Function<Terms, String> said) {
        add(key, head, of(said));
    }

    private void add(String key, String head, Function<OfferCompared, @Nullable String> said) {
        lines.add(new Line(key, words.get(head), said, null));
    }

    private static <V> Function<OfferCompared, @Nullable V> of(Function<Terms, V> value) {
        return offer -> {
            Terms terms = offer.terms();
            return terms == null ? null : value.apply(terms);
        };
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
