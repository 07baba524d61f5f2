package dk.tvaers.plan.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.plan.FullSize;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** However large the plan is, a browser holds no more of it than is in sight. */
class TimeLineAtFullSizeTest {

    private static final int PATIENCE = 60_000;
    private static final int MOST_ROWS = 60;
    private static final int MOST_ELEMENTS = 1500;
    private static final int MOST_CHARACTERS = 600_000;

    @Test
    void onlyTheRowsInSightAreDrawnWhereverOneScrolls() {
        Fresh fresh = Fresh.collaboration();
        FullSize.fill(fresh);
        Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        Page page = Chromium.as(coordinator, Screen.DESKTOP);
        page.setDefaultTimeout(PATIENCE);
        page.navigate("/s/" + fresh.ref().slug() + "/plan/tidslinje");
        Locator grid = page.getByRole(AriaRole.TREEGRID);
        assertThat(grid)
                .hasAttribute(
                        "aria-rowcount",
                        "" + (FullSize.PROJECTS + 1),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fold alle ud"))
                .click();
        int rows = FullSize.PROJECTS * (FullSize.MUNICIPALITIES + 1);
        assertThat(grid).hasAttribute("aria-rowcount", "" + (rows + 1));
        assertThat((Integer) page.evaluate("document.querySelector('tv-gantt').data.length"))
                .isLessThan(MOST_CHARACTERS);
        for (int part = 0; part <= 4; part++) {
            page.evaluate(
                    "part => { const s = document.querySelector('.gantt-scroll'); s.scrollTop = s.scrollHeight * part / 4 }",
                    part);
            page.waitForFunction("() => { const s = document.querySelector('.gantt-scroll').getBoundingClientRect();"
                    + "const at = document.elementFromPoint(s.left + 40, s.top + 300);"
                    + "return !!at?.closest('.gantt-row'); }");
            assertThat((Integer) page.evaluate("document.querySelectorAll('.gantt-row').length"))
                    .isBetween(15, MOST_ROWS);
            assertThat((Integer) page.evaluate("document.querySelectorAll('tv-gantt *').length"))
                    .isLessThan(MOST_ELEMENTS);
        }
        Chromium.picture(page, "TimeLineView-full");
        page.context().close();
    }
}
