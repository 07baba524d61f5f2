package dk.tvaers.news.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsData;
import dk.tvaers.news.NewsPostId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class NewsViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);

    @Test
    void aPostIsWrittenSeenAndPublishedAndStandsWherePeopleLand() {
        open(coordinator, address("nyt/skriv"));
        press("Gem kladde");
        assertThat(find(TextField.class).all().getFirst().isInvalid()).isTrue();
        test(find(TextField.class).single()).setValue("Frist på fredag");
        test(find(TextArea.class).single()).setValue("Indsend status.\n\nSe https://kombit.dk.");
        press("Gem kladde");
        assertThat(text()).contains("Frist på fredag", "Kladde", "Kun koordinatorer ser den");
        press("Udgiv");
        assertThat(text()).contains("Nyheden er udgivet", "1 får mail nu");
        open(reader, address("overblik"));
        assertThat(text()).contains("Nyt fra koordinatoren", "Frist på fredag");
        open(reader, address("nyt"));
        assertThat(text()).contains("1 nyhed", "Frist på fredag", "Indsend status.");
        assertThat(find(Anchor.class).withText("https://kombit.dk").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Skriv en nyhed").exists()).isFalse();
    }

    @Test
    void aDraftIsFoundByItsWriterAndByNobodyElse() {
        draft("Fælles test");
        open(coordinator, address("nyt?vis=kladder"));
        assertThat(text()).contains("Fælles test");
        open(reader, address("nyt?vis=kladder"));
        assertThat(text()).contains("Ingen nyheder endnu").doesNotContain("Fælles test");
    }

    @Test
    void overRestAPostIsPublishedWithTheVersionThatWasRead() {
        String path = "/api/v1/collaborations/" + fresh.ref().slug() + "/news";
        HttpResponse<String> created =
                coordinator.call("POST", path, "{\"title\":\"Frist\",\"text\":\"Fredag\"}", "Idempotency-Key", "n1");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String post = path + "/" + Json.of(created).get("id").text();
        assertThat(reader.call("GET", post, null).statusCode()).isEqualTo(404);
        assertThat(coordinator.call("PUT", post + "/publication", null).statusCode())
                .isEqualTo(428);
        String tag =
                coordinator.call("GET", post, null).headers().firstValue("ETag").orElseThrow();
        assertThat(coordinator
                        .call("PUT", post + "/publication", null, "If-Match", tag)
                        .body())
                .contains("\"state\":\"PUBLISHED\"");
        assertThat(coordinator
                        .call("DELETE", post + "/publication", null, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(reader.call("GET", path, null).body()).contains("\"total\":1", "\"title\":\"Frist\"");
        assertThat(reader.call("GET", path + "?state=DRAFT", null).statusCode()).isEqualTo(403);
        HttpResponse<String> told =
                reader.call("GET", path.replace("/news", "/messages"), null, "Accept-Language", "en");
        assertThat(told.body()).contains("News from the coordinator: Frist", "\"read\":false");
        String message = Json.of(told).get("items").get(0).get("id").text();
        assertThat(reader.call("PUT", path.replace("/news", "/messages/" + message + "/read"), null)
                        .body())
                .contains("\"read\":true");
        assertThat(coordinator
                        .call("PUT", path.replace("/news", "/messages/" + message + "/read"), null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.call("PUT", path.replace("/news", "/messages/read"), null)
                        .body())
                .isEqualTo("{\"read\":0}");
    }

    private NewsPostId draft(String title) {
        return fresh.asCoordinator(() -> Portal.bean(News.class).create(new NewsData(title, "Tekst")));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }
}
