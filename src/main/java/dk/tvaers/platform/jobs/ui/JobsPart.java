package dk.tvaers.platform.jobs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.exchange.OperatorPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.platform.jobs.JobBoard;
import jakarta.inject.Singleton;

/** Tells the operator whether any job failed, and leads to them all. */
@Singleton
final class JobsPart implements OperatorPart {

    private final JobBoard jobs;

    JobsPart(JobBoard jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show() {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        return new Part(
                texts.get("job.title"),
                new Paragraph(texts.get("job.failing", jobs.failing())),
                Links.page(JobsView.PATH, texts.get("job.all")));
    }
}
