package dk.tvaers.platform.jobs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.platform.jobs.JobItem;
import dk.tvaers.platform.jobs.JobItem.State;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The jobs, line by line. */
final class JobTable extends Composite<Div> {

    private final Texts texts;
    private final Consumer<JobItem> run;

    JobTable(Texts texts, List<JobItem> jobs, Consumer<JobItem> run) {
        this.texts = texts;
        this.run = run;
        PlainTable table = new PlainTable(texts.get("job.title"))
                .column(texts.get("job.name"))
                .column(texts.get("job.where"))
                .column(texts.get("job.state"))
                .column(texts.get("job.due"))
                .column(texts.get("job.last-success"))
                .column(texts.get("job.last-failure"))
                .column(texts.get("job.act"));
        for (JobItem job : jobs) {
            table.row(
                    new Text(name(texts, job)),
                    new Text(job.collaboration().isEmpty() ? texts.get("job.installation") : job.collaboration()),
                    state(job),
                    new Text(moment(job.dueAt())),
                    new Text(moment(job.lastSuccess())),
                    failure(job),
                    job.state() == State.RUNNING ? new Text("") : button(job));
        }
        getContent().add(table);
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

    private Component failure(JobItem job) {
        if (job.lastFailure() == null) {
            return new Text("");
        }
        return new Span(
                job.failure() == null
                        ? moment(job.lastFailure())
                        : texts.get("job.failure", moment(job.lastFailure()), job.failures(), job.failure()));
    }

    private Component button(JobItem job) {
        String key = job.failures() > 0 ? "job.try-again" : "job.run-now";
        NativeButton button = new NativeButton(texts.get(key), click -> run.accept(job));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", texts.get(key + ".of", name(texts, job)));
        return button;
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : new Dates(texts).moment(instant);
    }
}
