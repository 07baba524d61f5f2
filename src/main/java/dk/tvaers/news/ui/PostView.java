package dk.tvaers.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainText;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsItem;
import dk.tvaers.news.NewsState;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One post; whoever writes posts changes, publishes and withdraws it here. */
@Prototype
@Route(value = NewsAddresses.POST, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class PostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final News news;
    private final Mail mail;
    private final RecordSections sections;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable NewsItem post;

    PostView(News news, Mail mail, RecordSections sections, CurrentContext context) {
        this.news = news;
        this.mail = mail;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", shown().title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        post = news.get(NewsAddresses.post(event));
        show(null);
    }

    private void show(@Nullable Component said) {
        NewsItem now = news.get(shown().id());
        post = now;
        removeAll();
        add(new PageHead(now.title()).lead(new NewsWords(texts).standing(now)).actions(actions(now)));
        if (said != null) {
            add(said);
        } else if (news.mayWrite() && now.state() == NewsState.DRAFT) {
            add(Notices.info(texts.get("news.draft"), texts.get("news.draft.text")));
        }
        Div text = new Div(new PlainText(now.text()));
        text.addClassNames("panel", "padded", "news-post");
        add(text);
        sections.of(now.id()).forEach(this::add);
    }

    private Component[] actions(NewsItem now) {
        List<Component> actions = new ArrayList<>();
        actions.add(Links.inside(addresses().news(), texts.get("news.all")));
        if (news.mayWrite()) {
            Anchor edit = Links.inside(addresses().edit(now.id()), texts.get("news.edit"));
            edit.addClassName("button");
            actions.add(edit);
            if (now.state() == NewsState.PUBLISHED) {
                actions.add(new Button(texts.get("news.withdraw"), click -> askToWithdraw()));
            } else {
                Button publish = new Button(texts.get("news.publish"), click -> publish());
                publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                publish.setDisableOnClick(true);
                actions.add(publish);
            }
        }
        return actions.toArray(Component[]::new);
    }

    private void publish() {
        try {
            Mail.Posted posted = news.publish(shown().id(), shown().version());
            String reached = texts.get("news.published.text", posted.atOnce(), posted.inDigest());
            show(Notices.info(
                    texts.get("news.published"),
                    mail.isSetUp() ? reached : reached + " " + texts.get("kit.letter.no-server")));
        } catch (Conflict | RuleBroken refused) {
            refuse(refused);
        }
    }

    private void askToWithdraw() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("news.withdraw"));
        dialog.setText(texts.get("news.withdraw.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("kit.cancel"));
        dialog.setConfirmText(texts.get("news.withdraw"));
        dialog.addConfirmListener(yes -> withdraw());
        dialog.open();
    }

    private void withdraw() {
        try {
            news.withdraw(shown().id(), shown().version());
            show(Notices.info(texts.get("news.withdrawn"), texts.get("news.withdrawn.text")));
        } catch (Conflict | RuleBroken refused) {
            refuse(refused);
        }
    }

    private void refuse(PortalException refused) {
        show(Notices.error(texts.get("kit.form.refused"), texts.get(refused)));
    }

    private NewsItem shown() {
        return Objects.requireNonNull(post);
    }

    private NewsAddresses addresses() {
        return new NewsAddresses(context.collaboration().collaboration());
    }
}
