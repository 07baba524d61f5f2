package dk.tvaers.platform.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.MailKind.Delivery;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class MailViewsTest extends ViewTest {

    private static final String EDITOR = "mail/tekster?mail=password-link&sprog=da";

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void aTextWithoutItsLinkIsPointedOutAndWhatWasTypedStays() {
        open(coordinator, address(EDITOR));
        test(find(TextArea.class).single()).setValue("Intet link");
        press("Gem teksten");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("[link] skal stå i teksten");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Intet link");
    }

    @Test
    void theMailIsShownWithExamplesWhileItIsTypedAndTheStandardTextComesBack() {
        open(coordinator, address(EDITOR));
        test(find(TextField.class).single()).setValue("Kære [navn]");
        test(find(TextArea.class).single()).setValue("Brug [link]");
        assertThat(find(Pre.class).single().getText()).startsWith("Kære Kim Eksempel\n\nBrug https://");
        press("Gem teksten");
        assertThat(text()).contains("Teksten er gemt");
        open(coordinator, address("mail/tekster"));
        assertThat(text()).contains("Jeres egen");
        open(coordinator, address(EDITOR));
        press("Gå tilbage til standardteksten");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(TextField.class).single().getValue()).contains("[samarbejde]");
    }

    @Test
    void whoLeavesWithATextThatIsNotSavedIsAsked() {
        open(coordinator, address(EDITOR));
        test(find(TextArea.class).single()).setValue("Halvt");
        UI.getCurrent().navigate(address("personer"));
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void aMailThatWasNotSentIsSentAgainFromTheList() {
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), Fresh.GLOSTRUP.value(), null);
        long person = Long.parseLong(Sql.strings("select id from person where account_id = "
                        + leader.account().value())
                .getFirst());
        Fresh.sql(
                "insert into mail (collaboration_id, id, person_id, kind, occasion, language, confidential, state, subject,"
                        + " body, written_at, attempts, failure) values (?, ?, ?, 'delegation', 'x', 'da', false, 'DEAD',"
                        + " 'Emne', 'Tekst', now(6), 1, 'REFUSED')",
                fresh.ref().id().value(),
                PersonId.next().value(),
                person);
        open(coordinator, address("mail?tilstand=DEAD"));
        assertThat(text()).contains("Mailserveren afviser modtageren.");
        test(find(NativeButton.class).withText("Send igen").single()).click();
        assertThat(text()).contains("bliver sendt om et øjeblik");
        Due.run();
        assertThat(Postbox.of(leader.email())).hasSize(1);
        open(coordinator, address("mail?tilstand=SENT"));
        assertThat(text()).contains("Emne");
    }

    @Test
    void onesProfileLetsOneChooseAndRemembersIt() {
        openChoices();
        choice().setValue(Delivery.NONE);
        press("Gem valg af mails");
        openChoices();
        assertThat(choice().getValue()).isEqualTo(Delivery.NONE);
    }

    @Test
    void theOperatorIsToldHowMailStandsAndRunsAJobNow() {
        Visitor operator = Visitor.without().asOperator();
        open(operator, "drift");
        assertThat(text()).contains("Mails sendes med 127.0.0.1");
        String key = fresh.ref().slug() + "/nu";
        Fresh.sql(
                "insert into job (task_name, task_instance, task_data, execution_time, picked, consecutive_failures,"
                        + " last_failure, failure, version) values ('mail', ?, '{\"payload\":\"\"}', '9000-01-01', false, 6,"
                        + " now(6), 'NotFound 123', 1)",
                key);
        open(operator, "drift/job");
        assertThat(text()).contains("Opgivet", fresh.ref().slug(), "NotFound 123");
        test(find(NativeButton.class)
                        .withText("Prøv igen")
                        .withCondition(button -> rowOf(button.getElement())
                                .getTextRecursively()
                                .contains(fresh.ref().slug()))
                        .single())
                .click();
        assertThat(text()).contains("kører om et øjeblik");
        assertThat(Sql.strings("select count(*) from job where task_instance = '" + key
                        + "' and execution_time < '9000-01-01'"))
                .containsExactly("1");
        Fresh.sql("delete from job where task_instance = ?", key);
    }

    private static Element rowOf(Element within) {
        return "tr".equals(within.getTag()) ? within : rowOf(within.getParent());
    }

    private void openChoices() {
        open(coordinator, address("min-profil"));
    }

    @SuppressWarnings("unchecked")
    private Select<Delivery> choice() {
        return find(Select.class)
                .withCondition(select -> "Du kan handle for en anden".equals(select.getLabel()))
                .single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }
}
