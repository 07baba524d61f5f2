package dk.tvaers.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.PlainText;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsItem;
import dk.tvaers.news.NewsState;
import io.micronaut.context.annotation.Prototype;

/** All posts, newest first; whoever writes them finds drafts and withdrawn ones here too. */
@Prototype
@Route(value = NewsAddresses.NEWS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class NewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final News news;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    NewsView(News news, CurrentContext context) {
        this.news = news;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("news.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        boolean mayWrite = news.mayWrite();
        NewsState state = mayWrite
                ? asked.getSingleParameter(NewsAddresses.STATE)
                        .map(NewsAddresses::state)
                        .orElse(NewsState.PUBLISHED)
                : NewsState.PUBLISHED;
        int page = PageLinks.page(asked.getSingleParameter(NewsAddresses.PAGE));
        show(news.list(state, new Paging(page, PAGE_SIZE)), state, mayWrite);
    }

    private void show(Page<NewsItem> posts, NewsState state, boolean mayWrite) {
        removeAll();
        PageHead head = new PageHead(texts.get("news.title")).lead(texts.get("news.lead", posts.total()));
        add(mayWrite ? head.actions(write()) : head);
        if (mayWrite) {
            add(states(state));
        }
        if (posts.items().isEmpty()) {
            add(empty(state, mayWrite));
            return;
        }
        posts.items().forEach(post -> add(article(post)));
        add(new PageLinks(texts, posts, part -> addresses().news(state, part)));
    }

    private Component article(NewsItem post) {
        Paragraph by = new Paragraph(new NewsWords(texts).standing(post));
        by.addClassName("byline");
        Article article = new Article(
                new H2(Links.inside(addresses().post(post.id()), post.title())), by, new PlainText(post.text()));
        article.addClassNames("panel", "padded", "news-post");
        return article;
    }

    private Component states(NewsState shown) {
        Div chips = new Div();
        chips.addClassName("filter-bar");
        for (NewsState state : NewsState.values()) {
            Anchor chip = Links.inside(addresses().news(state, 0), texts.word("news.state", state));
            chip.addClassName("chip");
            if (state == shown) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        return chips;
    }

    private Component empty(NewsState state, boolean mayWrite) {
        if (state != NewsState.PUBLISHED) {
            return new EmptyState(
                    texts.word("news.none", state),
                    texts.get("news.none.other"),
                    Links.inside(addresses().news(), texts.get("news.all")));
        }
        return mayWrite
                ? new EmptyState(texts.get("news.none.published"), texts.get("news.none.write"))
                : new EmptyState(texts.get("news.none.published"), texts.get("news.none.read"));
    }

    private Anchor write() {
        Anchor write = Links.inside(addresses().write(), texts.get("news.write"));
        write.addClassNames("button", "primary");
        return write;
    }

    private NewsAddresses addresses() {
        return new NewsAddresses(context.collaboration().collaboration());
    }
}
