package dk.tvaers.kit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a piece of long work is, until it ends. The page may be left meanwhile. */
public final class WorkPart extends Composite<Div> {

    private static final int LOOK_MILLIS = 500;
    private static final int NEVER = -1;

    private final LongWork work;
    private final Work shown;
    private final Texts texts;
    private final Runnable ended;
    private final Element bar = new Element("progress");
    private final Span count = new Span();
    private @Nullable Registration looking;

    /** @param ended what the page does when the work has ended */
    public WorkPart(LongWork work, Work shown, Texts texts, Runnable ended) {
        this.work = work;
        this.shown = shown;
        this.texts = texts;
        this.ended = ended;
        Button stop = new Button(texts.get("kit.work.stop"));
        stop.setDisableOnClick(true);
        stop.addClickListener(click -> {
            work.stop(shown.id());
            look();
        });
        bar.setAttribute("aria-label", shown.title());
        Paragraph what = new Paragraph(texts.get("kit.work.running", shown.title()));
        what.getElement().setAttribute("role", "status");
        getContent().addClassName("work");
        getContent().add(what);
        getContent().getElement().appendChild(bar);
        getContent().add(count, stop);
        show(shown);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(LOOK_MILLIS);
        looking = attached.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
        }
    }

    private void look() {
        Work now = work.get(shown.id());
        if (now.phase().isEnd()) {
            ended.run();
        } else {
            show(now);
        }
    }

    private void show(Work now) {
        if (now.total() > 0) {
            bar.setAttribute("max", String.valueOf(now.total()));
            bar.setAttribute("value", String.valueOf(now.done()));
            count.setText(texts.get("kit.work.count", now.done(), now.total()));
        }
    }

    /** How work of the caller's ended or stands, in a word or two. */
    public static String standing(Work work, Texts texts) {
        return work.phase() == Work.Phase.RUNNING && work.total() > 0
                ? String.join(", ", List.of(phase(work, texts), texts.get("kit.work.count", work.done(), work.total())))
                : phase(work, texts);
    }

    private static String phase(Work work, Texts texts) {
        return texts.word("kit.work.phase", work.phase());
    }
}
