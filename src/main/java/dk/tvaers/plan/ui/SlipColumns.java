package dk.tvaers.plan.ui;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.plan.Slip;
import dk.tvaers.plan.SlipPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The columns of what has slipped, and of the promises month by month. */
record SlipColumns(Texts texts, PlanAddresses addresses, SlipPeriod period) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM-yyyy");
    private static final int MONTHS_IN_QUARTER = 3;

    ListColumns<Slip> ofSlips() {
        return milestone(new ListColumns<>(texts, "skred", texts.get("plan.slips.table")))
                .text("lovet", texts.get("plan.slips.promised-period"), slip -> period(slip.promised()))
                .text("nu", texts.get("plan.slips.now-period"), slip -> period(slip.now()))
                .number("kommuner", texts.get("plan.slips.left"), Slip::left)
                .number("af", texts.get("plan.slips.of"), Slip::municipalities)
                .number("dage", texts.get("plan.slips.most"), Slip::mostDays)
                .number("overskredet", texts.get("plan.slips.overdue"), Slip::overdue)
                .more()
                .text("fase", texts.get("plan.phase"), Slip::phaseName)
                .number("gennemsnit", texts.get("plan.slips.average"), Slip::averageDays)
                .number("flytninger", texts.get("plan.slips.moves"), Slip::moves)
                .date("lovet-dato", texts.get("plan.slips.promised-on"), Slip::promised)
                .date("dato-nu", texts.get("plan.slips.now-on"), Slip::now);
    }

    ListColumns<Slip> ofTrends(List<LocalDate> months) {
        ListColumns<Slip> columns =
                milestone(new ListColumns<>(texts, "skred-maaneder", texts.get("plan.slips.behind")));
        for (LocalDate month : months) {
            columns.date("m" + month, MONTH.format(month), slip -> slip.promisedIn(month)
                    .orElse(null));
        }
        return columns;
    }

    private ListColumns<Slip> milestone(ListColumns<Slip> columns) {
        return columns.text("milepael", texts.get("plan.milestone"), Slip::milestoneName)
                .shownAs(slip -> Links.inside(addresses.milestone(slip.milestone()), slip.milestoneName()))
                .text("projekt", texts.get("plan.project"), Slip::projectName);
    }

    private String period(LocalDate date) {
        return period == SlipPeriod.MONTH
                ? DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(date)
                : texts.get(
                        "plan.slips.quarter.of",
                        (date.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1,
                        Integer.toString(date.getYear()));
    }
}
