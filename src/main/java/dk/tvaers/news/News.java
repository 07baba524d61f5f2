package dk.tvaers.news;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** "Nyt fra koordinatoren": short posts to everybody in the collaboration. */
@Singleton
public class News {

    /** Where posts are found within a collaboration; the mail and the bell lead there. */
    public static final String PATH = "nyt";

    private static final String KIND = "news-post";
    private static final Duration FRESH = Duration.ofDays(30);

    private final NewsRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;

    News(NewsRows rows, Guard guard, CurrentContext context, Trail trail, Mail mail, Bell bell, PublicAddress address) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
    }

    /**
     * Posts, newest first.
     *
     * @throws Forbidden when others than the published ones are asked for without the right to write
     */
    @Transactional(readOnly = true)
    public Page<NewsItem> list(NewsState state, Paging paging) {
        guard.require(state == NewsState.PUBLISHED ? Right.SEE_COLLABORATION : Right.WRITE_NEWS);
        return new Page<>(
                rows.list(context.collaborationId(), state.name(), paging.size(), paging.offset()).stream()
                        .map(NewsLine::item)
                        .toList(),
                paging.page(),
                paging.size(),
                rows.count(context.collaborationId(), state.name()));
    }

    /** The newest of the last thirty days, for where people land. */
    @Transactional(readOnly = true)
    public List<NewsItem> fresh(int atMost) {
        guard.require(Right.SEE_COLLABORATION);
        return rows.listSince(context.collaborationId(), Now.instant().minus(FRESH), atMost).stream()
                .map(NewsLine::item)
                .toList();
    }

    /** @throws NotFound when there is no such post, or none that the reader may see */
    @Transactional(readOnly = true)
    public NewsItem get(NewsPostId id) {
        guard.require(Right.SEE_COLLABORATION);
        return rows.find(context.collaborationId(), id)
                .map(NewsLine::item)
                .filter(post ->
                        post.state() == NewsState.PUBLISHED || guard.may(Right.WRITE_NEWS, Target.COLLABORATION))
                .orElseThrow(NotFound::new);
    }

    /** Whether the reader may write posts. */
    public boolean mayWrite() {
        return guard.may(Right.WRITE_NEWS, Target.COLLABORATION);
    }

    /**
     * Writes a post that nobody else sees yet.
     *
     * @throws Invalid when title or text is missing or too long
     * @throws Forbidden without the right to write news
     */
    @Transactional
    public NewsPostId create(NewsData data) {
        guard.require(Right.WRITE_NEWS, Target.COLLABORATION);
        data.check();
        NewsPostId id = NewsPostId.next();
        rows.save(new NewsPost(
                id, null, data.title(), data.text(), context.person(), Now.instant(), null, null, null, null));
        trail.record("created", KIND, id, List.of(Change.to("title", data.title()), Change.to("body", data.text())));
        return id;
    }

    /**
     * Changes its words; nobody is written to again. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when title or text is missing or too long
     */
    @Transactional
    public void change(NewsPostId id, long version, NewsData data) {
        NewsPost before = read(id, version);
        data.check();
        if (before.title().equals(data.title()) && before.body().equals(data.text())) {
            return;
        }
        write("changed", before, before.with(data, Now.instant()));
    }

    /**
     * Shows it to everybody, and tells them: behind the bell, and by mail as each has chosen. Nobody is told twice, also
     * when it was withdrawn meanwhile.
     *
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is published already
     */
    @Transactional
    public Mail.Posted publish(NewsPostId id, long version) {
        NewsPost before = read(id, version);
        if (before.state() == NewsState.PUBLISHED) {
            throw new RuleBroken("news.rule.published");
        }
        NewsPost after = before.published(Now.instant());
        write("published", before, after);
        return tell(after);
    }

    /**
     * Shows it to nobody else any more. Mails that were sent stay where they are.
     *
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is not published
     */
    @Transactional
    public void withdraw(NewsPostId id, long version) {
        NewsPost before = read(id, version);
        if (before.state() != NewsState.PUBLISHED) {
            throw new RuleBroken("news.rule.not-published");
        }
        write("withdrawn", before, before.withdrawn(Now.instant()));
    }

    private NewsPost read(NewsPostId id, long version) {
        guard.require(Right.WRITE_NEWS, Target.COLLABORATION);
        NewsPost row = rows.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void write(String act, NewsPost before, NewsPost after) {
        try {
            rows.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record(act, KIND, after.id(), Change.between(before, after));
    }

    private Mail.Posted tell(NewsPost post) {
        List<PersonId> others = rows.listReaders(context.collaborationId(), Now.today()).stream()
                .map(PersonId::new)
                .filter(person -> !person.equals(context.person()))
                .toList();
        String path = PATH + "/" + post.id();
        bell.ring(new Message(NewsMails.MESSAGE, post.id().toString(), List.of(post.title()), path), others);
        String slug = context.collaboration().collaboration().slug();
        return mail.send(
                Letter.of(NewsMails.MAIL, post.id().toString())
                        .with(NewsMails.TITLE, post.title())
                        .with(NewsMails.TEXT, post.body())
                        .with(NewsMails.LINK, address.of("s/" + slug + "/" + path))
                        .until(Now.instant().plus(FRESH)),
                others);
    }
}
