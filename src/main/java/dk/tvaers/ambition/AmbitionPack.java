package dk.tvaers.ambition;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What packs say of the ambitions: where a municipality's approved answer is not the joint level, how far the municipalities
 * are apart, and which answers are asked for.
 */
@Singleton
class AmbitionPack implements PackSection {

    private final AmbitionSurveys surveys;
    private final AnswerRows answers;
    private final DecisionRows decisions;
    private final Guard guard;
    private final CurrentContext context;

    AmbitionPack(
            AmbitionSurveys surveys, AnswerRows answers, DecisionRows decisions, Guard guard, CurrentContext context) {
        this.surveys = surveys;
        this.answers = answers;
        this.decisions = decisions;
        this.guard = guard;
        this.context = context;
    }

    /** A project with the newest approved answers and what is decided. */
    private record Levels(
            String project,
            Map<MunicipalityCode, AmbitionLevel> own,
            @Nullable AmbitionDecision joint) {

        Optional<Spread> spread() {
            return Spread.of(own.values());
        }

        long differing() {
            return joint == null
                    ? 0
                    : own.values().stream()
                            .filter(level -> level != joint.level())
                            .count();
        }
    }

    /** A project in which a municipality's level is not the joint one. */
    private record Apart(String project, AmbitionLevel own, AmbitionDecision joint) {

        int above() {
            return own.stepsAbove(joint.level());
        }
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        Texts texts = Texts.in(language);
        PackContent content = PackContent.of(texts.get("ambition.pack"));
        MunicipalityCode code = scope.municipality();
        return Optional.of(code == null ? all(content, texts) : own(code, wanted(code, content, texts), texts));
    }

    private PackContent own(MunicipalityCode code, PackContent content, Texts texts) {
        List<Apart> known = levels().stream()
                .flatMap(each -> {
                    AmbitionLevel own = each.own().get(code);
                    AmbitionDecision joint = each.joint();
                    return own == null || joint == null
                            ? Stream.empty()
                            : Stream.of(new Apart(each.project(), own, joint));
                })
                .toList();
        List<Apart> apart = known.stream().filter(each -> each.above() != 0).toList();
        PackContent said = known.isEmpty()
                ? content
                : content.with(
                        apart.isEmpty()
                                ? texts.get("ambition.pack.all-joint", known.size())
                                : texts.get("ambition.pack.some-joint", known.size() - apart.size(), known.size()));
        return said.with(PackTable.of(texts.get("ambition.pack.apart"), apart)
                .text(texts.get("ambition.pack.project"), Apart::project)
                .text(texts.get("ambition.pack.own"), each -> texts.word("ambition.level", each.own()))
                .text(
                        texts.get("ambition.pack.joint"),
                        each -> texts.word("ambition.level", each.joint().level()))
                .text(
                        texts.get("ambition.pack.difference"),
                        each -> texts.get(
                                each.above() > 0 ? "ambition.pack.above" : "ambition.pack.below",
                                Math.abs(each.above())))
                .date(texts.get("ambition.pack.decided"), each -> each.joint().decidedOn())
                .text(texts.get("ambition.pack.note"), each -> each.joint().note())
                .table());
    }

    private PackContent all(PackContent content, Texts texts) {
        List<Levels> told = levels().stream()
                .filter(each -> each.joint() != null || !each.own().isEmpty())
                .toList();
        return content.with(PackTable.of(texts.get("ambition.pack.levels"), told)
                .text(texts.get("ambition.pack.project"), Levels::project)
                .whole(texts.get("ambition.pack.answers"), each -> each.own().size())
                .text(texts.get("ambition.pack.lowest"), each -> word(each, Spread::lowest, texts))
                .text(texts.get("ambition.pack.highest"), each -> word(each, Spread::highest, texts))
                .text(
                        texts.get("ambition.pack.joint"),
                        each -> each.joint() == null
                                ? null
                                : texts.word("ambition.level", each.joint().level()))
                .whole(texts.get("ambition.pack.differing"), Levels::differing)
                .date(
                        texts.get("ambition.pack.decided"),
                        each -> each.joint() == null ? null : each.joint().decidedOn())
                .table());
    }

    /** What the open surveys ask of the municipality. */
    private PackContent wanted(MunicipalityCode code, PackContent content, Texts texts) {
        PackContent asking = content;
        for (AmbitionSurveyItem survey :
                surveys.list().stream().filter(AmbitionSurveyItem::isOpen).toList()) {
            for (MunicipalityAmbition municipality : surveys.states(survey.id())) {
                if (municipality.code().equals(code) && municipality.state() != AmbitionState.APPROVED) {
                    asking = asking.with(new PackContent.Decision(
                            texts.get(
                                    municipality.state().isToBeAnswered()
                                            ? "ambition.pack.answer"
                                            : "ambition.pack.approve",
                                    survey.programmeName()),
                            survey.deadline()));
                }
            }
        }
        return asking;
    }

    /** By programme and in its order; a newer answer takes the place of an older one. */
    private List<Levels> levels() {
        Map<ProjectId, AmbitionDecision> joint = decisions.listCurrent(context.collaborationId(), null).stream()
                .collect(Collectors.toMap(AmbitionDecision::projectId, Function.identity()));
        Map<ProjectId, Map<MunicipalityCode, AmbitionLevel>> own = new LinkedHashMap<>();
        for (AnswerRows.Approved each : answers.listAllApproved(context.collaborationId())) {
            own.computeIfAbsent(each.projectId(), any -> new LinkedHashMap<>()).put(each.municipality(), each.level());
        }
        return decisions.listProjects(context.collaborationId()).stream()
                .map(project -> new Levels(
                        project.shortName(), own.getOrDefault(project.id(), Map.of()), joint.get(project.id())))
                .toList();
    }

    private static @Nullable String word(Levels levels, Function<Spread, AmbitionLevel> end, Texts texts) {
        return levels.spread()
                .map(end)
                .map(level -> texts.word("ambition.level", level))
                .orElse(null);
    }
}
