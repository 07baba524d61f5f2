package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.MailKind.Delivery;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How people want their mails: at once, in the morning's digest, or not at all. */
@Singleton
public class MailChoices {

    private final ChoiceRows rows;
    private final MailKinds kinds;
    private final Guard guard;
    private final CurrentContext context;

    MailChoices(ChoiceRows rows, MailKinds kinds, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.kinds = kinds;
        this.guard = guard;
        this.context = context;
    }

    /** What the reader gets, of the kinds that leave a choice. */
    @Transactional(readOnly = true)
    public List<ChoiceItem> own() {
        guard.require(Right.EDIT_OWN_PROFILE);
        Map<String, Delivery> chosen = rows.list(context.collaborationId(), context.person()).stream()
                .collect(Collectors.toMap(ChoiceRow::kind, ChoiceRow::delivery));
        return kinds.all().stream()
                .filter(MailKind::choosable)
                .map(kind -> new ChoiceItem(kind, chosen.getOrDefault(kind.name(), kind.standard())))
                .toList();
    }

    /**
     * Chooses for the reader. What waits for a digest already goes with it.
     *
     * @throws NotFound when there is no such kind, or one that leaves no choice
     */
    @Transactional
    public void choose(String kindName, Delivery delivery) {
        guard.require(Right.EDIT_OWN_PROFILE);
        if (!kinds.named(kindName).choosable()) {
            throw new NotFound();
        }
        rows.choose(context.collaborationId(), context.person(), kindName, delivery.name());
    }
}
