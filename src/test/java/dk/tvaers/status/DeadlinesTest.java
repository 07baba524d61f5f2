package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.calendar.CalendarFile;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dates of a municipality's local projects as a calendar. */
@Tag("database")
class DeadlinesTest {

    private static final LocalDate NOTICE = LocalDate.of(2099, 4, 30);
    private static final LocalDate LIVE = LocalDate.of(2099, 9, 1);
    private static final String NOTICE_EVENT = "20990430 Frist for opsigelse: KMD Aktiv (KSD)";
    private static final String LIVE_EVENT = "20990901 Forventet i drift: KSD";
    private static final String ACTION_EVENT = "20990612 Frist for handling: KSD (tid)";

    private final Scene scene = new Scene();
    private final Deadlines deadlines = Portal.bean(Deadlines.class);

    @Test
    void theDatesOfTheFactsAndOfTheNewestReportAreThere() {
        facts("KMD Aktiv", NOTICE, null);
        report(LIVE, scene.explanation(Dimension.TIME));

        CalendarFile file = glostrup();

        assertThat(told(file)).containsExactlyInAnyOrder(NOTICE_EVENT, LIVE_EVENT, ACTION_EVENT);
        assertThat(file.fileName()).isEqualTo("Frister i Glostrup.ics");
        assertThat(description(file, "Frist for handling"))
                .startsWith(
                        "Årsag: Leverandøren er forsinket\nHandling: Ny aftale\nAnsvarlig: Projektleder KY, Glostrup")
                .endsWith("/s/" + scene.fresh.ref().slug() + "/lokale-projekter/" + scene.local);
        assertThat(description(file, "Frist for opsigelse"))
                .startsWith("Kommunernes Sygedagpengesystem i Glostrup.\nLeverandør: KMD");
        assertThat(description(file, "Forventet i drift")).startsWith("KSD i Glostrup. Meldt ");
    }

    @Test
    void aSystemWithoutANameIsCalledByItsProject() {
        facts(null, NOTICE, null);
        assertThat(told(glostrup())).containsExactly("20990430 Frist for opsigelse: KSD");
    }

    @Test
    void onceNoticeIsGivenItsDeadlineIsGone() {
        facts("KMD Aktiv", NOTICE, LocalDate.of(2015, 6, 1));
        assertThat(glostrup().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Participation.class)
    void whatIsOverHasNoDatesAndOnlyWhatIsInProgressHasThoseOfAReport(Participation participation) {
        facts("KMD Aktiv", NOTICE, null);
        report(LIVE, scene.explanation(Dimension.TIME));
        participating(participation);

        assertThat(told(glostrup()))
                .containsExactlyInAnyOrderElementsOf(
                        switch (participation) {
                            case IN_PROGRESS -> List.of(NOTICE_EVENT, LIVE_EVENT, ACTION_EVENT);
                            case NOT_JOINED, NOT_STARTED, IN_OPERATION -> List.of(NOTICE_EVENT);
                            case FINISHED, STOPPED -> List.of();
                        });
    }

    @Test
    void anEventIsTheSameWhenItIsReportedAgainWithAnotherDate() {
        report(LIVE, scene.explanation(Dimension.TIME), scene.explanation(Dimension.TIME));
        List<String> before = uids(glostrup());
        report(LIVE.plusMonths(1), scene.explanation(Dimension.TIME), scene.explanation(Dimension.TIME));

        assertThat(uids(glostrup())).isEqualTo(before).hasSize(3).doesNotHaveDuplicates();
        assertThat(told(glostrup())).contains("20991001 Forventet i drift: KSD").doesNotContain(LIVE_EVENT);
    }

    @Test
    void anActionThatCoversResourcesIsForTheOwnMunicipalityAndTheCoordinatorOnly() {
        report(LIVE, scene.explanation(Dimension.TIME), scene.explanation(Dimension.ECONOMY, Dimension.RESOURCES));
        String internal = "20990612 Frist for handling: KSD (økonomi, ressourcer)";
        Callable<CalendarFile> all = () -> deadlines.of(Scene.GLOSTRUP, Texts.DANISH);
        Callable<CalendarFile> one = () -> deadlines.of(scene.local, Texts.DANISH);

        for (Callable<CalendarFile> call : List.of(all, one)) {
            for (CalendarFile inside :
                    List.of(scene.asLeader(call), scene.asProjectLeader(call), scene.asCoordinator(call))) {
                assertThat(told(inside)).containsExactlyInAnyOrder(LIVE_EVENT, ACTION_EVENT, internal);
            }
            for (CalendarFile outside :
                    List.of(scene.asNeighbour(call), scene.fresh.as(Role.AUDITOR, null, null, call))) {
                assertThat(told(outside)).containsExactlyInAnyOrder(LIVE_EVENT, ACTION_EVENT);
            }
        }
    }

    @Test
    void aDraftHasNoDates() {
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, content(LIVE)));
        assertThat(glostrup().isEmpty()).isTrue();
    }

    @Test
    void eachMunicipalityAndEachLocalProjectHasItsOwn() {
        LocalProjectId other = scene.join(Scene.GLOSTRUP, scene.project(1), Participation.IN_PROGRESS);
        report(LIVE);
        scene.submit(other, content(LIVE));

        assertThat(told(glostrup())).hasSize(2);
        CalendarFile one = scene.asLeader(() -> deadlines.of(scene.local, Texts.DANISH));
        assertThat(told(one)).containsExactly(LIVE_EVENT);
        assertThat(one.title()).isEqualTo("Frister for KSD i Glostrup");
        assertThat(scene.asLeader(() -> deadlines.of(Scene.ALBERTSLUND, Texts.DANISH))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whereNobodyIsAMemberThereIsNoCalendar() {
        assertThatThrownBy(() -> scene.asLeader(() -> deadlines.of(new MunicipalityCode("101"), Texts.DANISH)))
                .isInstanceOf(NotFound.class);
        Scene elsewhere = new Scene();
        assertThatThrownBy(() -> elsewhere.asLeader(() -> deadlines.of(scene.local, Texts.DANISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theRouteAnswersAFileInTheLanguageThatIsAskedFor() {
        report(LIVE);
        HttpResponse<String> answer = get("161", Texts.ENGLISH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment", "Dates in Glostrup.ics"));
        assertThat(told(answer.body())).containsExactly("20990901 Expected go-live: KSD");
        assertThat(told(get("161", Texts.DANISH).body())).containsExactly(LIVE_EVENT);
        assertThat(get("101", Texts.DANISH).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutDatesTheRouteAnswersACalendarWithoutEvents() {
        HttpResponse<String> answer = get("165", Texts.DANISH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(told(answer.body())).isEmpty();
        assertThat(answer.body()).contains("X-WR-CALNAME:Frister i Albertslund");
    }

    private HttpResponse<String> get(String code, Locale language) {
        return Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null)
                .call(
                        "GET",
                        "/api/v1/collaborations/" + scene.fresh.ref().slug() + "/municipalities/" + code
                                + "/calendar.ics",
                        null,
                        "Accept-Language",
                        language.toLanguageTag());
    }

    private CalendarFile glostrup() {
        return scene.asLeader(() -> deadlines.of(Scene.GLOSTRUP, Texts.DANISH));
    }

    private void report(LocalDate live, Explanation... explanations) {
        scene.submit(scene.local, content(live, explanations));
    }

    private static ReportContent content(LocalDate live, Explanation... explanations) {
        Colours colours = Colours.of(TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN);
        return new ReportContent(ColourChoice.of(colours), 40, null, live, null, List.of(explanations));
    }

    private void facts(@Nullable String system, LocalDate deadline, @Nullable LocalDate terminated) {
        LocalProjectDetails now = local();
        edit(
                now,
                new LocalProjectData(
                        now.participation(),
                        now.participationOn(),
                        null,
                        null,
                        null,
                        system,
                        "KMD",
                        deadline,
                        terminated,
                        null));
    }

    private void participating(Participation participation) {
        LocalProjectDetails now = local();
        edit(
                now,
                new LocalProjectData(
                        participation,
                        now.participationOn(),
                        null,
                        null,
                        null,
                        now.replacedSystem(),
                        now.supplier(),
                        now.noticeDeadline(),
                        now.terminatedOn(),
                        null));
    }

    private LocalProjectDetails local() {
        return scene.asCoordinator(() -> Portal.bean(LocalProjects.class).get(scene.local));
    }

    private void edit(LocalProjectDetails now, LocalProjectData data) {
        scene.asCoordinator(() -> {
            Portal.bean(EditingLocalProject.class).edit(scene.local, now.version(), data);
            return true;
        });
    }

    private static List<String> told(CalendarFile file) {
        List<String> told = told(file.content());
        assertThat(told).hasSize(file.events());
        return told;
    }

    private static List<String> told(String calendar) {
        return events(calendar).stream()
                .map(event -> value(event, Property.DTSTART) + " " + value(event, Property.SUMMARY))
                .toList();
    }

    private static List<String> uids(CalendarFile file) {
        return events(file.content()).stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    private static String description(CalendarFile file, String title) {
        return events(file.content()).stream()
                .filter(event -> value(event, Property.SUMMARY).startsWith(title))
                .map(event -> value(event, Property.DESCRIPTION))
                .findFirst()
                .orElseThrow();
    }

    private static List<VEvent> events(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(calendar, e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}
