package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import dk.tvaers.access.Actors;
import dk.tvaers.access.Browser;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.FramePart;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Statements;
import dk.tvaers.kit.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page around every view of a collaboration: navigation, content, footer. A view shows parts of features that it does
 * not know, so the page brings every component that one of them may use; {@code LayoutUsesTest} compares.
 */
@Prototype
@Uses(Look.class)
@Uses(LightPicker.class)
@Uses(Matrix.class)
@Uses(Gantt.class)
@Uses(SlipChart.class)
@Uses(Button.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Notification.class)
@Uses(Select.class)
@Uses(IntegerField.class)
@Uses(PasswordField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@RoutePrefix("s/:collaboration")
public final class CollaborationLayout extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final CurrentContext context;
    private final Actors actors;
    private final Places places;
    private final Browser browser;
    private final Statements statements;
    private final List<FramePart> parts;
    private final Choices choices;
    private final Downloads downloads;
    private final Main content = new Main();
    private @Nullable Navigation navigation;
    private @Nullable Frame frame;

    /** What the frame shows: built anew only when it changes, so that a step within a view takes neither focus nor place. */
    private record Frame(
            Texts texts,
            Context.InCollaboration inside,
            List<Place> places,
            List<CollaborationRef> collaborations,
            @Nullable Long logo) {

        boolean looksLike(Frame other) {
            return texts == other.texts
                    && places.equals(other.places)
                    && collaborations.equals(other.collaborations)
                    && Objects.equals(logo, other.logo);
        }
    }

    CollaborationLayout(
            CurrentContext context,
            Actors actors,
            Places places,
            Browser browser,
            Statements statements,
            Choices choices,
            Downloads downloads,
            List<FramePart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(FramePart::order)).toList();
        this.statements = statements;
        this.choices = choices;
        this.downloads = downloads;
        this.context = context;
        this.actors = actors;
        this.places = places;
        this.browser = browser;
        addClassName("app");
        content.addClassName("app-main");
        content.setId("main");
        content.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Context.InCollaboration inside = context.collaboration();
        Frame now = new Frame(
                Texts.in(event.getUI().getLocale()),
                inside,
                places.of(inside.actor()),
                actors.collaborationsOf(context.account()),
                choices.now().logo());
        if (frame == null || !now.looksLike(frame)) {
            frame = now;
            build(now);
        }
    }

    private void build(Frame now) {
        removeAll();
        Anchor skip = new Anchor("#main", now.texts().get("kit.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        navigation = new Navigation(
                now.texts(), now.inside(), now.places(), now.collaborations(), logo(now), browser::letOut);
        parts.forEach(part -> navigation.addBesideName(part.show()));
        add(skip, navigation, content, new Footer(now.texts(), statements));
    }

    /** Beside the name, so it says nothing to who cannot see it. */
    private @Nullable Image logo(Frame now) {
        if (now.logo() == null) {
            return null;
        }
        Image logo = new Image(
                downloads.file(
                        "logo.png",
                        "image/png",
                        out -> out.write(
                                choices.logo().orElseThrow(NotFound::new).png())),
                "");
        logo.addClassName("logo");
        return logo;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (navigation != null) {
            navigation.markCurrent(event.getLocation().getPath());
        }
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement view) {
        content.removeAll();
        content.add((Component) view);
    }

    @Override
    public void removeRouterLayoutContent(com.vaadin.flow.component.@Nullable HasElement view) {
        content.removeAll();
    }
}
