package dk.tvaers.platform.jobs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.platform.jobs.JobBoard;
import dk.tvaers.platform.jobs.JobItem;
import io.micronaut.context.annotation.Prototype;

/** What the portal does by itself: when, how it went, and a try at once. */
@Prototype
@Route(value = JobsView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class JobsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "drift/job";

    private static final String PAGE = "side";
    private static final int SIZE = 50;

    private final JobBoard board;
    private final Lists lists;
    private final Texts texts = Texts.in(getLocale());
    private final Div said = new Div();
    private final Div list = new Div();
    private Paging paging = Paging.of(0, SIZE);

    JobsView(JobBoard board, Lists lists) {
        this.lists = lists;
        this.board = board;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("job.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        paging = Paging.of(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PAGE)
                        .filter(page -> page.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                SIZE);
        removeAll();
        said.removeAll();
        said.getElement().setAttribute("role", "status");
        add(
                new PageHead(texts.get("job.title"))
                        .lead(texts.get("job.lead"))
                        .actions(Links.page("drift", texts.get("job.back"))),
                said,
                list);
        show();
    }

    private void show() {
        Page<JobItem> jobs = board.list(paging);
        list.removeAll();
        if (jobs.items().isEmpty()) {
            list.add(new EmptyState(texts.get("job.none"), texts.get("job.none.text")));
            return;
        }
        list.add(new JobTable(texts, lists, part -> board.list(part).items(), jobs.items(), this::run));
        Div pages = new Div();
        pages.addClassName("filter-bar");
        if (paging.page() > 0) {
            pages.add(Links.page(turned(paging.page() - 1), texts.get("job.page.before")));
        }
        if (paging.offset() + jobs.items().size() < jobs.total()) {
            pages.add(Links.page(turned(paging.page() + 1), texts.get("job.page.after")));
        }
        list.add(pages);
    }

    private static String turned(int to) {
        return OpenAddress.withColumns(PATH + "?" + PAGE + "=" + to);
    }

    private void run(JobItem job) {
        said.removeAll();
        String name = JobTable.name(texts, job);
        try {
            board.runNow(job.name(), job.key());
            said.setText(texts.get("job.hurried", name));
        } catch (PortalException goneOrRunning) {
            said.setText(texts.get("job.not-hurried", name));
        }
        show();
    }
}
