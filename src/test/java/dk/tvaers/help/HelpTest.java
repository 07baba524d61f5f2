package dk.tvaers.help;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Paging;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HelpTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId local = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
    private final LocalProjectId neighbours = Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_PROGRESS);
    private final HelpWishes wishes = Portal.bean(HelpWishes.class);
    private final AskingHelp asking = Portal.bean(AskingHelp.class);
    private final OfferingHelp offering = Portal.bean(OfferingHelp.class);

    @Test
    void aMunicipalityAsksAnotherOffersAndTheAskerAccepts() {
        HelpWishId id = ask("En testleder");
        assertThat(read(id).state()).isEqualTo(WishState.OPEN);
        HelpOfferId offer = offer(id, ALBERTSLUND, "To dage i august");
        assertThat(read(id).state()).isEqualTo(WishState.OFFERED);
        assertThatThrownBy(() -> leader(ALBERTSLUND, () -> accept(id, offer))).isInstanceOf(Forbidden.class);
        leader(GLOSTRUP, () -> accept(id, offer));
        assertThat(read(id).state()).isEqualTo(WishState.ACCEPTED);
        refused("help.rule.accepted", () -> leader(GLOSTRUP, () -> accept(id, offer)));
        refused("help.rule.accepted", () -> leader(ALBERTSLUND, () -> withdraw(id, offer)));
        close(id);
        assertThat(read(id).state()).isEqualTo(WishState.CLOSED);
        refused("help.rule.closed", () -> close(id));
        refused("help.rule.closed", () -> offer(id, ALBERTSLUND, "For sent"));
    }

    @Test
    void whoMayNotAskOrOfferIsRefused() {
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> asking.ask(neighbours, wish("Nej"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.READER, GLOSTRUP, null, () -> asking.ask(local, wish("Nej"))))
                .isInstanceOf(Forbidden.class);
        HelpWishId id = ask("En testleder");
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> offering.offer(id, ALBERTSLUND, "I deres navn")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatCannotBeAcceptedIsRefusedByTheNameOfItsField() {
        refused("error.required", () -> ask(" "));
        refused("error.too-long", () -> ask("x".repeat(201)));
        refused(
                "help.rule.needed-past",
                () -> leader(
                        GLOSTRUP,
                        () -> asking.ask(
                                local, new WishData("T", null, Now.today().minusDays(1)))));
        HelpWishId id = ask("En testleder");
        refused("error.required", () -> offer(id, ALBERTSLUND, " "));
        refused("help.rule.own", () -> offer(id, GLOSTRUP, "Os selv"));
        refused("help.rule.no-member", () -> fresh.asCoordinator(() -> offering.offer(id, HOEJE_TAASTRUP, "Hej")));
        offer(id, ALBERTSLUND, "To dage");
        refused("help.rule.offered", () -> offer(id, ALBERTSLUND, "Tre dage"));
    }

    @Test
    void anOfferIsTakenBackUntilItIsAcceptedAndAnotherOneMade() {
        HelpWishId id = ask("En testleder");
        HelpOfferId offer = offer(id, ALBERTSLUND, "To dage");
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> withdraw(id, offer))).isInstanceOf(Forbidden.class);
        leader(ALBERTSLUND, () -> withdraw(id, offer));
        assertThat(read(id).state()).isEqualTo(WishState.OPEN);
        offer(id, ALBERTSLUND, "Tre dage");
        assertThat(read(id).offers()).isEqualTo(1);
    }

    @Test
    void whoeverClosesWhatSomebodyElseClosedSinceIsToldSo() {
        HelpWishId id = ask("En testleder");
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> {
                    asking.close(id, 7);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theAskerHearsOfAnOfferByMailAndBehindTheBellAndTheOthersHearOfTheAcceptance() {
        Visitor asker = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor helper = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "165", null);
        String base = "/api/v1/collaborations/" + fresh.ref().slug() + "/help-wishes";
        HttpResponse<String> asked =
                asker.call("POST", base, "{\"localProject\":\"" + local + "\",\"title\":\"En testleder\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String wish = base + "/" + Json.of(asked).get("id").text();
        assertThat(helper.call("POST", wish + "/offers", "{\"note\":\"To dage\"}")
                        .statusCode())
                .isEqualTo(422);
        String body = "{\"municipality\":\"165\",\"note\":\"To dage\"}";
        HttpResponse<String> offered = helper.call("POST", wish + "/offers", body, "Idempotency-Key", "en");
        assertThat(offered.statusCode()).as(offered.body()).isEqualTo(201);
        assertThat(helper.call("POST", wish + "/offers", body, "Idempotency-Key", "en")
                        .body())
                .isEqualTo(offered.body());
        assertThat(told("message", "help-offered")).containsExactly("161");
        assertThat(told("mail", "help-offered")).containsExactly("161");
        String offer = wish + "/offers/" + Json.of(offered).get("id").text();
        assertThat(helper.call("PUT", offer + "/acceptance", null).statusCode()).isEqualTo(403);
        HttpResponse<String> accepted = asker.call("PUT", offer + "/acceptance", null);
        assertThat(Json.of(accepted).get("items").get(0).get("acceptedAt").isNull())
                .isFalse();
        assertThat(told("message", "help-accepted")).containsExactly("165");
        assertThat(helper.call("DELETE", offer, null).statusCode()).isEqualTo(409);
        assertThat(asker.call("PUT", wish + "/closing", null).statusCode()).isEqualTo(428);
        assertThat(asker.call("PUT", wish + "/closing", null, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Json.of(helper.call("GET", base, null)).get("items").size()).isZero();
        assertThat(Json.of(helper.call("GET", base + "?closed=true", null))
                        .get("items")
                        .get(0)
                        .get("state")
                        .text())
                .isEqualTo("CLOSED");
    }

    @Test
    void theListIsReadInOneStatementAndTheOpenOnesStandFirst() throws Exception {
        HelpWishId first = ask("Første");
        HelpWishId second = ask("Anden");
        close(second);
        HelpWishId third = ask("Tredje");
        List<HelpWishId> all = fresh.asCoordinator(() -> wishes.list(WishFilter.ALL, Paging.of(0, 50)).stream()
                .map(WishItem::id)
                .toList());
        assertThat(all).containsExactly(third, first, second);
        assertThat(fresh.asCoordinator(() -> wishes.count(WishFilter.OPEN))).isEqualTo(2);
        assertThat((Long) fresh.asCoordinator(
                        () -> SentStatements.count(() -> wishes.list(WishFilter.ALL, Paging.of(0, 50)))))
                .isEqualTo(1);
    }

    /** The municipalities of those who were. */
    private List<String> told(String table, String kind) {
        return Sql.strings("select n.municipality_code from " + table + " t join person n"
                + " on n.collaboration_id = t.collaboration_id and n.id = t.person_id where t.kind = '" + kind
                + "' and t.collaboration_id = " + fresh.ref().id().value());
    }

    private static WishData wish(String title) {
        return new WishData(title, null, null);
    }

    private HelpWishId ask(String title) {
        return leader(GLOSTRUP, () -> asking.ask(local, wish(title)));
    }

    private HelpOfferId offer(HelpWishId id, MunicipalityCode code, String note) {
        return leader(code, () -> offering.offer(id, code, note));
    }

    private boolean accept(HelpWishId id, HelpOfferId offer) {
        asking.accept(id, offer);
        return true;
    }

    private boolean withdraw(HelpWishId id, HelpOfferId offer) {
        offering.withdraw(id, offer);
        return true;
    }

    private boolean close(HelpWishId id) {
        return leader(GLOSTRUP, () -> {
            asking.close(id, wishes.get(id).version());
            return true;
        });
    }

    private WishItem read(HelpWishId id) {
        return fresh.asCoordinator(() -> wishes.get(id));
    }

    private <T> T leader(@Nullable MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    private static void refused(String key, Callable<?> call) {
        assertThatThrownBy(call::call)
                .isInstanceOfAny(Invalid.class, RuleBroken.class)
                .satisfies(refused -> {
                    List<String> keys = refused instanceof Invalid invalid
                            ? invalid.problems().stream()
                                    .map(Invalid.Problem::reason)
                                    .toList()
                            : List.of(((PortalException) refused).key());
                    assertThat(keys).contains(key);
                });
    }
}
