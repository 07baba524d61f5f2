package dk.tvaers.jointwork;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What packs say of the visits to the local steering groups: the hours of the year, and a municipality's next visits. */
@Singleton
class SupportVisitPack implements PackSection {

    private final SupportVisits visits;

    SupportVisitPack(SupportVisits visits) {
        this.visits = visits;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        Texts texts = Texts.in(language);
        HoursSpread year = visits.hours(new Period(scope.on().withDayOfYear(1), scope.on()));
        PackContent content = PackContent.of(texts.get("jointwork.pack.visits"));
        MunicipalityCode code = scope.municipality();
        PackContent said = code == null ? all(year, content, texts) : own(code, year, content, texts);
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static PackContent all(HoursSpread year, PackContent content, Texts texts) {
        List<MunicipalityHours> visited =
                year.lines().stream().filter(line -> line.visits() > 0).toList();
        return visited.isEmpty()
                ? content
                : content.with(
                                new PackContent.Fact(
                                        texts.get("jointwork.pack.hours"), texts.get("jointwork.pack.h", year.total())),
                                new PackContent.Fact(
                                        texts.get("jointwork.pack.mean"), texts.get("jointwork.pack.h", year.mean())))
                        .with(PackTable.of(texts.get("jointwork.pack.hours"), year.lines())
                                .text(texts.get("jointwork.pack.municipality"), MunicipalityHours::name)
                                .whole(texts.get("jointwork.pack.held"), MunicipalityHours::visits)
                                .decimal(texts.get("jointwork.pack.hours"), MunicipalityHours::hours)
                                .decimal(texts.get("jointwork.pack.above"), year::aboveMean)
                                .table());
    }

    private PackContent own(MunicipalityCode code, HoursSpread year, PackContent content, Texts texts) {
        PackContent said = content;
        for (MunicipalityHours line : year.lines()) {
            if (line.code().equals(code) && line.visits() > 0) {
                said = said.with(
                        new PackContent.Fact(texts.get("jointwork.pack.held"), String.valueOf(line.visits())),
                        new PackContent.Fact(
                                texts.get("jointwork.pack.hours"), texts.get("jointwork.pack.h", line.hours())));
            }
        }
        return said.with(PackTable.of(texts.get("jointwork.pack.ahead"), visits.ahead(code))
                .date(texts.get("jointwork.pack.on"), SupportVisitItem::visitOn)
                .text(texts.get("jointwork.pack.purpose"), SupportVisitItem::purpose)
                .table());
    }
}
