package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.programme.Programmes;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskPlace;
import dk.tvaers.risk.RiskPlaces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What narrows the register and the matrix alike, as fields and in words. */
@Singleton
final class Narrowing {

    private final ProjectPeople projects;
    private final Members members;
    private final Programmes programmes;
    private final RiskPlaces places;

    Narrowing(ProjectPeople projects, Members members, Programmes programmes, RiskPlaces places) {
        this.projects = projects;
        this.members = members;
        this.programmes = programmes;
        this.places = places;
    }

    List<Component> bar(RiskWords words, RiskFilter filter, Consumer<RisksAddress> changed) {
        Map<MunicipalityCode, String> municipalities = new LinkedHashMap<>();
        for (MembershipItem member : members.on(Now.today())) {
            municipalities.put(member.code(), member.shortName());
        }
        return List.of(new RisksFilterBar(words, filter, projects.projects(), municipalities, changed));
    }

    /** What narrows it and has no field of its own, with the way to all. */
    Optional<Component> told(RiskWords words, RiskFilter filter, String all) {
        List<String> said = withoutField(words, filter);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Paragraph told = new Paragraph(
                new Span(words.get("filter.told", String.join(", ", said))), Links.inside(all, words.get("show-all")));
        told.addClassName("beside");
        return Optional.of(told);
    }

    /** All that narrows it, for the foot of the workbook. */
    List<String> words(RiskWords words, RiskFilter filter) {
        List<String> said = new ArrayList<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            said.add(words.texts().get("kit.list.filter", words.get("title"), filter.text()));
        }
        said.add(words.texts()
                .get("kit.list.filter", words.get("state"), words.texts().word("risk.which", filter.which())));
        if (filter.kind() != null) {
            said.add(words.texts().get("kit.list.filter", words.get("kind"), words.kind(filter.kind())));
        }
        if (filter.band() != null) {
            said.add(words.texts().get("kit.list.filter", words.get("weight"), words.band(filter.band())));
        }
        if (filter.municipality() != null) {
            said.add(words.texts()
                    .get(
                            "kit.list.filter",
                            words.get("municipality"),
                            filter.municipality().value()));
        }
        ProjectId project = filter.project();
        if (project != null) {
            said.add(words.texts()
                    .get(
                            "kit.list.filter",
                            words.get("project"),
                            projects.projects().getOrDefault(project, "")));
        }
        if (filter.overdue()) {
            said.add(words.get("filter.overdue"));
        }
        if (filter.escalated()) {
            said.add(words.get("filter.escalated"));
        }
        said.addAll(withoutField(words, filter));
        return said;
    }

    private List<String> withoutField(RiskWords words, RiskFilter filter) {
        List<String> said = new ArrayList<>();
        if (filter.probability() != null) {
            said.add(words.get("filter.probability", filter.probability()));
        }
        if (filter.consequence() != null) {
            said.add(words.get("filter.consequence", filter.consequence()));
        }
        if (filter.programme() != null) {
            said.add(programmes.get(filter.programme()).name());
        }
        if (filter.localProject() != null) {
            said.add(places.get(new RiskPlace.OfLocalProject(filter.localProject()))
                    .name());
        }
        return said;
    }
}
