package dk.tvaers.economy.settlement;

import dk.tvaers.kit.Texts;

/** What a settlement is called after its period: {@code 2026}, or {@code 2. kvartal 2026}. */
public final class PeriodWords {

    private PeriodWords() {}

    public static String of(Texts texts, SettlementPeriod period) {
        String year = String.valueOf(period.year());
        return period.isOnAccount() ? texts.get("settlement.quarter-of", period.quarter(), year) : year;
    }

    /** {@code Årsafregning 2026}, {@code A conto, 2. kvartal 2026}. */
    public static String title(Texts texts, SettlementPeriod period, int running) {
        String title = texts.get(
                period.isOnAccount() ? "settlement.title.on-account" : "settlement.title.year", of(texts, period));
        return running > 1 ? texts.get("settlement.title.running", title, running) : title;
    }
}
