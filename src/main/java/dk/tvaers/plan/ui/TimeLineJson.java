package dk.tvaers.plan.ui;

import com.vaadin.flow.internal.JacksonUtils;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.TimeLine;
import dk.tvaers.plan.WaveId;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A time line as {@code gantt/model.ts} reads it: each name once, and dates as days in base 36 (decision 036).
 */
final class TimeLineJson {

    private static final int MARGIN = 21;
    private static final int BASE = 36;

    private final Texts texts;
    private final PlanAddresses addresses;
    private final TimeLine line;
    private final LocalDate base;
    private final LocalDate last;
    private final LocalDate today;
    private final Map<ProjectId, Integer> projects = new LinkedHashMap<>();
    private final Map<MunicipalityCode, Integer> towns = new LinkedHashMap<>();
    private final Map<MilestoneId, Integer> milestones = new HashMap<>();
    private final Map<WaveId, Integer> waves = new HashMap<>();

    /** @param ends the first and the last day that anything is on; today is on the line too unless it is far away */
    TimeLineJson(Texts texts, PlanAddresses addresses, TimeLine line, List<LocalDate> ends, LocalDate today) {
        this.texts = texts;
        this.addresses = addresses;
        this.line = line;
        this.today = today;
        boolean near = !today.isBefore(ends.getFirst().minusYears(1))
                && !today.isAfter(ends.getLast().plusYears(1));
        LocalDate first = near && today.isBefore(ends.getFirst()) ? today : ends.getFirst();
        this.last = near && today.isAfter(ends.getLast()) ? today : ends.getLast();
        this.base = first.minusDays(MARGIN + 1L);
    }

    /** @param dated only milestones with a date of the municipality's own */
    String of(String caption, String address, boolean byMunicipality, boolean dated, boolean hasBasis) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("caption", caption);
        json.put("address", address);
        json.put("base", base.toString());
        json.put("today", day(today));
        json.put("first", 1);
        json.put("last", day(last) + MARGIN);
        json.put("by", byMunicipality ? "municipality" : "project");
        json.put("dated", dated);
        json.put("hasBasis", hasBasis);
        json.set("texts", words());
        json.putObject("links")
                .put("milestone", addresses.milestones())
                .put("local", addresses.localProjects())
                .put("wave", addresses.waves());
        names(json);
        putMilestones(json.putArray("milestones"));
        putWaves(json.putArray("waves"));
        putLocals(json);
        ArrayNode dependencies = json.putArray("deps");
        line.dependencies().forEach(each -> dependencies
                .addArray()
                .add(milestones.get(each.milestoneId()))
                .add(milestones.get(each.afterId()))
                .add(each.lagDays()));
        return json.toString();
    }

    private void names(ObjectNode json) {
        ArrayNode projectNames = json.putArray("projects");
        line.milestones().forEach(each -> {
            if (projects.putIfAbsent(each.projectId(), projects.size()) == null) {
                projectNames.add(each.projectName());
            }
        });
        ArrayNode townNames = json.putArray("towns");
        Map<String, MunicipalityCode> byName = new TreeMap<>(Collator.getInstance(texts.locale()));
        line.locals().forEach(each -> byName.put(each.municipalityName(), each.code()));
        byName.forEach((name, code) -> {
            towns.put(code, towns.size());
            townNames.add(name);
        });
    }

    private void putMilestones(ArrayNode all) {
        line.milestones().forEach(each -> {
            milestones.put(each.id(), milestones.size());
            all.addObject()
                    .put("i", each.id().toString())
                    .put("n", each.name())
                    .put("p", projects.get(each.projectId()))
                    .put("s", day(each.supplierOn()));
        });
    }

    private void putWaves(ArrayNode all) {
        Map<WaveId, ArrayNode> dates = new HashMap<>();
        line.waves().forEach(each -> {
            waves.put(each.id(), waves.size());
            ObjectNode wave = all.addObject()
                    .put("i", each.id().toString())
                    .put("n", each.name())
                    .put("p", projects.get(each.projectId()));
            dates.put(each.id(), wave.putArray("d"));
        });
        line.waveDates().forEach(date -> {
            ArrayNode ofWave = dates.get(date.waveId());
            Integer milestone = milestones.get(date.milestoneId());
            if (ofWave != null && milestone != null) {
                ofWave.addArray().add(milestone).add(day(date.supplierOn()));
            }
        });
    }

    private void putLocals(ObjectNode json) {
        Map<ProjectId, List<MilestoneId>> ofProject = line.milestones().stream()
                .collect(Collectors.groupingBy(
                        TimeLine.Milestone::projectId,
                        Collectors.mapping(TimeLine.Milestone::id, Collectors.toList())));
        ArrayNode locals = json.putArray("locals");
        StringBuilder dates = new StringBuilder();
        line.locals().forEach(local -> {
            WaveId wave = local.waveId();
            locals.addArray()
                    .add(local.id().toString())
                    .add(projects.get(local.projectId()))
                    .add(towns.get(local.code()))
                    .add(wave == null ? -1 : waves.getOrDefault(wave, -1));
            dates.append(dates.isEmpty() && locals.size() == 1 ? "" : ";");
            dates.append(ofProject.getOrDefault(local.projectId(), List.of()).stream()
                    .map(milestone -> dates(milestone, local.id()))
                    .collect(Collectors.joining(",")));
        });
        json.put("d", dates.toString());
    }

    /** Planned, reached and basis plan; what is missing at the end is left out. */
    private String dates(MilestoneId milestone, LocalProjectId local) {
        TimeLine.At at = new TimeLine.At(milestone, local);
        TimeLine.Dated own = line.dates().get(at);
        String planned = own == null ? "" : short36(own.plannedOn());
        String reached = own == null ? "" : short36(own.reachedOn());
        String text = planned + "." + reached + "." + short36(line.baseline().get(at));
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }

    private String short36(@Nullable LocalDate date) {
        return date == null ? "" : Integer.toString(day(date), BASE);
    }

    private int day(@Nullable LocalDate date) {
        return date == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(base, date));
    }

    private ObjectNode words() {
        ObjectNode words = JacksonUtils.createObjectNode();
        for (String word : WORDS) {
            words.put(word, texts.get("plan.line.word." + word));
        }
        return words;
    }

    private static final List<String> WORDS = List.of(
            "zoom",
            "zoomIn",
            "zoomOut",
            "week",
            "month",
            "quarter",
            "year",
            "whole",
            "today",
            "openAll",
            "closeAll",
            "print",
            "rows",
            "time",
            "choose",
            "legend",
            "keys",
            "weekName",
            "quarterName",
            "planned",
            "reached",
            "overdue",
            "noDate",
            "supplier",
            "basis",
            "wave",
            "dependency",
            "localDate",
            "dayLater",
            "daysLater",
            "dayEarlier",
            "daysEarlier",
            "onTime",
            "between",
            "all",
            "comesAfter",
            "comesBefore");
}
