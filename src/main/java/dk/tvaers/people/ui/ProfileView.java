package dk.tvaers.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.Names;
import dk.tvaers.exchange.ProfilePart;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.people.Delegations;
import dk.tvaers.people.OwnProfile;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people see to themselves in one collaboration: name and phone, and who acts for them. */
@Prototype
@Route(value = PeoplePlaces.PROFILE, layout = CollaborationLayout.class)
@Needs(Right.EDIT_OWN_PROFILE)
final class ProfileView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final OwnProfile profile;
    private final Delegations delegations;
    private final Names<ProjectId> projects;
    private final FormDrafts drafts;
    private final Lists lists;
    private final List<ProfilePart> parts;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable ProfileForm form;

    ProfileView(
            OwnProfile profile,
            Delegations delegations,
            Names<ProjectId> projects,
            FormDrafts drafts,
            Lists lists,
            List<ProfilePart> parts) {
        this.profile = profile;
        this.delegations = delegations;
        this.projects = projects;
        this.drafts = drafts;
        this.lists = lists;
        this.parts =
                parts.stream().sorted(Comparator.comparing(ProfilePart::order)).toList();
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.profile"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ProfileForm shown = new ProfileForm(texts, profile, drafts);
        form = shown;
        add(
                new PageHead(texts.get("people.profile"))
                        .lead(texts.get("people.profile.lead"))
                        .actions(Links.page("/" + AccountView.PATH, texts.get("people.account.link"))),
                shown,
                new Part(
                        texts.get("people.roles.own"),
                        new RoleTable(texts, lists, projects, profile.get().name(), () -> profile.get()
                                .roles())),
                DelegationPart.own(texts, lists, delegations));
        parts.forEach(part -> part.show().ifPresent(this::add));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isChanged()) {
            UnsavedChanges.ask(event, form, texts, texts.get("people.draft.stays"));
        }
    }
}
