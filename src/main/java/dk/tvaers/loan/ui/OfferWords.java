package dk.tvaers.loan.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.loan.LoanWarning;
import dk.tvaers.loan.Overhead;
import dk.tvaers.loan.specialist.RateVerdict;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What should be known of an offer, in words.
 *
 * @param members the names of all that have ever been members
 */
record OfferWords(MarketWords words, Map<MunicipalityCode, String> members) {

    String warning(LoanWarning warning) {
        return switch (warning) {
            case LoanWarning.Threshold threshold ->
                words.get(
                        (threshold.ofPair() ? "warning.pair." : "warning.threshold.")
                                + (threshold.over() ? "over" : "near"),
                        words.money(threshold.total()),
                        words.money(threshold.threshold()));
            case LoanWarning.NoMember gone -> {
                String name = members.getOrDefault(
                        gone.municipality(), gone.municipality().value());
                yield gone.lastDay() == null
                        ? words.get("warning.no-member", name)
                        : words.get("warning.member-until", name, words.date(gone.lastDay()));
            }
            case LoanWarning.DoubleBooking booked -> {
                String week = words.get(
                        "warning.week",
                        String.valueOf(booked.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        Dates.figures(booked.monday()));
                String hours = words.number(booked.hours());
                yield booked.capacity() == null
                        ? words.get("warning.booked-too", week, hours)
                        : words.get(
                                "warning.booked-over",
                                week,
                                hours,
                                words.number(Objects.requireNonNull(booked.capacity())));
            }
        };
    }

    /** What a lender is told of a rate; nothing when it covers the full cost. */
    Optional<String> verdict(RateVerdict verdict) {
        return verdict == RateVerdict.COVERS_FULL_COST
                ? Optional.empty()
                : Optional.of(words.texts().word("market.verdict", verdict));
    }

    /** The overhead as it was agreed; a dash when there is none. */
    String overhead(Overhead overhead) {
        if (overhead.perHour() != null) {
            return words.get("overhead.kroner.text", words.money(overhead.perHour()));
        }
        return overhead.percent() == null
                ? words.get("overhead.none")
                : words.get("overhead.percent.text", words.number(overhead.percent()));
    }
}
