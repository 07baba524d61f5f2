package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.pdf.PdfPage;
import dk.tvaers.kit.pdf.Pdfs;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time line as PDF/UA: for each project the lines of its municipalities, and under them every date in words, so that
 * nothing is said by the drawing alone.
 */
@Singleton
public class TimeLinePdf {

    /** How many milestones in municipalities one file holds at most. */
    public static final int MOST = 2000;

    private static final double WIDTH = 165;
    private static final double HALF_A_MARK = 1.3;
    private static final double HALF_A_SUPPLIER = 1.1;
    private static final double HALF_A_SQUARE = 0.65;
    private static final double LEAST_BAR = 2;
    private static final int FEW_MONTHS = 30;

    /** @param style where it stands, in millimetres */
    public record Box(String kind, String style) {}

    public record Tick(String text, String style) {}

    /** @param kind {@code wave} or {@code local} */
    public record Row(String kind, String name, String span, List<Box> boxes) {}

    public record Cell(String kind, List<String> lines) {}

    public record DateRow(String name, List<Cell> cells) {}

    public record Project(String name, List<Tick> ticks, List<Row> rows, List<String> heads, List<DateRow> dates) {}

    private final TimeLines lines;
    private final Pdfs pdfs;
    private final Choices choices;
    private final CurrentContext context;

    TimeLinePdf(TimeLines lines, Pdfs pdfs, Choices choices, CurrentContext context) {
        this.lines = lines;
        this.pdfs = pdfs;
        this.choices = choices;
        this.context = context;
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @param filters what narrows the plan, in words
     * @throws RuleBroken when it would hold too much for one file
     */
    public void write(
            Texts texts, PlanFilter filter, @Nullable BaselineId beside, List<String> filters, OutputStream out)
            throws IOException {
        TimeLine line = lines.of(filter, beside);
        if (line.count() > MOST) {
            throw new RuleBroken("plan.line.pdf.too-long", MOST);
        }
        String collaboration = context.collaboration().collaboration().name();
        pdfs.write(
                new PdfPage(
                        texts,
                        texts.get("plan.line.title"),
                        collaboration,
                        PdfPage.logo(choices, collaboration, texts),
                        "timeline",
                        Map.of(
                                "filters",
                                String.join(" · ", filters) + " · " + new Dates(texts).moment(Now.instant()),
                                "explained",
                                texts.get("plan.line.pdf.explained"),
                                "nameHead",
                                texts.get("plan.municipality"),
                                "spanHead",
                                texts.get("plan.line.pdf.span"),
                                "projects",
                                new Drawing(texts, line).projects()),
                        false),
                out);
    }

    private static final class Drawing {

        private final Texts texts;
        private final TimeLine line;
        private final Map<TimeLine.At, LocalDate> byWave;
        private final LocalDate today = Now.today();
        private LocalDate first = today;
        private LocalDate last = today;

        Drawing(Texts texts, TimeLine line) {
            this.texts = texts;
            this.line = line;
            this.byWave = new LinkedHashMap<>();
            line.locals().forEach(local -> line.waveDates().stream()
                    .filter(date -> date.waveId().equals(local.waveId()))
                    .forEach(date -> byWave.put(new TimeLine.At(date.milestoneId(), local.id()), date.supplierOn())));
            List<LocalDate> ends = line.ends();
            if (!ends.isEmpty()) {
                first = ends.getFirst().withDayOfMonth(1);
                last = ends.getLast().plusMonths(1);
            }
        }

        List<Project> projects() {
            Map<ProjectId, List<TimeLine.Milestone>> byProject = line.milestones().stream()
                    .collect(Collectors.groupingBy(
                            TimeLine.Milestone::projectId, LinkedHashMap::new, Collectors.toList()));
            List<Project> projects = new ArrayList<>();
            byProject.forEach((project, milestones) -> {
                List<TimeLine.Local> locals = line.locals().stream()
                        .filter(local -> local.projectId().equals(project))
                        .toList();
                if (!locals.isEmpty()) {
                    projects.add(project(project, milestones, locals));
                }
            });
            return projects;
        }

        private Project project(ProjectId id, List<TimeLine.Milestone> milestones, List<TimeLine.Local> locals) {
            List<Row> rows = new ArrayList<>();
            line.waves().stream().filter(wave -> wave.projectId().equals(id)).forEach(wave -> {
                rows.add(row(wave));
                locals.stream()
                        .filter(local -> wave.id().equals(local.waveId()))
                        .forEach(local -> rows.add(row(local, milestones)));
            });
            locals.stream().filter(local -> local.waveId() == null).forEach(local -> rows.add(row(local, milestones)));
            return new Project(
                    milestones.getFirst().projectName(),
                    ticks(),
                    rows,
                    milestones.stream().map(TimeLine.Milestone::name).toList(),
                    locals.stream()
                            .map(local -> new DateRow(
                                    local.municipalityName(),
                                    milestones.stream()
                                            .map(milestone -> cell(milestone, local))
                                            .toList()))
                            .toList());
        }

        private Row row(TimeLine.Wave wave) {
            List<LocalDate> dates = line.waveDates().stream()
                    .filter(date -> date.waveId().equals(wave.id()))
                    .map(TimeLine.WaveDate::supplierOn)
                    .sorted()
                    .toList();
            List<Box> boxes = new ArrayList<>(grid());
            bar("wavebar", dates, boxes);
            dates.forEach(date -> boxes.add(mark("supplier", date, HALF_A_SUPPLIER)));
            return new Row("wave", wave.name(), span(dates), boxes);
        }

        private Row row(TimeLine.Local local, List<TimeLine.Milestone> milestones) {
            List<TimeLine.At> all = milestones.stream()
                    .map(milestone -> new TimeLine.At(milestone.id(), local.id()))
                    .toList();
            List<TimeLine.Dated> own =
                    all.stream().map(line.dates()::get).filter(Objects::nonNull).toList();
            List<LocalDate> days = own.stream()
                    .map(Drawing::known)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            List<LocalDate> basis = all.stream()
                    .map(line.baseline()::get)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            List<Box> boxes = new ArrayList<>(grid());
            bar("bar", days, boxes);
            bar("basisbar", basis, boxes);
            basis.forEach(date -> boxes.add(mark("basismark", date, HALF_A_SQUARE)));
            milestones.forEach(milestone -> {
                LocalDate supplier = supplier(milestone, local);
                if (supplier != null) {
                    boxes.add(mark("supplier", supplier, HALF_A_SUPPLIER));
                }
            });
            own.forEach(dated -> {
                LocalDate date = known(dated);
                if (date != null) {
                    boxes.add(mark(kind(dated), date, HALF_A_MARK));
                }
            });
            return new Row("local", local.municipalityName(), span(days), boxes);
        }

        private Cell cell(TimeLine.Milestone milestone, TimeLine.Local local) {
            TimeLine.At at = new TimeLine.At(milestone.id(), local.id());
            TimeLine.Dated own = line.dates().get(at);
            LocalDate supplier = supplier(milestone, local);
            LocalDate basis = line.baseline().get(at);
            LocalDate now = own == null ? null : known(own);
            List<String> said = Stream.of(
                            own == null || own.plannedOn() == null
                                    ? texts.get("plan.line.word.noDate")
                                    : Dates.figures(own.plannedOn()),
                            own == null || own.reachedOn() == null
                                    ? ""
                                    : texts.get("plan.line.pdf.reached", Dates.figures(own.reachedOn())),
                            own != null && own.overdueOn(today)
                                    ? texts.get("plan.line.word.overdue").toLowerCase(Locale.ROOT)
                                    : "",
                            supplier == null ? "" : texts.get("plan.line.pdf.supplier", Dates.figures(supplier)),
                            basis == null ? "" : texts.get("plan.line.pdf.basis", Dates.figures(basis)),
                            now == null || basis == null || now.equals(basis)
                                    ? ""
                                    : texts.get("plan.line.pdf.slip", ChronoUnit.DAYS.between(basis, now)))
                    .filter(text -> !text.isEmpty())
                    .toList();
            return new Cell(own != null && own.overdueOn(today) ? "late" : "said", said);
        }

        private @Nullable LocalDate supplier(TimeLine.Milestone milestone, TimeLine.Local local) {
            LocalDate wave = byWave.get(new TimeLine.At(milestone.id(), local.id()));
            return wave == null ? milestone.supplierOn() : wave;
        }

        private static @Nullable LocalDate known(TimeLine.Dated dated) {
            return dated.reachedOn() == null ? dated.plannedOn() : dated.reachedOn();
        }

        private String kind(TimeLine.Dated dated) {
            if (dated.reachedOn() != null) {
                return "reached";
            }
            return dated.overdueOn(today) ? "overdue" : "planned";
        }

        private String span(List<LocalDate> days) {
            if (days.isEmpty()) {
                return texts.get("plan.line.word.noDate");
            }
            if (days.getFirst().equals(days.getLast())) {
                return Dates.figures(days.getFirst());
            }
            return texts.get("plan.line.pdf.from-to", Dates.figures(days.getFirst()), Dates.figures(days.getLast()));
        }

        private List<LocalDate> months() {
            long all = ChronoUnit.MONTHS.between(first, last);
            int step = all <= FEW_MONTHS ? 3 : 12;
            LocalDate begin =
                    step == 3 ? first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1) : first.withDayOfYear(1);
            return Stream.iterate(begin, month -> month.isBefore(last), month -> month.plusMonths(step))
                    .filter(month -> !month.isBefore(first))
                    .toList();
        }

        private List<Tick> ticks() {
            boolean quarters = ChronoUnit.MONTHS.between(first, last) <= FEW_MONTHS;
            return months().stream()
                    .map(month -> new Tick(
                            quarters
                                    ? texts.get(
                                            "plan.line.pdf.quarter",
                                            (month.getMonthValue() + 2) / 3,
                                            Integer.toString(month.getYear()))
                                    : Integer.toString(month.getYear()),
                            left(at(month))))
                    .toList();
        }

        private List<Box> grid() {
            List<Box> boxes = new ArrayList<>(months().stream()
                    .map(month -> new Box("grid", left(at(month))))
                    .toList());
            if (!today.isBefore(first) && !today.isAfter(last)) {
                boxes.add(new Box("now", left(at(today))));
            }
            return boxes;
        }

        private void bar(String kind, List<LocalDate> dates, List<Box> boxes) {
            if (!dates.isEmpty()) {
                double from = at(dates.getFirst());
                double width = Math.max(LEAST_BAR, at(dates.getLast()) - from);
                boxes.add(new Box(kind, left(from) + ";width:" + millimetres(width)));
            }
        }

        private Box mark(String kind, LocalDate date, double half) {
            return new Box(kind, left(Math.max(0, at(date) - half)));
        }

        private double at(LocalDate date) {
            return WIDTH * ChronoUnit.DAYS.between(first, date) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        }

        private static String left(double millimetres) {
            return "left:" + millimetres(millimetres);
        }

        private static String millimetres(double value) {
            return String.format(Locale.ROOT, "%.1fmm", value);
        }
    }
}
