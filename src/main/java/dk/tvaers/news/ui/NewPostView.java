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
import dk.tvaers.news.NewsPostId;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator writes a post; it is a draft until it is published from its own page. */
@Prototype
@Route(value = NewsAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.WRITE_NEWS)
final class NewPostView extends FormView {

    private final News news;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewPostView(News news, FormDrafts drafts, CurrentContext context) {
        this.news = news;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NewsAddresses addresses = new NewsAddresses(context.collaboration().collaboration());
        show(
                texts().get("news.write"),
                texts().get("news.write.lead"),
                new RecordForm(texts(), NewsForm.fields(texts()))
                        .keptAs(drafts, "news/new")
                        .from(Map.of())
                        .actions(
                                texts().get("news.save-draft"),
                                (values, version) -> {
                                    NewsPostId id = news.create(NewsForm.data(values));
                                    return next(addresses.post(id), texts().get("news.saved-draft"));
                                },
                                addresses.news()));
    }
}
