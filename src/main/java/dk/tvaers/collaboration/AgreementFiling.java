package dk.tvaers.collaboration;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is filed of an agreement: one version, for all members. The case number that it names is the host's. */
@Singleton
final class AgreementFiling implements FilingSource<AgreementId> {

    private final Agreements agreements;
    private final Offices offices;

    AgreementFiling(Agreements agreements, Offices offices) {
        this.agreements = agreements;
        this.offices = offices;
    }

    @Override
    public Class<AgreementId> kind() {
        return AgreementId.class;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public AgreementId id(String text) {
        return AgreementId.of(text);
    }

    @Override
    public Filed record(AgreementId id, Locale language) {
        AgreementItem version = agreements.get(id);
        Texts texts = Texts.in(language);
        return new Filed(
                version.title(),
                version.validFrom(),
                null,
                caseNumbers(version),
                facts(version, new Dates(texts), texts),
                List.of(new Part(
                        texts.get("collaboration.agreement.scope"),
                        version.scope().lines().filter(line -> !line.isBlank()).toList(),
                        List.of(),
                        List.of())),
                List.of());
    }

    private Map<MunicipalityCode, String> caseNumbers(AgreementItem version) {
        String caseNumber = version.caseNumber();
        Optional<OfficeItem> host = offices.history().stream()
                .filter(term -> term.kind() == Office.HOST && term.period().contains(version.validFrom()))
                .findFirst();
        return caseNumber == null || host.isEmpty()
                ? Map.of()
                : Map.of(host.get().code(), caseNumber);
    }

    private List<Fact> facts(AgreementItem version, Dates dates, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("collaboration.agreement.from"), dates.words(version.validFrom())));
        if (version.supersedesId() != null) {
            AgreementItem before = agreements.get(version.supersedesId());
            facts.add(new Fact(
                    texts.get("collaboration.agreement.supersedes"),
                    texts.get("collaboration.agreement.version", before.title(), dates.words(before.validFrom()))));
        }
        return facts;
    }
}
