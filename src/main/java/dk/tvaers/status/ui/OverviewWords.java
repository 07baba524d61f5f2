package dk.tvaers.status.ui;

import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Trend;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewData;
import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for a status, as they stand in the overview and on the pages of projects. */
record OverviewWords(Texts texts) {

    /** What stands in a cell: "Rød · 35 %", "Tavs i 41 dage", "I drift". */
    String seen(OverviewData.Cell cell) {
        if (cell.participation() != Participation.IN_PROGRESS) {
            return texts.word("status.overview.participation", cell.participation());
        }
        Integer silent = cell.silentDays();
        return silent != null ? texts.get("status.overview.silent", silent) : lastSeen(cell);
    }

    /** Light and percent of the last report, however old. */
    String lastSeen(OverviewData.Cell cell) {
        TrafficLight light = cell.light();
        return light == null
                ? texts.get("status.overview.no-report")
                : texts.get("status.overview.light-percent", light(light), percent(cell));
    }

    /** What is read aloud in a cell's place: "KY, Glostrup, økonomi rød, 35 procent, værre". */
    String spoken(OverviewData.Cell cell, Dimension dimension, String project, String municipality) {
        List<String> parts = new ArrayList<>(List.of(project, municipality));
        TrafficLight light = cell.light();
        if (light == null) {
            parts.add(low(seen(cell)));
        } else {
            Integer silent = cell.silentDays();
            if (silent != null) {
                parts.add(low(texts.get("status.overview.silent", silent)));
            }
            String colour = low(dimension(dimension)) + " " + low(light(light));
            parts.add(silent == null ? colour : texts.get("status.overview.spoken.last", colour));
            parts.add(texts.get("status.overview.spoken.percent", percent(cell)));
        }
        if (cell.trend() != dk.tvaers.status.Trend.NONE) {
            parts.add(trend(cell.trend()));
        }
        if (cell.overdue()) {
            parts.add(texts.get("status.overview.spoken.overdue"));
        }
        return String.join(", ", parts);
    }

    /** How a cell is drawn. */
    static Light drawn(OverviewData.Cell cell) {
        return cell.silentDays() != null ? Light.SILENT : drawn(cell.light());
    }

    static Light drawn(@Nullable TrafficLight light) {
        return switch (light) {
            case null -> Light.NONE;
            case GREEN -> Light.GREEN;
            case YELLOW -> Light.YELLOW;
            case RED -> Light.RED;
        };
    }

    static Trend drawn(dk.tvaers.status.Trend trend) {
        return switch (trend) {
            case BETTER -> Trend.BETTER;
            case SAME -> Trend.SAME;
            case WORSE -> Trend.WORSE;
            case NONE -> Trend.UNKNOWN;
        };
    }

    String light(TrafficLight light) {
        return texts.word("status.light", light);
    }

    String dimension(Dimension dimension) {
        return texts.word("status.dimension", dimension);
    }

    String trend(dk.tvaers.status.Trend trend) {
        return low(texts.word("status.trend", trend));
    }

    String date(LocalDate date) {
        return Dates.figures(date);
    }

    String time(Instant instant) {
        return new Dates(texts).moment(instant);
    }

    /** "VALG, ESR og Ejendomsskat". */
    String list(List<String> words) {
        return ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(words);
    }

    /** Without the full stop that the text around it brings. */
    static String unended(String text) {
        return text.strip().replaceFirst("[.]$", "");
    }

    private String low(String word) {
        return word.toLowerCase(texts.locale());
    }

    private static int percent(OverviewData.Cell cell) {
        Integer percent = cell.percent();
        return percent == null ? 0 : percent;
    }
}
