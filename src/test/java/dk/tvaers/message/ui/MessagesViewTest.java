package dk.tvaers.message.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import dk.tvaers.access.Role;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsData;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MessagesViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);

    @Test
    void messagesAreReadOneByOneOrAllAtOnce() {
        publish("Frist på fredag");
        publish("Ny skabelon");
        open(reader, address("beskeder"));
        assertThat(text()).contains("2 ulæste beskeder", "Nyt fra koordinatoren: Frist på fredag");
        test(find(NativeButton.class).withText("Marker som læst").all().getFirst())
                .click();
        assertThat(text()).contains("1 ulæst besked");
        test(find(Button.class).withText("Marker alle som læst").single()).click();
        assertThat(text()).contains("Ingen ulæste beskeder").doesNotContain("Marker");
    }

    @Test
    void theBellSaysHowManyAreUnreadAndShowsTheNewest() {
        publish("Frist på fredag");
        open(reader, address("overblik"));
        NativeButton bell = find(NativeButton.class).withId("bell").single();
        assertThat(bell.getAriaLabel()).contains("Beskeder, 1 ulæst");
        test(bell).click();
        assertThat(bell.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("Nyt fra koordinatoren: Frist på fredag", "Se alle beskeder");
    }

    @Test
    void oneKindIsChosenInTheAddress() {
        publish("Frist på fredag");
        open(reader, address("beskeder?slags=role"));
        assertThat(text()).contains("Ingen beskeder af den slags").doesNotContain("Frist på fredag");
        open(reader, address("beskeder?slags=news"));
        assertThat(text()).contains("Frist på fredag");
    }

    private void publish(String title) {
        fresh.asCoordinator(() -> {
            News news = Portal.bean(News.class);
            var id = news.create(new NewsData(title, "Tekst"));
            return news.publish(id, news.get(id).version());
        });
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }
}
