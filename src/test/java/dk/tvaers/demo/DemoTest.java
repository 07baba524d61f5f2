package dk.tvaers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.LogIn;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.people.PersonFilter;
import dk.tvaers.people.Persons;
import dk.tvaers.programme.ProjectItem;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewFilter;
import dk.tvaers.status.Trend;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DemoTest {

    private static final String COORDINATOR = "koordinator@vestegnen.example";
    private static final String OF_DIGIT = "koordinator@digit.example";

    /** A first name with a surname. A role is one such word, or has small letters after its first word. */
    private static final Pattern NAME_OF_A_PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}+ (\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+(sen|mann|berg|gaard|lund|holm)\\b");

    @BeforeAll
    static void filled() {
        FilledDemo.fill();
    }

    @Test
    void vestegnenHadSevenMembersInTheSummerOf2014AndEightAYearLater() {
        assertThat(membersOn(COORDINATOR, "vestegnen", "2014-06-01")).hasSize(7).doesNotContain("Dragør");
        assertThat(membersOn(COORDINATOR, "vestegnen", "2015-06-01")).hasSize(8).contains("Dragør");
        assertThat(membersOn(OF_DIGIT, "digit", Now.today().toString())).hasSize(12);
    }

    @Test
    void hoejeTaastrupHostsAndTheChairGoesRound() {
        List<OfficeItem> offices = FilledDemo.as(
                COORDINATOR, "vestegnen", () -> Portal.bean(Offices.class).history());
        assertThat(offices)
                .filteredOn(office -> office.kind() == Office.HOST)
                .extracting(office -> office.code().value())
                .containsExactly("169");
        assertThat(offices)
                .filteredOn(office -> office.kind() == Office.CHAIR)
                .extracting(office -> office.code().value())
                .hasSizeGreaterThan(8)
                .contains("155", "161", "165", "167", "169", "175", "183", "187");
    }

    @Test
    void eachCollaborationHasItsProjects() {
        assertThat(projects(COORDINATOR, "vestegnen"))
                .containsExactly("KSD", "KY", "SAPA", "STS", "VALG", "ESR", "EJD", "SP", "FLIS", "KMDSAG");
        assertThat(projects(OF_DIGIT, "digit")).containsExactlyInAnyOrder("ERP7", "ISMS12");
    }

    @Test
    void everyLogInOpensItsOwnCollaborations() {
        List<String> mails = LogIns.all();
        assertThat(mails).hasSize(3 * 8 + 9);
        for (String mail : mails) {
            LogIn.Outcome outcome = Portal.bean(LogIn.class).check(mail, FilledDemo.PASSWORD, mail);
            assertThat(outcome).as(mail).isInstanceOf(LogIn.Outcome.Welcome.class);
            AccountId account = ((LogIn.Outcome.Welcome) outcome).account();
            Actors actors = Portal.bean(Actors.class);
            assertThat(actors.collaborationsOf(account))
                    .as(mail)
                    .extracting(CollaborationRef::slug)
                    .isEqualTo(
                            switch (mail) {
                                case LogIns.OPERATOR -> List.of();
                                case OF_DIGIT -> List.of("digit");
                                case "begge@vestegnen.example" -> List.of("digit", "vestegnen");
                                default -> List.of("vestegnen");
                            });
            assertThat(actors.isOperator(account)).as(mail).isEqualTo(mail.equals(LogIns.OPERATOR));
        }
    }

    @Test
    void aLogInHasTheRoleAndTheMunicipalityOfItsName() {
        Actor leader = actor("programleder.glostrup@vestegnen.example");
        assertThat(leader.has(Role.PROGRAMME_LEADER)).isTrue();
        assertThat(leader.municipalities()).extracting(code -> code.value()).containsExactly("161");
        assertThat(actor("direktoer.albertslund@vestegnen.example").has(Role.DIRECTOR))
                .isTrue();
        assertThat(actor("projektleder.ky.ishoej@vestegnen.example").has(Role.PROJECT_LEADER))
                .isTrue();
        assertThat(actor("oekonomi.hoeje-taastrup@vestegnen.example").has(Role.CONTROLLER))
                .isTrue();
        assertThat(actor("revisor@vestegnen.example").has(Role.AUDITOR)).isTrue();
        assertThat(actor("sekretaer@vestegnen.example").has(Role.SECRETARY)).isTrue();
        assertThat(actor("begge@vestegnen.example").has(Role.READER)).isTrue();
    }

    @Test
    void someEightyProjectLeadersHaveNoLogIn() {
        long without = FilledDemo.as(COORDINATOR, "vestegnen", () -> Portal.bean(Persons.class)
                .count(new PersonFilter(null, Role.PROJECT_LEADER, false, null, PersonFilter.Sort.NAME)));
        assertThat(without).isBetween(60L, 90L);
    }

    @Test
    void theOverviewShowsRedSilentOverdueImprovingAndWorseningOnes() {
        List<OverviewData.Cell> cells = overview().cells();
        Map<String, Predicate<OverviewData.Cell>> wanted = Map.of(
                "red", cell -> cell.light() == TrafficLight.RED,
                "silent", cell -> cell.silentDays() != null,
                "overdue", OverviewData.Cell::overdue,
                "on behalf", OverviewData.Cell::onBehalf,
                "better", cell -> cell.trend() == Trend.BETTER,
                "worse", cell -> cell.trend() == Trend.WORSE);
        wanted.forEach((what, holds) -> assertThat(cells).as(what).anyMatch(holds));
        assertThat(cells.stream().map(OverviewData.Cell::participation).distinct())
                .hasSize(6);
    }

    @Test
    void someHaveSubmittedThisMonthAndSomeHaveNot() {
        OverviewData.Totals totals = overview().totals();
        assertThat(totals.municipalitiesSubmitted()).isPositive().isLessThan(totals.municipalities());
    }

    @Test
    void thereAreCorrectedUnchangedAndDraftedReports() {
        assertThat(count("status_report where supersedes_id is not null")).isPositive();
        assertThat(count("status_report where unchanged")).isGreaterThan(20);
        assertThat(count("status_draft")).isPositive();
        assertThat(
                        count(
                                "status_explanation e join status_report r on r.collaboration_id = e.collaboration_id"
                                        + " and r.id = e.report_id where r.time_light = 'RED' and e.cause like 'Konverteringen af ejendomsdata%'"))
                .isPositive();
    }

    @Test
    void noReportIsOlderThanThirteenMonthsOrFromTheFuture() {
        List<Map<String, String>> reports = Sql.rows("select min(r.reported_at) oldest, max(r.reported_at) newest,"
                + " count(*) reports from status_report r join collaboration c on c.id = r.collaboration_id"
                + " where c.slug in ('vestegnen', 'digit')");
        Map<String, String> row = reports.getFirst();
        assertThat(Integer.parseInt(row.getOrDefault("reports", "0"))).isBetween(800, 1100);
        assertThat(row.getOrDefault("oldest", ""))
                .isGreaterThan(Now.today().minusMonths(13).toString());
        assertThat(row.getOrDefault("newest", "9"))
                .isLessThan(DateTimeFormatter.ISO_LOCAL_DATE_TIME
                        .format(Now.instant().atOffset(ZoneOffset.UTC))
                        .replace('T', ' '));
    }

    @Test
    void nobodyInTheDemoHasAPersonsName() {
        List<String> texts = Sql.strings("select p.name from person p join collaboration c on c.id = p.collaboration_id"
                + " where c.slug in ('vestegnen', 'digit')"
                + " union select coalesce(r.comment, '') from status_report r"
                + " union select e.cause from status_explanation e union select e.action from status_explanation e");
        assertThat(texts).hasSizeGreaterThan(200);
        assertThat(texts).noneMatch(text -> NAME_OF_A_PERSON.matcher(text).find());
        assertThat(count("person p join collaboration c on c.id = p.collaboration_id"
                        + " where c.slug in ('vestegnen', 'digit') and p.phone is not null"))
                .isZero();
    }

    @Test
    void aSecondStartAddsNothingAndTellsTheLogInsAgain() {
        int reports = count("status_report");
        int persons = count("person");
        List<String> told = start(new DemoPassword(FilledDemo.PASSWORD, "target/demo-test"));
        assertThat(count("status_report")).isEqualTo(reports);
        assertThat(count("person")).isEqualTo(persons);
        assertThat(told).endsWith("alle med adgangskoden i TVAERS_DEMO_PASSWORD.");
        assertThat(told.subList(1, told.size() - 1)).hasSize(10).allSatisfy(line -> assertThat(LogIns.all())
                .contains(line.strip().split(" ")[0]));
        assertThat(told).anyMatch(line -> line.matches(" +koordinator@vestegnen\\.example +programkoordinator"));
    }

    @Test
    void aPasswordThatWasMadeIsToldAtEachStart() {
        String made = new DemoPassword("", "target/demo-made").make();
        assertThat(made).matches("([a-z0-9]{4}-){3}[a-z0-9]{4}");
        assertThat(start(new DemoPassword("", "target/demo-made"))).endsWith("alle med adgangskoden " + made);
    }

    private static List<String> start(DemoPassword password) {
        return new DemoAtStart(Portal.bean(Demonstration.class), password, Portal.bean(LogIn.class)).prepare();
    }

    private static OverviewData overview() {
        return FilledDemo.as(
                COORDINATOR, "vestegnen", () -> Portal.bean(Overview.class).overview(OverviewFilter.ALL));
    }

    private static List<String> membersOn(String mail, String slug, String date) {
        return FilledDemo.as(mail, slug, () -> Portal.bean(Members.class).on(LocalDate.parse(date)).stream()
                .map(member -> member.shortName())
                .toList());
    }

    private static List<String> projects(String mail, String slug) {
        return FilledDemo.as(mail, slug, () -> Portal.bean(Projects.class).list().stream()
                .map(ProjectItem::code)
                .toList());
    }

    private static Actor actor(String mail) {
        return FilledDemo.as(
                mail, "vestegnen", () -> Portal.bean(CurrentContext.class).actor());
    }

    private static int count(String from) {
        return Integer.parseInt(Sql.strings("select count(*) from " + from).getFirst());
    }
}
