package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons what a move does, before it is done and when it is. */
@Singleton
class MoveReckoning {

    private final MilestoneRows milestones;
    private final WaveRows waves;
    private final PlanGround ground;
    private final Programmes programmes;
    private final CurrentContext context;

    MoveReckoning(
            MilestoneRows milestones,
            WaveRows waves,
            PlanGround ground,
            Programmes programmes,
            CurrentContext context) {
        this.milestones = milestones;
        this.waves = waves;
        this.ground = ground;
        this.programmes = programmes;
        this.context = context;
    }

    /**
     * @throws NotFound when there is no such milestone, wave of its project, or local project that takes part in it
     * @throws RuleBroken when there is no date to move, or when the municipality has reached it
     * @throws Invalid when a date would lie outside the programme's period or out of order, or is not moved at all
     */
    MovePreview of(Move move) {
        MilestoneItem milestone = ground.milestone(move.milestone());
        ProgrammeItem programme = programmes.get(milestone.programmeId());
        List<PlanLine> all = milestones.listLines(
                context.collaborationId(), programme.id(), null, null, null, null, null, null, Integer.MAX_VALUE, 0);
        List<PlanLine> concerned = all.stream()
                .filter(line -> line.milestoneId().equals(move.milestone()))
                .filter(line -> isConcerned(move, line))
                .toList();
        WaveRow wave = wave(move, milestone);
        LocalDate before = before(move, milestone, concerned);
        checked(move, programme, before);
        Map<MunicipalityCode, List<PlanLine>> byMunicipality =
                all.stream().collect(Collectors.groupingBy(PlanLine::code));
        List<DependencyItem> rules = milestones.listDependencies(context.collaborationId(), programme.id());
        List<Propagation.Dependency<MilestoneId>> dependencies =
                rules.stream().map(DependencyItem::rule).toList();
        List<MovedDate> moved = new ArrayList<>();
        for (PlanLine line : concerned) {
            if (line.plannedOn() != null && line.reachedOn() == null) {
                moved.addAll(
                        new InMunicipality(byMunicipality.getOrDefault(line.code(), List.of()), dependencies, programme)
                                .moved(line, line.plannedOn(), move, ChronoUnit.DAYS.between(before, move.to())));
            }
        }
        return new MovePreview(
                milestone,
                wave == null ? null : wave.name(),
                move.localProject() == null ? null : concerned.getFirst().municipalityName(),
                before,
                move.to(),
                List.copyOf(moved),
                concerned.stream()
                        .filter(line -> line.plannedOn() == null && line.reachedOn() == null)
                        .map(PlanLine::municipalityName)
                        .toList(),
                byMunicipality.values().stream()
                        .flatMap(lines -> outOfOrder(move, lines, rules).stream())
                        .sorted()
                        .toList(),
                stamp(move, before, moved));
    }

    /** The supplier's dates that come out of order in one municipality when one of them moves. */
    private static List<String> outOfOrder(Move move, List<PlanLine> lines, List<DependencyItem> rules) {
        Map<MilestoneId, LocalDate> was = new HashMap<>();
        Map<MilestoneId, LocalDate> is = new HashMap<>();
        for (PlanLine line : lines) {
            LocalDate date = line.supplierOn();
            if (date != null) {
                boolean moves = move.localProject() == null
                        && line.milestoneId().equals(move.milestone())
                        && isConcerned(move, line);
                was.put(line.milestoneId(), date);
                is.put(line.milestoneId(), moves ? move.to() : date);
            }
        }
        return rules.stream()
                .filter(rule -> isBroken(rule, is) && !isBroken(rule, was))
                .map(rule -> Disorder.named(
                        lines.getFirst().municipalityName(),
                        rule,
                        Objects.requireNonNull(is.get(rule.afterId())),
                        Objects.requireNonNull(is.get(rule.milestoneId()))))
                .toList();
    }

    private static boolean isBroken(DependencyItem rule, Map<MilestoneId, LocalDate> dates) {
        LocalDate earlier = dates.get(rule.afterId());
        LocalDate later = dates.get(rule.milestoneId());
        return earlier != null && later != null && later.isBefore(earlier.plusDays(rule.lagDays()));
    }

    /** The local projects that a move concerns, those without a date of their own among them. */
    Set<LocalProjectId> concerned(Move move) {
        return milestones.listOfMilestone(context.collaborationId(), move.milestone(), null).stream()
                .filter(line -> line.reachedOn() == null && isConcerned(move, line))
                .map(PlanLine::localProjectId)
                .collect(Collectors.toSet());
    }

    private static boolean isConcerned(Move move, PlanLine line) {
        if (move.localProject() != null) {
            return line.localProjectId().equals(move.localProject());
        }
        return move.wave() == null ? line.waveOn() == null : move.wave().equals(line.waveId());
    }

    private @Nullable WaveRow wave(Move move, MilestoneItem milestone) {
        if (move.wave() == null) {
            return null;
        }
        return waves.findById(move.wave())
                .filter(row -> row.projectId().equals(milestone.projectId()))
                .orElseThrow(NotFound::new);
    }

    private LocalDate before(Move move, MilestoneItem milestone, List<PlanLine> concerned) {
        LocalDate found = milestone.supplierOn();
        if (move.localProject() != null) {
            PlanLine line = concerned.stream().findFirst().orElseThrow(NotFound::new);
            if (line.reachedOn() != null) {
                throw new RuleBroken("plan.rule.reached", line.milestoneName(), line.municipalityName());
            }
            found = line.plannedOn();
        } else if (move.wave() != null) {
            found = waves.listDates(context.collaborationId(), milestone.projectId()).stream()
                    .filter(dated -> dated.waveId().equals(move.wave())
                            && dated.milestoneId().equals(milestone.id()))
                    .map(WaveRows.Dated::supplierOn)
                    .findFirst()
                    .orElse(found);
        }
        if (found == null) {
            throw new RuleBroken("plan.rule.no-date", milestone.name());
        }
        return found;
    }

    private static void checked(Move move, ProgrammeItem programme, LocalDate before) {
        Invalid.Collector problems = new Invalid.Collector()
                .check(!move.to().equals(before), "to", "plan.same-date")
                .check(
                        move.reason() == null || move.reason().length() <= Move.REASON_LENGTH,
                        "reason",
                        "error.too-long",
                        Move.REASON_LENGTH);
        PlanGround.within(programme, problems, "to", move.to()).throwIfAny();
    }

    /** Another number when anything of it is otherwise. */
    private static long stamp(Move move, LocalDate before, List<MovedDate> moved) {
        long stamp = 17;
        for (Object part : List.of(move.milestone(), before, move.to(), moved)) {
            for (char letter : part.toString().toCharArray()) {
                stamp = stamp * 31 + letter;
            }
        }
        return Math.floorMod(stamp, 1_000_000_000_000_000L);
    }

    /** One municipality and what it has planned. */
    private record InMunicipality(
            List<PlanLine> lines, List<Propagation.Dependency<MilestoneId>> dependencies, ProgrammeItem programme) {

        /** Its own date keeps its distance to the supplier's; what comes after it is pushed. */
        List<MovedDate> moved(PlanLine root, LocalDate was, Move move, long days) {
            Map<MilestoneId, PlanLine> known = new LinkedHashMap<>();
            Map<MilestoneId, LocalDate> dates = new HashMap<>();
            Set<MilestoneId> fixed = new HashSet<>();
            for (PlanLine line : lines) {
                known.put(line.milestoneId(), line);
                LocalDate date = line.reachedOn() == null ? line.plannedOn() : line.reachedOn();
                if (date != null) {
                    dates.put(line.milestoneId(), date);
                }
                if (line.reachedOn() != null) {
                    fixed.add(line.milestoneId());
                }
            }
            LocalDate to = target(root, was, move, days, dates);
            List<MovedDate> moved = new ArrayList<>();
            Propagation.of(dependencies, dates, fixed, root.milestoneId(), to).forEach((milestone, after) -> {
                PlanLine line = Objects.requireNonNull(known.get(milestone));
                LocalDate before = Objects.requireNonNull(dates.get(milestone));
                if (!after.equals(before)) {
                    moved.add(moved(line, before, after, root, move));
                }
            });
            return moved;
        }

        private LocalDate target(
                PlanLine root, LocalDate was, Move move, long days, Map<MilestoneId, LocalDate> dates) {
            Optional<LocalDate> earliest = Propagation.earliest(dependencies, dates, root.milestoneId());
            LocalDate to = was.plusDays(days);
            if (earliest.isEmpty() || !to.isBefore(earliest.get()) || !to.isBefore(was)) {
                return to;
            }
            if (move.localProject() != null) {
                throw new Invalid("to", "plan.before-others", Dates.figures(earliest.get()));
            }
            return earliest.get().isBefore(was) ? earliest.get() : was;
        }

        private MovedDate moved(PlanLine line, LocalDate before, LocalDate after, PlanLine root, Move move) {
            LocalDate last = programme.toOn();
            if (after.isBefore(programme.fromOn()) || last != null && after.isAfter(last)) {
                throw new Invalid(
                        "to",
                        "plan.pushed-outside",
                        line.projectName(),
                        line.milestoneName(),
                        line.municipalityName(),
                        Dates.figures(after));
            }
            boolean follows = !line.milestoneId().equals(root.milestoneId());
            return new MovedDate(
                    line.milestoneId(),
                    line.milestoneName(),
                    line.projectId(),
                    line.projectName(),
                    line.localProjectId(),
                    line.code(),
                    line.municipalityName(),
                    before,
                    after,
                    follows,
                    line.participation() == Participation.IN_PROGRESS && (follows || move.localProject() == null));
        }
    }
}
