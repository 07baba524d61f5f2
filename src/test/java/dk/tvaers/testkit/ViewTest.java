package dk.tvaers.testkit;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import dk.tvaers.platform.context.Binding;
import dk.tvaers.platform.security.CookieFilter;
import dk.tvaers.platform.vaadin.MicronautInstantiatorFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of views without a browser: the portal's own beans and database, one visitor and one page at a time. */
@ViewPackages(packages = "dk.tvaers")
public abstract class ViewTest extends BrowserlessTest {

    private @Nullable Visitor visitor;
    private boolean isOpen;

    /** Vaadin finds it as it finds the portal's own. */
    public static final class OverThePortal implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return MicronautInstantiatorFactory.create(service, Portal.beans());
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OverThePortal.class);
    }

    /** Waits until somebody opens a page. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        Visitor present = visitor;
        if (isOpen) {
            MockVaadin.INSTANCE.setMockRequestFactory(session -> {
                MockRequest request = new MockRequest(session);
                if (present != null) {
                    request.setUserPrincipalInt(CookieFilter.principal(present.account()));
                }
                return request;
            });
            super.initVaadinEnvironment();
        }
    }

    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        if (isOpen) {
            super.cleanVaadinEnvironment();
        }
    }

    /** Opens a page as somebody who is logged in, as if the browser had loaded it anew. */
    protected void open(Visitor reader, String address) {
        load(reader, address);
    }

    /** Opens a page as somebody whom the portal does not know. */
    protected void openAsNobody(String address) {
        load(null, address);
    }

    private void load(@Nullable Visitor reader, String address) {
        cleanVaadinEnvironment();
        visitor = reader;
        isOpen = true;
        initVaadinEnvironment();
        ComponentUtil.setData(UI.getCurrent(), Binding.class, null);
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** All that the view says. */
    protected String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** The component with this id. */
    protected <T extends Component> T byId(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
