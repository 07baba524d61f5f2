package dk.tvaers.platform.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.InvitingCoordinator;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An open page does work of its own collaboration only; the operator's page makes a first coordinator and no more. */
class ContextsTest extends ViewTest {

    private final Contexts contexts = Portal.bean(Contexts.class);
    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Fresh other = Fresh.collaboration();
    private final Actor coordinator =
            new Actor(PersonId.next(), null, List.of(new Grant(Role.COORDINATOR, null, null, null)));

    @Test
    void theOperatorsPageDoesNoWorkInsideACollaboration() {
        open(Visitor.without().asOperator(), "drift");
        assertThatThrownBy(() -> contexts.within(inside(fresh), () -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another");
    }

    @Test
    void theOperatorsPageMakesAFirstCoordinator() {
        open(Visitor.without().asOperator(), "drift");
        String email = "ny-" + Id.text(Id.next()).toLowerCase(java.util.Locale.ROOT) + "@tvaers.example";
        assertThat(Portal.bean(InvitingCoordinator.class)
                        .invite(fresh.ref(), "Koordinator", email)
                        .link())
                .isNotNull();
    }

    @Test
    void aPageOfACollaborationDoesNoWorkOfAnother() {
        open(
                Visitor.with(Role.COORDINATOR, fresh.ref(), null, null),
                "s/" + fresh.ref().slug() + "/samarbejde");
        assertThat(contexts.within(inside(fresh), () -> true)).isTrue();
        assertThatThrownBy(() -> contexts.within(inside(other), () -> true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> contexts.founding(fresh.ref(), coordinator, () -> {}))
                .isInstanceOf(Forbidden.class);
    }

    private Context inside(Fresh collaboration) {
        return new Context.InCollaboration(collaboration.ref(), coordinator);
    }
}
