package dk.tvaers.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Role;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.home.Search;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody finds, they can open. */
class EveryHitOpensTest extends ViewTest {

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whateverARoleFindsItMayOpen(Role role) {
        CollaborationRef vestegnen = new CollaborationRef(
                new CollaborationId(Long.parseLong(Sql.strings("select id from collaboration where slug = 'vestegnen'")
                        .getFirst())),
                "vestegnen",
                "Vestegnen");
        long project = Long.parseLong(Sql.strings("select min(project_id) from local_project where municipality_code ="
                        + " '161' and collaboration_id = " + vestegnen.id().value())
                .getFirst());
        Visitor visitor = Visitor.with(role, vestegnen, "161", project);
        Actor actor = Portal.bean(Actors.class).in(vestegnen, visitor.account()).orElseThrow();
        Set<String> paths = new LinkedHashSet<>();
        for (String typed : List.of("ky", "glostrup", "er", "169", "sp", "skabelon", "afregning", "vestegnen-")) {
            Portal.bean(CurrentContext.class)
                    .within(new Context.InCollaboration(vestegnen, actor), () -> Portal.bean(Search.class)
                            .find(typed))
                    .forEach(found -> found.hits().stream()
                            .limit(3)
                            .map(SearchSource.Hit::path)
                            .forEach(paths::add));
        }
        assertThat(paths).hasSizeGreaterThan(5);
        for (String path : paths) {
            open(visitor, "s/vestegnen/" + path);
            assertThat(getCurrentView().getClass().isAnnotationPresent(Needs.class))
                    .as("%s opens %s and sees %s", role, path, getCurrentView())
                    .isTrue();
        }
    }
}
