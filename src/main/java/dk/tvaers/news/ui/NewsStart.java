package dk.tvaers.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The newest posts where people land, one line each. */
@Singleton
final class NewsStart implements StartPart {

    private static final int SHOWN = 2;

    private final News news;
    private final CurrentContext context;

    NewsStart(News news, CurrentContext context) {
        this.news = news;
        this.context = context;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show() {
        List<NewsItem> fresh = news.fresh(SHOWN);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        NewsWords words = new NewsWords(texts);
        NewsAddresses addresses = new NewsAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(texts.get("news.title"));
        for (NewsItem post : fresh) {
            Span day = new Span(words.day(NewsWords.published(post)));
            day.addClassName("news-day");
            strip.item(Links.inside(addresses.post(post.id()), post.title()), day);
        }
        return Optional.of(strip.all(Links.inside(addresses.news(), texts.get("news.all"))));
    }
}
