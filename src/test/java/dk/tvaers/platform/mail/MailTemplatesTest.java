package dk.tvaers.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MailTemplatesTest {

    private static final Wording OWN = new Wording("Kære [navn]", "Velkommen: [link]");

    private final MailTemplates templates = Portal.bean(MailTemplates.class);
    private final Post post = new Post();

    @Test
    void aCollaborationWritesInItsOwnWordsUntilItGoesBackToTheStandardOnes() throws Exception {
        Wording standard = read().wording();
        TemplateItem own = post.asCoordinator(() -> templates.save("password-link", "da", OWN, 0));
        assertThat(own.own()).isTrue();
        assertThat(read().wording()).isEqualTo(OWN);
        assertThat(post.asCoordinator(() -> templates.get("password-link", "en"))
                        .own())
                .isFalse();
        assertThat(new Post()
                        .asCoordinator(() -> templates.get("password-link", "da"))
                        .own())
                .isFalse();
        post.asCoordinator(() -> templates.reset("password-link", "da", own.version()));
        assertThat(read().wording()).isEqualTo(standard);
    }

    @Test
    void theOwnWordsAreWhatIsSent() throws Exception {
        post.asCoordinator(
                () -> templates.save(Post.NEWS.name(), "da", new Wording("Nyt til [navn]", "[antal] ting"), 0));
        String address = post.address("bo");
        PersonId person = post.person("Bo Bæk", address);
        post.send(Letter.of(Post.NEWS, "egne ord").with("antal", "3"), person);
        Due.run();
        assertThat(Postbox.of(address).getFirst().getSubject()).isEqualTo("Nyt til Bo Bæk");
        assertThat(Postbox.of(address).getFirst().getContent().toString().strip())
                .isEqualTo("3 ting");
    }

    @Test
    void whoCannotReadASecretLinkInItCannotSaveIt() {
        assertThatThrownBy(() -> post.asCoordinator(
                        () -> templates.save("password-link", "da", new Wording("Link", "glemt"), 0)))
                .isInstanceOf(Invalid.class);
        assertThat(read().own()).isFalse();
    }

    @Test
    void twoWhoChangeItAtOnceAreToldAndNothingIsOverwritten() {
        TemplateItem first = post.asCoordinator(() -> templates.save("password-link", "da", OWN, 0));
        assertThatThrownBy(() -> post.asCoordinator(() -> templates.save("password-link", "da", OWN, 0)))
                .isInstanceOf(Conflict.class);
        post.asCoordinator(() -> templates.save("password-link", "da", OWN, first.version()));
        assertThatThrownBy(() -> post.asCoordinator(() -> templates.save("password-link", "da", OWN, first.version())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> post.asCoordinator(() -> templates.reset("password-link", "da", first.version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void everyKindHasAStandardWordingThatCouldBeSavedInBothLanguages() {
        for (TemplateItem template : post.asCoordinator(templates::list)) {
            MailKind kind = template.kind();
            template.wording().check(Wordings.placeholders(kind), kind.required());
            assertThat(post.asCoordinator(() -> templates.preview(template, template.wording()))
                            .subject())
                    .as(kind.name())
                    .doesNotContain("[");
        }
    }

    @Test
    void anUnknownKindOrLanguageIsNotFound() {
        assertThatThrownBy(() -> post.asCoordinator(() -> templates.get("findes-ikke", "da")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> post.asCoordinator(() -> templates.get("password-link", "sv")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAuditorSeesWhatWasSentAndOnlyTheCoordinatorChangesOrSendsAgain() {
        Fresh fresh = post.fresh;
        fresh.as(Role.AUDITOR, null, null, () -> Portal.bean(MailLog.class).list(null, Paging.of(0, 10)));
        assertThatThrownBy(() -> fresh.as(Role.READER, null, null, () -> Portal.bean(MailLog.class)
                        .list(null, Paging.of(0, 10))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> fresh.as(Role.AUDITOR, null, null, () -> templates.save("password-link", "da", OWN, 0)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.AUDITOR, null, null, () -> {
                    Portal.bean(MailLog.class).sendAgain(MailId.next());
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private TemplateItem read() {
        return post.asCoordinator(() -> templates.get("password-link", "da"));
    }
}
