package dk.tvaers.news.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsItem;
import dk.tvaers.news.NewsPostId;
import io.micronaut.context.annotation.Prototype;

/** The coordinator changes a post, published or not. */
@Prototype
@Route(value = NewsAddresses.EDIT, layout = CollaborationLayout.class)
@Needs(Right.WRITE_NEWS)
final class EditPostView extends FormView {

    private final News news;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditPostView(News news, FormDrafts drafts, CurrentContext context) {
        this.news = news;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NewsItem post = news.get(NewsAddresses.post(event));
        String back = new NewsAddresses(context.collaboration().collaboration()).post(post.id());
        show(
                texts().get("news.edit"),
                post.title(),
                new RecordForm(texts(), NewsForm.fields(texts()))
                        .keptAs(drafts, "news/" + post.id())
                        .over(() -> read(post.id()))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    news.change(post.id(), version, NewsForm.data(values));
                                    return next(back, texts().get("news.changed"));
                                },
                                back));
    }

    private RecordForm.Read read(NewsPostId id) {
        NewsItem now = news.get(id);
        return new RecordForm.Read(now.version(), NewsForm.values(now));
    }
}
