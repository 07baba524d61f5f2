package dk.tvaers.status.round;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.calendar.DanishHolidays;
import dk.tvaers.kit.calendar.WorkingDays;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Colours;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.StatusReports;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Three municipalities with one project each, of which Glostrup has two, and their programme leaders. */
public final class RoundScene {

    public static final MunicipalityCode GLOSTRUP = Fresh.GLOSTRUP;
    public static final MunicipalityCode ALBERTSLUND = Fresh.ALBERTSLUND;
    public static final MunicipalityCode HOEJE_TAASTRUP = Fresh.HOEJE_TAASTRUP;
    public static final LocalDate JOINED = LocalDate.of(2015, 1, 15);

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
    public final ProgrammeId programme = fresh.asCoordinator(() ->
            Portal.bean(Programmes.class).create("Monopolbrud", null, new Period(LocalDate.of(2015, 1, 1), null)));
    public final ProjectId one = project(0);
    public final ProjectId two = project(1);
    public final LocalProjectId glostrup = join(GLOSTRUP, one);
    public final LocalProjectId glostrupToo = join(GLOSTRUP, two);
    public final LocalProjectId albertslund = join(ALBERTSLUND, one);
    public final LocalProjectId hoejeTaastrup = join(HOEJE_TAASTRUP, one);
    public final PersonId coordinator = fresh.person("Programkoordinator", null);
    public final StatusReports reports = Portal.bean(StatusReports.class);
    public final Rounds rounds = Portal.bean(Rounds.class);
    public final RoundRhythms rhythms = Portal.bean(RoundRhythms.class);

    public RoundScene() {
        leads(GLOSTRUP);
        leads(ALBERTSLUND);
        leads(HOEJE_TAASTRUP);
    }

    public <T> T asCoordinator(Callable<T> call) {
        return fresh.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }

    public <T> T asLeader(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    public Report submit(LocalProjectId local, MunicipalityCode code, int percent) {
        return asLeader(code, () -> reports.submit(local, green(percent), null));
    }

    public static ReportContent green(int percent) {
        return new ReportContent(ColourChoice.of(Colours.GREEN), percent, null, null, null, List.of());
    }

    /** A day that is worked, so many days from today or a little later. */
    public static LocalDate workedIn(int days) {
        return new WorkingDays(
                        Set.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        new DanishHolidays())
                .onOrAfter(Now.today().plusDays(days));
    }

    /** What the portal does by itself on a day, at night and in the morning. */
    public void day(LocalDate date) {
        at(
                date,
                LocalTime.of(0, 17),
                () -> byItself(() -> Portal.bean(RoundJob.class).run()));
        at(
                date,
                LocalTime.of(7, 10),
                () -> byItself(() -> Portal.bean(ReminderJob.class).run()));
    }

    public void days(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(this::day);
    }

    Boolean byItself(Runnable run) {
        Portal.bean(CurrentContext.class).within(new Context.InCollaboration(fresh.ref(), Actor.portal()), run::run);
        return true;
    }

    public static <T> T at(LocalDate date, LocalTime time, Callable<T> call) {
        return at(date.atTime(time).atZone(Now.COPENHAGEN).toInstant(), call);
    }

    public static <T> T at(Instant time, Callable<T> call) {
        try {
            return Now.at(time, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails of a kind were written to a municipality's leaders. */
    long mails(String kind, MunicipalityCode code) {
        return fresh.count("select count(*) from mail m join person p on p.collaboration_id = m.collaboration_id"
                + " and p.id = m.person_id where m.collaboration_id = ? and m.kind = '" + kind
                + "' and p.municipality_code = '" + code + "'");
    }

    private ProjectId project(int index) {
        return fresh.asCoordinator(() -> Portal.bean(Projects.class)
                .create(programme, ProjectData.known().get(index)));
    }

    private LocalProjectId join(MunicipalityCode code, ProjectId project) {
        return fresh.asCoordinator(
                () -> Portal.bean(JoiningProject.class).join(code, project, Participation.IN_PROGRESS, JOINED));
    }

    private void leads(MunicipalityCode code) {
        PersonId leader = fresh.person("Programleder " + code, code);
        Fresh.sql("update person set email = ? where id = ?", leader + "@kommune.example", leader.value());
        Fresh.sql(
                "insert into role_grant (collaboration_id, id, person_id, role, municipality_code, from_on, version)"
                        + " values (?, ?, ?, 'PROGRAMME_LEADER', ?, '2015-01-01', 0)",
                fresh.ref().id().value(),
                Id.next(),
                leader.value(),
                code.value());
    }
}
