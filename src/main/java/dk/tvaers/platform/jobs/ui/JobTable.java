package dk.tvaers.platform.jobs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.platform.jobs.JobItem;
import dk.tvaers.platform.jobs.JobItem.State;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The jobs, line by line. */
final class JobTable extends Composite<Div> {

    private final Texts texts;
    private final Consumer<JobItem> run;

    JobTable(Texts texts, Lists lists, Rows<JobItem> rows, List<JobItem> shown, Consumer<JobItem> run) {
        this.texts = texts;
        this.run = run;
        getContent().add(lists.table(columns(), rows).show(shown));
    }

    private ListColumns<JobItem> columns() {
        return new ListColumns<JobItem>(texts, "job", texts.get("job.title"))
                .text("job", texts.get("job.name"), job -> name(texts, job))
                .text(
                        "hvor",
                        texts.get("job.where"),
                        job -> job.collaboration().isEmpty() ? texts.get("job.installation") : job.collaboration())
                .text("tilstand", texts.get("job.state"), job -> texts.word("job.state", job.state()))
                .shownAs(this::state)
                .moment("naeste", texts.get("job.due"), JobItem::dueAt)
                .moment("sidst", texts.get("job.last-success"), JobItem::lastSuccess)
                .text("fejl", texts.get("job.last-failure"), this::failure)
                .acts(texts.get("job.act"), job -> job.state() == State.RUNNING ? new Text("") : button(job));
    }

    /** What a job is called; by its name in the database, when it is of a version that no longer knows it. */
    static String name(Texts texts, JobItem job) {
        String key = "job." + job.name();
        return texts.has(key) ? texts.get(key) : job.name();
    }

    private Component state(JobItem job) {
        Light light =
                switch (job.state()) {
                    case RUNNING -> Light.GREEN;
                    case WAITING -> Light.NONE;
                    case RETRYING -> Light.YELLOW;
                    case GIVEN_UP -> Light.RED;
                };
        return new StatusTag(light, texts.word("job.state", job.state()));
    }

    private @Nullable String failure(JobItem job) {
        if (job.lastFailure() == null) {
            return null;
        }
        String at = new Dates(texts).moment(job.lastFailure());
        return job.failure() == null ? at : texts.get("job.failure", at, job.failures(), job.failure());
    }

    private Component button(JobItem job) {
        String key = job.failures() > 0 ? "job.try-again" : "job.run-now";
        NativeButton button = new NativeButton(texts.get(key), click -> run.accept(job));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", texts.get(key + ".of", name(texts, job)));
        return button;
    }
}
