package dk.tvaers.loan.ui;

import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.LoanRequestFilter;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The municipalities and projects that needs are of, and those for which the reader asks and offers. */
@Singleton
final class NeedPlaces {

    private final Members members;
    private final ProjectPeople projects;
    private final LoanRequests requests;
    private final OfferingLoans offering;

    NeedPlaces(Members members, ProjectPeople projects, LoanRequests requests, OfferingLoans offering) {
        this.members = members;
        this.projects = projects;
        this.requests = requests;
        this.offering = offering;
    }

    /** Today's members by their names. */
    Map<MunicipalityCode, String> members() {
        Map<MunicipalityCode, String> found = new LinkedHashMap<>();
        for (MembershipItem member : members.on(Now.today())) {
            found.put(member.code(), member.shortName());
        }
        return found;
    }

    /** All that have ever been members, by their names. */
    Map<MunicipalityCode, String> everyMember() {
        Map<MunicipalityCode, String> found = new LinkedHashMap<>();
        members.history().forEach(member -> found.put(member.code(), member.shortName()));
        return found;
    }

    Map<ProjectId, String> projects() {
        return projects.projects();
    }

    /** Members in whose name the reader may ask, for a project at least. */
    Map<MunicipalityCode, String> asking() {
        Map<MunicipalityCode, String> found = members();
        found.keySet()
                .removeIf(code -> !requests.mayAsk(code, null)
                        && projects().keySet().stream().noneMatch(project -> requests.mayAsk(code, project)));
        return found;
    }

    /** Projects for which the reader may ask in some municipality's name. */
    Map<ProjectId, String> askingFor() {
        Map<ProjectId, String> found = new LinkedHashMap<>(projects());
        found.keySet()
                .removeIf(project -> members().keySet().stream().noneMatch(code -> requests.mayAsk(code, project)));
        return found;
    }

    /** Members that the reader may offer specialists of, the one that asks left out. */
    Map<MunicipalityCode, String> offering(MunicipalityCode asking) {
        Map<MunicipalityCode, String> found = members();
        found.keySet().removeIf(code -> code.equals(asking) || !offering.mayOffer(code));
        return found;
    }

    /** All that narrows the needs, for the foot of the workbook. */
    List<String> words(MarketWords words, LoanRequestFilter filter, Map<CatalogueEntryId, String> competences) {
        List<String> said = new ArrayList<>();
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            said.add(said(words, "title", text));
        }
        said.add(said(words, "state", filter.state() == null ? words.get("filter.all") : words.state(filter.state())));
        MunicipalityCode municipality = filter.municipality();
        if (municipality != null) {
            said.add(said(words, "municipality", everyMember().getOrDefault(municipality, municipality.value())));
        }
        ProjectId project = filter.project();
        if (project != null) {
            said.add(said(words, "project", projects().getOrDefault(project, "")));
        }
        CatalogueEntryId competence = filter.competence();
        if (competence != null) {
            said.add(said(words, "competence", competences.getOrDefault(competence, "")));
        }
        return said;
    }

    private static String said(MarketWords words, String key, String value) {
        return words.texts().get("kit.list.filter", words.get(key), value);
    }
}
