package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.LetterForm;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.status.Reminding;
import dk.tvaers.status.Silence;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has not reported what is asked for, and a mail to those of them whom the coordinator picks. */
@Prototype
@Route(value = StatusAddresses.REMIND, layout = CollaborationLayout.class)
@Needs(Right.WRITE_TO_PERSONS)
final class RemindView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, LetterForm.Desk {

    private final Reminding reminding;
    private final FormDrafts drafts;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private final Set<MunicipalityCode> picked = new TreeSet<>();
    private final Tick again = new Tick(texts.get("status.remind.again"));
    private final Div askAgain = new Div(again, new Span(texts.get("status.remind.again")));
    private List<Silence> silences = List.of();
    private @Nullable LetterForm form;

    RemindView(Reminding reminding, FormDrafts drafts, CurrentContext context) {
        this.reminding = reminding;
        this.drafts = drafts;
        this.context = context;
        askAgain.addClassName("tick-line");
        again.setId("remind-again");
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("status.remind"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null) {
            form.beforeLeaving(event);
        }
    }

    private void show(@Nullable Component said) {
        silences = reminding.silences();
        picked.clear();
        silences.stream()
                .filter(silence -> silence.isSilent() && silence.isReached() && silence.remindedToday() == 0)
                .map(Silence::municipality)
                .forEach(picked::add);
        again.setValue(false);
        removeAll();
        add(new PageHead(texts.get("status.remind"))
                .lead(texts.get("status.remind.lead", silences.size(), month()))
                .actions(Links.inside(addresses().overview(), texts.get("status.remind.back"))));
        if (said != null) {
            add(said);
        }
        if (silences.isEmpty()) {
            form = null;
            add(new EmptyState(
                    texts.get("status.remind.none"),
                    texts.get("status.remind.none.text"),
                    Links.inside(addresses().overview(), texts.get("status.remind.back"))));
            return;
        }
        add(new SilenceTable(texts, addresses(), silences, picked, this::follow));
        form = new LetterForm(
                texts,
                drafts,
                "status/reminder",
                reminding.start(silences),
                this,
                reminding.isMailSetUp(),
                texts.get("status.remind.send"),
                () -> UI.getCurrent().navigate(addresses().overview()));
        add(askAgain, form);
        follow();
    }

    private void follow() {
        askAgain.setVisible(chosen().anyMatch(silence -> silence.remindedToday() > 0));
        if (form != null) {
            form.follow();
        }
    }

    @Override
    public LetterForm.To to() {
        return new LetterForm.To(leaders(true), leaders(false));
    }

    @Override
    public List<String> placeholders() {
        return reminding.placeholders();
    }

    @Override
    public Optional<LetterForm.Sample> sample(String language, Wording typed) {
        return chosen().flatMap(silence -> silence.leaders().stream()
                        .filter(leader -> leader.reached() && leader.language().equals(language))
                        .map(leader -> new LetterForm.Sample(
                                texts.get("status.remind.leader", leader.name(), silence.name()),
                                reminding.sample(silence, leader, typed))))
                .findFirst();
    }

    @Override
    public Runnable send(Map<String, Wording> typed) {
        Reminding.Reminded reminded = reminding.remind(Set.copyOf(picked), typed, again.getValue());
        return () -> show(said(reminded));
    }

    private Component said(Reminding.Reminded reminded) {
        Div said = Notices.info(
                texts.get(
                        "status.remind.done",
                        reminded.municipalities().size(),
                        String.join(", ", reminded.municipalities())),
                texts.get(reminding.isMailSetUp() ? "kit.letter.sent" : "kit.letter.kept", reminded.written()),
                Links.inside(
                        Places.address(context.collaboration().collaboration(), Mail.LOG_PATH),
                        texts.get("kit.letter.log")));
        if (reminded.unwanted() > 0) {
            said.add(new Paragraph(texts.get("status.remind.unwanted", reminded.unwanted())));
        }
        if (!reminded.unreached().isEmpty()) {
            said.add(new Paragraph(texts.get("status.remind.unreached", String.join(", ", reminded.unreached()))));
        }
        return said;
    }

    private List<String> leaders(boolean reached) {
        return chosen().flatMap(silence -> silence.leaders().stream()
                        .filter(leader -> leader.reached() == reached)
                        .map(leader -> texts.get("status.remind.leader", leader.name(), silence.name())))
                .toList();
    }

    private Stream<Silence> chosen() {
        return silences.stream().filter(silence -> picked.contains(silence.municipality()));
    }

    private String month() {
        return DateTimeFormatter.ofPattern(texts.get("status.overview.month"), texts.locale())
                .format(reminding.period().month());
    }

    private StatusAddresses addresses() {
        return new StatusAddresses(context.collaboration().collaboration());
    }
}
