package dk.tvaers.demo;

import dk.tvaers.access.LogIn;
import dk.tvaers.exchange.AtStart;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the demo at the first start, unless the portal is to be empty, and tells at each start how to log in to it. */
@Singleton
@Requires(property = "tvaers.empty", notEquals = "true")
final class DemoAtStart implements AtStart {

    private static final String COORDINATOR = "koordinator@vestegnen.example";

    /** What the people feature says where an installation is in use. */
    private static final String OPERATOR_EXISTS = "people.rule.operator-exists";

    /** One log-in for each role; their words stand in the bundle under the same number. */
    private static final List<String> SHOWN = List.of(
            COORDINATOR,
            "programleder.glostrup@vestegnen.example",
            "projektleder.ky.glostrup@vestegnen.example",
            "direktoer.albertslund@vestegnen.example",
            "oekonomi.hoeje-taastrup@vestegnen.example",
            "sekretaer@vestegnen.example",
            "revisor@vestegnen.example",
            "begge@vestegnen.example",
            "koordinator@digit.example",
            LogIns.OPERATOR);

    private final Demonstration demonstration;
    private final DemoPassword password;
    private final LogIn logIn;

    DemoAtStart(Demonstration demonstration, DemoPassword password, LogIn logIn) {
        this.demonstration = demonstration;
        this.password = password;
        this.logIn = logIn;
    }

    @Override
    public List<String> prepare() {
        Texts texts = Texts.in(Texts.DANISH);
        Optional<String> given = password.given();
        if (!demonstration.isThere()) {
            try {
                demonstration.fill(Now.instant(), given.orElseGet(password::make));
            } catch (RuleBroken broken) {
                if (broken.key().equals(OPERATOR_EXISTS)) {
                    password.forget();
                    return List.of(texts.get("demo.in-use"));
                }
                throw broken;
            }
        } else if (given.isPresent() && !opens(given.get())) {
            demonstration.setPasswords(given.get());
            password.forget();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("demo.log-ins"));
        for (int i = 0; i < SHOWN.size(); i++) {
            lines.add("  %-45s%s".formatted(SHOWN.get(i), texts.get("demo.log-in." + i)));
        }
        lines.add(
                given.isPresent()
                        ? texts.get("demo.password.given")
                        : password.kept()
                                .map(kept -> texts.get("demo.password.made", kept))
                                .orElseGet(() -> texts.get("demo.password.earlier")));
        return lines;
    }

    private boolean opens(String given) {
        return logIn.check(COORDINATOR, given, "") instanceof LogIn.Outcome.Welcome;
    }
}
