package dk.tvaers.settings;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.exchange.Choices.Logo;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a collaboration has chosen for itself; the coordinator's. */
@Singleton
public class CollaborationSettings {

    private static final String KIND = "settings";

    /** So many bytes a picture may have. */
    public static final int LOGO_BYTES = LogoImage.MOST_BYTES;

    private final SettingsRows rows;
    private final LogoRows logos;
    private final CollaborationDirectory directory;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    CollaborationSettings(
            SettingsRows rows,
            LogoRows logos,
            CollaborationDirectory directory,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.logos = logos;
        this.directory = directory;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** @throws Forbidden without the right to administer the collaboration */
    @Transactional(readOnly = true)
    public SettingsItem get() {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        return row().item(directory.present().name(), logos.number(id()).orElse(null));
    }

    /**
     * Chooses anew.
     *
     * @param version the version that was read
     * @throws Invalid when something cannot be so; a colour also when it is too weak in its theme
     * @throws Conflict when somebody else changed it meanwhile
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void change(SettingsData data, long version) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        data.validate();
        SettingsRow before = row();
        SettingsRow after = before.with(data, Now.instant(), context.person());
        if (before.version() != version || write(after) == 0) {
            throw new Conflict();
        }
        List<Change> changes = new ArrayList<>(Change.between(before, after).stream()
                .filter(change -> !change.field().equals("changedBy"))
                .toList());
        String name = directory.present().name();
        if (!name.equals(data.name())) {
            directory.rename(data.name());
            changes.addFirst(new Change("name", name, data.name()));
        }
        if (!changes.isEmpty()) {
            trail.record("changed", KIND, id(), changes);
        }
    }

    /** The logo; empty without one. Everybody of the collaboration sees it. */
    @Transactional(readOnly = true)
    public Optional<Logo> logo() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return logos.picture(id()).map(row -> new Logo(row.png(), row.width(), row.height()));
    }

    /**
     * Takes a picture as the logo; it is drawn anew and made small enough for every page.
     *
     * @param file PNG or JPEG, at most {@link #LOGO_BYTES} bytes
     * @throws Invalid when it is something else
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void putLogo(byte[] file) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        LogoImage image = LogoImage.of(file);
        logos.put(id(), Id.next(), image.png(), image.width(), image.height());
        trail.record("logo-put", KIND, id(), List.of());
    }

    /** Takes the logo away; nothing happens without one. */
    @Transactional
    public void dropLogo() {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        if (logos.drop(id()) > 0) {
            trail.record("logo-dropped", KIND, id(), List.of());
        }
    }

    private int write(SettingsRow row) {
        return row.version() == 0
                ? rows.add(
                        id(),
                        row.lightColour(),
                        row.darkColour(),
                        row.workingDays(),
                        row.senderName(),
                        row.replyTo(),
                        row.mailsKept(),
                        row.openSince(),
                        row.sharesOwnOnly(),
                        context.person())
                : rows.change(
                        id(),
                        row.lightColour(),
                        row.darkColour(),
                        row.workingDays(),
                        row.senderName(),
                        row.replyTo(),
                        row.mailsKept(),
                        row.openSince(),
                        row.sharesOwnOnly(),
                        context.person(),
                        row.version());
    }

    private SettingsRow row() {
        return rows.find(id()).orElse(SettingsRow.NOTHING_CHOSEN);
    }

    private CollaborationId id() {
        return context.collaborationId();
    }
}
