package dk.tvaers.settings;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.Chosen;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads anew each time: what one instance of the portal is told, the others keep to at once. */
@Singleton
class StoredChoices implements Choices {

    private final SettingsRows rows;
    private final LogoRows logos;
    private final CurrentContext context;

    StoredChoices(SettingsRows rows, LogoRows logos, CurrentContext context) {
        this.rows = rows;
        this.logos = logos;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public Chosen now() {
        CollaborationId collaboration = context.collaborationId();
        SettingsRow row = rows.find(collaboration).orElse(SettingsRow.NOTHING_CHOSEN);
        return new Chosen(
                Theme.LIGHT.tint(row.lightColour()),
                Theme.DARK.tint(row.darkColour()),
                logos.number(collaboration).orElse(null),
                row.senderName(),
                row.replyTo(),
                row.days(),
                row.mailsKept(),
                row.openSince(),
                row.sharesOwnOnly());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Logo> logo() {
        return logos.picture(context.collaborationId()).map(row -> new Logo(row.png(), row.width(), row.height()));
    }
}
