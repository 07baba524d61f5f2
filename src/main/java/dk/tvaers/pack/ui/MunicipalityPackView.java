package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.pack.Pack;
import dk.tvaers.pack.PackPaths;
import dk.tvaers.pack.Packs;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pack for one municipality's steering group, as it would be taken now. */
@Prototype
@Route(value = PackPaths.MUNICIPALITY, layout = CollaborationLayout.class)
@Needs(Right.TAKE_PACK)
final class MunicipalityPackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Packs packs;
    private final PackLinks links;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    MunicipalityPackView(Packs packs, PackLinks links) {
        this.packs = packs;
        this.links = links;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MembershipItem> municipalities = packs.municipalities();
        MunicipalityCode asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PackPaths.CODE)
                .map(MunicipalityCode::of)
                .orElse(municipalities.size() == 1 ? municipalities.getFirst().code() : null);
        removeAll();
        if (asked == null) {
            title = texts.get("pack.steering");
            add(
                    new PageHead(title).lead(texts.get("pack.steering.text")),
                    choice(municipalities, null, links, texts),
                    new EmptyState(texts.get("pack.choose.none"), texts.get("pack.choose.none.text")));
            return;
        }
        Pack pack = packs.of(asked, texts.locale());
        title = pack.title();
        MembershipItem member = municipalities.stream()
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElseThrow();
        add(new PageHead(title).lead(texts.get("pack.of.lead")).actions(links.filesOf(member, title, texts)));
        if (municipalities.size() > 1) {
            add(choice(municipalities, member, links, texts));
        }
        add(new PackPreview(pack));
    }

    /** Another municipality is one choice away. */
    static Component choice(
            List<MembershipItem> municipalities, @Nullable MembershipItem now, PackLinks links, Texts texts) {
        Select<MembershipItem> choice = new Select<>();
        choice.setLabel(texts.get("pack.choose"));
        choice.setItems(municipalities);
        choice.setItemLabelGenerator(MembershipItem::shortName);
        if (now == null) {
            choice.setPlaceholder(texts.get("pack.choose.none"));
        } else {
            choice.setValue(now);
        }
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        links.municipalities(),
                        QueryParameters.of(
                                PackPaths.CODE, change.getValue().code().value())));
        Div bar = new Div(choice);
        bar.addClassName("filter-bar");
        return bar;
    }
}
