package dk.tvaers.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.Chosen;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CollaborationSettingsTest {

    private final CollaborationSettings settings = Portal.bean(CollaborationSettings.class);
    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);

    @Test
    void withoutAChoiceEverythingIsAsItIsFromTheStart() {
        SettingsItem item = fresh.asCoordinator(settings::get);
        assertThat(item.version()).isZero();
        assertThat(item.data()).isEqualTo(Chooses.data(fresh.ref().name()));
        assertThat(chosen().light()).isNull();
        assertThat(chosen().openSince()).isNull();
    }

    @Test
    void whatIsChosenHoldsAtOnceAndOnlyHere() {
        Fresh other = Fresh.collaboration();
        Chooses.in(
                fresh,
                data -> Chooses.kept(
                        Chooses.working(
                                Chooses.sentBy(Chooses.coloured(data, "#7A1F5C", "#e59bcb"), "Sekretariatet", "a@b.dk"),
                                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
                        90));
        Chosen chosen = chosen();
        assertThat(chosen.light()).isEqualTo(new Chosen.Tint("#7a1f5c", "#efe4eb"));
        assertThat(chosen.senderName()).isEqualTo("Sekretariatet");
        assertThat(chosen.replyTo()).isEqualTo("a@b.dk");
        assertThat(chosen.workingDays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(chosen.mailsKept()).isEqualTo(90);
        assertThat(other.asCoordinator(settings::get).data().lightColour()).isNull();
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ?"
                        + " and record_kind = 'settings' and act = 'changed' and changes like '%#7a1f5c%'"))
                .isEqualTo(1);
    }

    @Test
    void anotherNameIsSeenByAllAndStandsInBothTrails() {
        String name = "Nyt navn " + fresh.ref().slug();
        Chooses.in(fresh, data -> Chooses.data(name));
        assertThat(Portal.bean(CollaborationDirectory.class)
                        .bySlug(fresh.ref().slug())
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
        assertThat(fresh.count(
                        "select count(*) from audit_entry where collaboration_id = ? and changes like '%Nyt navn%'"))
                .isEqualTo(1);
        assertThat(fresh.count("select count(*) from installation_audit where subject_id = ?"
                        + " and act = 'collaboration.renamed'"))
                .isEqualTo(1);
    }

    @Test
    void whoReadAnOlderVersionIsToldAndNothingIsChanged() {
        Chooses.in(fresh, data -> Chooses.kept(data, 100));
        for (long stale : new long[] {0, 7}) {
            assertThatThrownBy(() -> change(Chooses.data("Et andet navn"), stale))
                    .isInstanceOf(Conflict.class);
        }
        assertThat(fresh.asCoordinator(settings::get).data().mailsKept()).isEqualTo(100);
        assertThat(fresh.asCoordinator(settings::get).data().name())
                .isEqualTo(fresh.ref().name());
    }

    @Test
    void aColourThatIsTooWeakInItsThemeIsRefusedWithTheReason() {
        assertRefused(Chooses.coloured(data(), "#e59bcb", null), "lightColour", "settings.colour.too-weak.light");
        assertRefused(Chooses.coloured(data(), null, "#7a1f5c"), "darkColour", "settings.colour.too-weak.dark");
        assertRefused(Chooses.coloured(data(), "purpur", null), "lightColour", "settings.colour.shape");
        assertRefused(
                Chooses.coloured(data(), "#fff; background:url(x)", null), "lightColour", "settings.colour.shape");
    }

    @Test
    void whatCannotBeIsRefusedFieldByField() {
        assertRefused(Chooses.data(" "), "name", "error.required");
        assertRefused(Chooses.kept(data(), 89), "mailsKept", "error.number-range");
        assertRefused(Chooses.kept(data(), 1831), "mailsKept", "error.number-range");
        assertRefused(Chooses.working(data(), Set.of()), "workingDays", "settings.working-days.none");
        assertRefused(Chooses.sentBy(data(), "To\nlinjer", null), "senderName", "settings.sender.one-line");
        assertRefused(Chooses.sentBy(data(), null, "a@b.dk, c@d.dk"), "replyTo", "settings.reply-to.invalid");
    }

    @Test
    void theLogoIsPutSeenByAllAndTakenAway() {
        assertThat(fresh.asCoordinator(settings::logo)).isEmpty();
        fresh.asCoordinator(() -> {
            settings.putLogo(Picture.of("png", 300, 90));
            settings.putLogo(Picture.of("jpeg", 200, 60));
            return true;
        });
        Choices.Logo logo =
                fresh.as(Role.READER, Fresh.GLOSTRUP, null, settings::logo).orElseThrow();
        assertThat(logo.width()).isEqualTo(200);
        assertThat(chosen().logo()).isNotNull();
        fresh.asCoordinator(() -> {
            settings.dropLogo();
            settings.dropLogo();
            return true;
        });
        assertThat(chosen().logo()).isNull();
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act like 'logo-%'"))
                .isEqualTo(3);
    }

    @Test
    void onlyTheCoordinatorChooses() {
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> fresh.as(role, Fresh.GLOSTRUP, null, settings::get))
                        .as(role.name())
                        .isInstanceOf(Forbidden.class);
            }
        }
        assertThatThrownBy(() -> fresh.as(Role.DIRECTOR, Fresh.GLOSTRUP, null, () -> {
                    settings.putLogo(Picture.of("png", 30, 30));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private SettingsData data() {
        return Chooses.data(fresh.ref().name());
    }

    private Chosen chosen() {
        return fresh.as(Role.READER, Fresh.GLOSTRUP, null, () -> Portal.bean(Choices.class)
                .now());
    }

    private boolean change(SettingsData data, long version) {
        return fresh.asCoordinator(() -> {
            settings.change(data, version);
            return true;
        });
    }

    private void assertRefused(SettingsData data, String field, String reason) {
        assertThatThrownBy(() -> change(data, 0))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field, Invalid.Problem::reason)
                        .containsExactly(org.assertj.core.api.Assertions.tuple(field, reason)));
    }
}
