package dk.tvaers.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SubscribedCalendarTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor lent = Visitor.with(Role.PROJECT_LEADER, fresh.ref(), "161", null);
    private final PersonId person = person(lent);

    @Test
    void whoKnowsTheAddressReadsItsOwnersDatesWithoutLoggingIn() {
        PlantedDates.WHOSE.add(person);
        HttpResponse<String> read = Visitor.anonymous("GET", made(lent), null);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(read.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(read.body().replace("\r\n ", ""))
                .contains("Dage for " + person, "DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270313");
    }

    @Test
    void inTheLanguageThatTheOwnerHasChosen() {
        PlantedDates.WHOSE.add(person);
        Fresh.sql(
                "update account set language = 'en' where id = ?",
                lent.account().value());
        assertThat(Visitor.anonymous("GET", made(lent), null).body()).contains("Days of");
    }

    @Test
    void anothersDatesAreNotInIt() {
        PlantedDates.WHOSE.add(person);
        Visitor other = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        assertThat(Visitor.anonymous("GET", made(other), null).body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    void aNewAddressAndRevokingEndTheOldOne() {
        String first = made(lent);
        String second = made(lent);
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        assertThat(lent.call("DELETE", me(), null).statusCode()).isEqualTo(204);
        assertThat(status(second)).isEqualTo(404);
        assertThat(lent.call("DELETE", me(), null).statusCode()).isEqualTo(404);
        assertThat(lent.call("GET", me(), null).statusCode()).isEqualTo(404);
    }

    @Test
    void itIsToldWhenACalendarLastAskedAndTheAddressIsToldOnlyOnce() {
        String address = made(lent);
        assertThat(Json.of(lent.call("GET", me(), null)).get("readOn").isNull()).isTrue();
        status(address);
        HttpResponse<String> after = lent.call("GET", me(), null);
        assertThat(Json.of(after).get("readOn").isNull()).isFalse();
        assertThat(Json.of(after).get("address").isNull()).isTrue();
        assertThat(Sql.strings("select secret_sha256 from calendar_feed where person_id = " + person.value())
                        .getFirst())
                .isNotIn(address);
    }

    @Test
    void withoutARoleOrALogInNothingIsRead() {
        String address = made(lent);
        Fresh.sql(
                "update account set closed_at = now(6) where id = ?",
                lent.account().value());
        assertThat(status(address)).isEqualTo(404);
        Fresh.sql(
                "update account set closed_at = null where id = ?",
                lent.account().value());
        assertThat(status(address)).isEqualTo(200);
        Fresh.sql("update role_grant set to_on = '2020-01-01' where person_id = ?", person.value());
        assertThat(status(address)).isEqualTo(404);
    }

    @Test
    void theSecretOfOneCollaborationOpensNothingInAnother() {
        String address = made(lent);
        Fresh other = Fresh.collaboration(Fresh.GLOSTRUP);
        assertThat(status(address.replace(fresh.ref().slug(), other.ref().slug())))
                .isEqualTo(404);
        assertThat(status(address.replace(fresh.ref().slug(), "findes-ikke"))).isEqualTo(404);
    }

    private String made(Visitor visitor) {
        HttpResponse<String> made = visitor.call("PUT", me(), null);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return URI.create(Json.of(made).get("address").text()).getPath();
    }

    private String me() {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/me/calendar";
    }

    private static int status(String path) {
        return Visitor.anonymous("GET", path, null).statusCode();
    }

    private static PersonId person(Visitor visitor) {
        return new PersonId(Long.parseLong(Sql.strings("select id from person where account_id = "
                        + visitor.account().value())
                .getFirst()));
    }
}
