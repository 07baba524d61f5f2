package dk.tvaers.message;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.bell.MessageKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reader's own messages: each sees none but their own. */
@Singleton
public class Messages {

    private final MessageRows rows;
    private final MessageKinds kinds;
    private final Details details;
    private final Guard guard;
    private final CurrentContext context;

    Messages(MessageRows rows, MessageKinds kinds, Details details, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.kinds = kinds;
        this.details = details;
        this.guard = guard;
        this.context = context;
    }

    /** The kinds of messages that there are. */
    public List<MessageKind> kinds() {
        guard.require(Right.SEE_COLLABORATION);
        return kinds.all();
    }

    /**
     * The reader's messages, newest first.
     *
     * @param kind only those of the kind with this name; null for all
     */
    @Transactional(readOnly = true)
    public Page<MessageItem> list(@Nullable String kind, boolean onlyUnread, Paging paging) {
        guard.require(Right.SEE_COLLABORATION);
        return new Page<>(
                rows
                        .list(
                                context.collaborationId(),
                                context.person(),
                                kind,
                                onlyUnread,
                                paging.size(),
                                paging.offset())
                        .stream()
                        .map(this::item)
                        .flatMap(Optional::stream)
                        .toList(),
                paging.page(),
                paging.size(),
                rows.count(context.collaborationId(), context.person(), kind, onlyUnread));
    }

    /** How many the reader has not read. */
    @Transactional(readOnly = true)
    public long unread() {
        guard.require(Right.SEE_COLLABORATION);
        return rows.count(context.collaborationId(), context.person(), null, true);
    }

    /**
     * Marks one as read; nothing happens when it is.
     *
     * @throws NotFound when the reader has no such message
     */
    @Transactional
    public MessageItem read(MessageId id) {
        guard.require(Right.SEE_COLLABORATION);
        rows.markRead(context.collaborationId(), context.person(), id, Now.instant());
        return rows.find(context.collaborationId(), context.person(), id)
                .flatMap(this::item)
                .orElseThrow(NotFound::new);
    }

    /**
     * Marks all as read.
     *
     * @return how many were not
     */
    @Transactional
    public int readAll() {
        guard.require(Right.SEE_COLLABORATION);
        return rows.markAllRead(context.collaborationId(), context.person(), Now.instant());
    }

    /** Empty for a kind that the portal no longer has. */
    private Optional<MessageItem> item(MessageLine line) {
        return kinds.named(line.kind())
                .map(kind -> new MessageItem(
                        line.id(),
                        kind,
                        line.author(),
                        details.read(line.details()),
                        line.path(),
                        line.toldAt(),
                        line.readAt() != null));
    }
}
