package dk.tvaers.plan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A programme with SAPA in three municipalities and KY in two of them, planned as it was in 2016. */
public final class Planned {

    public static final LocalDate WAVE_1 = LocalDate.of(2017, 4, 1);
    public static final LocalDate WAVE_2 = LocalDate.of(2017, 5, 1);
    public static final LocalDate JULY = LocalDate.of(2017, 7, 1);

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
    public final ProgrammeId programme;
    public final ProjectId sapa;
    public final ProjectId ky;
    public final LocalProjectId sapaGlostrup;
    public final LocalProjectId sapaAlbertslund;
    public final LocalProjectId sapaTaastrup;
    public final LocalProjectId kyGlostrup;
    public final LocalProjectId stopped;
    public final PhaseId preparing;
    public final PhaseId goingLive;
    public final PersonId coordinator = fresh.person("Koordinator", null);

    private final Phases phases = Portal.bean(Phases.class);
    private final Milestones milestones = Portal.bean(Milestones.class);
    private final Waves waves = Portal.bean(Waves.class);
    private final LocalDates dates = Portal.bean(LocalDates.class);

    public Planned() {
        programme = asCoordinator(() ->
                Portal.bean(Programmes.class).create("Monopolbrud", null, new Period(LocalDate.of(2015, 1, 1), null)));
        sapa = Projected.project(fresh, programme, "SAPA");
        ky = Projected.project(fresh, programme, "KY");
        sapaGlostrup = Projected.joined(fresh, sapa, GLOSTRUP, Participation.IN_PROGRESS);
        sapaAlbertslund = Projected.joined(fresh, sapa, ALBERTSLUND, Participation.IN_PROGRESS);
        sapaTaastrup = Projected.joined(fresh, sapa, HOEJE_TAASTRUP, Participation.NOT_STARTED);
        stopped = Projected.joined(fresh, ky, ALBERTSLUND, Participation.STOPPED);
        kyGlostrup = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        asCoordinator(() -> {
            Programmes programmes = Portal.bean(Programmes.class);
            programmes.deactivate(programme, programmes.get(programme).version(), LocalDate.of(2018, 12, 31));
            return programme;
        });
        List<PhaseId> made = asCoordinator(
                () -> phases.useTemplate(programme, List.of("Klargøring", "Idriftsættelse", "Ibrugtagning")));
        preparing = made.get(0);
        goingLive = made.get(1);
    }

    public MilestoneId milestone(ProjectId project, String name, @Nullable LocalDate supplierOn) {
        return asCoordinator(() -> milestones.create(project, new MilestoneData(goingLive, name, supplierOn)));
    }

    public WaveId wave(String name, Set<MunicipalityCode> municipalities, MilestoneId milestone, LocalDate date) {
        return asCoordinator(() -> waves.create(sapa, new WaveData(name, municipalities, Map.of(milestone, date))));
    }

    public void plan(MilestoneId milestone, LocalProjectId local, LocalDate date) {
        set(milestone, local, date, null);
    }

    public void set(
            MilestoneId milestone, LocalProjectId local, @Nullable LocalDate planned, @Nullable LocalDate reached) {
        asCoordinator(() -> {
            dates.set(milestone, local, dates.get(milestone, local).version(), new LocalDateData(planned, reached));
            return local;
        });
    }

    public void depend(MilestoneId milestone, MilestoneId after, int days) {
        asCoordinator(() -> {
            milestones.depend(milestone, after, days);
            return milestone;
        });
    }

    public @Nullable LocalDate plannedOn(MilestoneId milestone, LocalProjectId local) {
        return asCoordinator(() -> dates.get(milestone, local)).plannedOn();
    }

    public <T> T asCoordinator(Callable<T> call) {
        return fresh.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }
}
