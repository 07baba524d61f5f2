package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.RowToSubmit;
import dk.tvaers.status.StatusReports;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lets the municipalities report, month by month. */
@Singleton
@Order(40)
final class Reporting implements Act {

    /** By how much the demo's one wrong report is wrong. */
    private static final int WRONG_BY = 10;

    private static final Duration DAY = Duration.ofDays(1);

    private final StatusReports reports;
    private final LocalProjects locals;
    private final Phrases phrases = new Phrases();

    Reporting(StatusReports reports, LocalProjects locals) {
        this.reports = reports;
        this.locals = locals;
    }

    /** A local project's month. */
    private record Line(String project, Step step) {

        boolean is(Step.Kind kind) {
            return step.kind() == kind;
        }
    }

    @Override
    public void write(Scene scene) {
        for (Member member : scene.members()) {
            List<List<Line>> months = new ArrayList<>();
            for (int i = 0; i < Months.COUNT; i++) {
                months.add(new ArrayList<>());
            }
            for (Csv.Row row : Data.rows("local-projects", scene.slug())) {
                if (row.get("municipality").equals(member.code().value())
                        && row.get("participation").equals(Participation.IN_PROGRESS.name())) {
                    new Course(row).steps().forEach(step -> months.get(step.index())
                            .add(new Line(row.get("project"), step)));
                }
            }
            months.stream().filter(lines -> !lines.isEmpty()).forEach(lines -> month(scene, member, lines));
        }
        Data.rows("drafts", scene.slug()).forEach(row -> draft(scene, row));
    }

    private void month(Scene scene, Member member, List<Line> lines) {
        int index = lines.getFirst().step().index();
        MunicipalityCode code = member.code();
        LocalTime time = LocalTime.of(8 + Phrases.pick(3, code.value(), index), Phrases.pick(60, index, code.value()));
        Instant at = scene.months().reportedAt(index, member.habit(), member.day(), time);

        List<Line> own =
                lines.stream().filter(line -> !line.is(Step.Kind.ON_BEHALF)).toList();
        if (!own.isEmpty()) {
            scene.script().at(at, () -> scene.programmeLeader(at, code, () -> submit(scene, code, own)));
        }
        List<Line> onBehalf =
                lines.stream().filter(line -> line.is(Step.Kind.ON_BEHALF)).toList();
        if (!onBehalf.isEmpty()) {
            scene.script().at(at, () -> scene.coordinator(at, () -> submit(scene, code, onBehalf)));
        }
    }

    private void submit(Scene scene, MunicipalityCode code, List<Line> lines) {
        List<RowToSubmit> rows = lines.stream()
                .map(line -> row(scene, locals.get(scene.local(code, line.project())), line))
                .toList();
        List<Report> submitted = reports.submitAll(rows);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(Step.Kind.CORRECTED)) {
                Line line = lines.get(i);
                Report wrong = submitted.get(i);
                Instant next = wrong.reportedAt().plus(DAY);
                scene.programmeLeader(
                        next,
                        code,
                        () -> reports.supersede(wrong.id(), content(scene, locals.get(wrong.localProject()), line, 0)));
            }
        }
    }

    private RowToSubmit row(Scene scene, LocalProjectDetails local, Line line) {
        return line.is(Step.Kind.UNCHANGED)
                ? new RowToSubmit.Unchanged(local.id(), null)
                : new RowToSubmit.Changed(
                        local.id(), content(scene, local, line, line.is(Step.Kind.CORRECTED) ? WRONG_BY : 0), null);
    }

    private ReportContent content(Scene scene, LocalProjectDetails local, Line line, int wrongBy) {
        Step step = line.step();
        LocalDate today = Now.today();
        List<Explanation> explanations = phrases.troubles(local.code(), line.project(), step.colours()).stream()
                .map(trouble -> new Explanation(
                        trouble.dimensions(),
                        trouble.cause(),
                        trouble.action(),
                        owner(local, trouble.owner()),
                        Months.weekday(today.plusDays(trouble.days()))))
                .toList();
        return new ReportContent(
                ColourChoice.of(step.colours()),
                step.percent() + wrongBy,
                phrases.milestone(line.project(), step.percent()),
                scene.months().inMonths(step.goLiveIn()),
                phrases.comment(local.code(), line.project(), step),
                explanations);
    }

    /** Who does something about a trouble; where there is no leader, the deputy. */
    private static PersonId owner(LocalProjectDetails local, String who) {
        PersonId deputy = Objects.requireNonNull(local.deputyId());
        return switch (who) {
            case "owner" -> Objects.requireNonNull(local.ownerId());
            case "leader" -> Objects.requireNonNullElse(local.leaderId(), deputy);
            default -> deputy;
        };
    }

    /** A project leader has begun this month's report and left it to the programme leader. */
    private void draft(Scene scene, Csv.Row row) {
        MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
        String project = row.get("project");
        Instant at = scene.months().start().minus(Duration.ofHours(20));
        scene.script()
                .at(
                        at,
                        () -> scene.projectLeader(at, code, project, () -> {
                            LocalProjectId id = scene.local(code, project);
                            ReportContent last = reports.draft(id).content();
                            ReportContent next = new ReportContent(
                                    last.colours(),
                                    Integer.parseInt(row.get("percent")),
                                    last.nextMilestone(),
                                    last.expectedGoLive(),
                                    row.get("comment"),
                                    last.explanations());
                            reports.saveDraft(id, 0, next);
                        }));
    }
}
