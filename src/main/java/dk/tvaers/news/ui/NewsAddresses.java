package dk.tvaers.news.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsPostId;
import dk.tvaers.news.NewsState;

/** Where in the open collaboration posts are read and written. */
record NewsAddresses(CollaborationRef collaboration) {

    static final String NEWS = News.PATH;
    static final String NEW = NEWS + "/skriv";
    static final String POST = NEWS + "/:newsPost";
    static final String EDIT = POST + "/ret";
    static final String STATE = "vis";
    static final String PAGE = "side";

    String news() {
        return Places.address(collaboration, NEWS);
    }

    String news(NewsState state, int page) {
        String shown = state == NewsState.PUBLISHED ? "" : STATE + "=" + word(state);
        String part = page == 0 ? "" : PAGE + "=" + (page + 1);
        String between = shown.isEmpty() || part.isEmpty() ? "" : "&";
        String query = shown + between + part;
        return query.isEmpty() ? news() : news() + "?" + query;
    }

    String write() {
        return Places.address(collaboration, NEW);
    }

    String post(NewsPostId id) {
        return news() + "/" + id;
    }

    String edit(NewsPostId id) {
        return post(id) + "/ret";
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static NewsPostId post(BeforeEnterEvent event) {
        return NewsPostId.of(event.getRouteParameters().get("newsPost").orElse(""));
    }

    static NewsState state(String word) {
        for (NewsState state : NewsState.values()) {
            if (word(state).equals(word)) {
                return state;
            }
        }
        return NewsState.PUBLISHED;
    }

    private static String word(NewsState state) {
        return switch (state) {
            case DRAFT -> "kladder";
            case PUBLISHED -> "udgivne";
            case WITHDRAWN -> "tilbagetrukne";
        };
    }
}
