package dk.tvaers.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagram of the states is drawn from the types: what a method of one state returns is what it leads to. */
class LoanDiagramTest {

    /** What leads nowhere else: it gives the same state another content. */
    private static final Set<String> CONTENT = Set.of("with");

    @Test
    void theDiagramIsDrawnFromTheTypes() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The states of a loan

                Drawn from the types in `dk.tvaers.loan.Loan` by `LoanDiagramTest`. Each state is a type, each arrow a method of it that
                returns the next: what has no arrow does not compile. A request that has no offer yet is a `RequestState`.

                ```mermaid
                stateDiagram-v2
                    [*] --> Offered
                """);
        for (String arrow : arrows()) {
            page.append("    ").append(arrow).append('\n');
        }
        for (Class<?> state : states()) {
            if (leadsTo(state).isEmpty()) {
                page.append("    ").append(state.getSimpleName()).append(" --> [*]\n");
            }
        }
        page.append("```\n");
        Path written = Path.of("target", "loan-states.md");
        Files.writeString(written, page);
        assertThat(Path.of("docs", "loan-states.md"))
                .as("copy %s to docs/loan-states.md", written)
                .hasContent(page.toString());
    }

    @Test
    void whatIsOverLeadsNowhere() {
        assertThat(transitions().get(LoanState.CLOSED)).isEmpty();
        assertThat(transitions().get(LoanState.REJECTED)).isEmpty();
        assertThat(transitions().get(LoanState.WITHDRAWN)).isEmpty();
        assertThat(transitions().get(LoanState.SETTLED)).containsExactly(LoanState.CLOSED);
        assertThat(transitions().get(LoanState.OFFERED)).doesNotContain(LoanState.ACTIVE);
    }

    /** For each state those that its methods lead to. */
    static Map<LoanState, Set<LoanState>> transitions() {
        Map<LoanState, Set<LoanState>> found = new EnumMap<>(LoanState.class);
        for (Class<?> state : states()) {
            Set<LoanState> next = EnumSet.noneOf(LoanState.class);
            leadsTo(state).forEach(step -> next.add(named(step.to())));
            found.put(named(state), next);
        }
        return found;
    }

    private static Set<String> arrows() {
        Set<String> found = new TreeSet<>();
        for (Class<?> state : states()) {
            for (Step step : leadsTo(state)) {
                found.add(state.getSimpleName() + " --> " + step.to().getSimpleName() + ": " + step.act());
            }
        }
        return found;
    }

    private static List<Step> leadsTo(Class<?> state) {
        return Stream.concat(Arrays.stream(state.getDeclaredMethods()), inherited(state))
                .filter(method -> !method.isSynthetic()
                        && !Modifier.isStatic(method.getModifiers())
                        && Loan.class.isAssignableFrom(method.getReturnType())
                        && !CONTENT.contains(method.getName())
                        && method.getReturnType() != Loan.class)
                .flatMap(method -> concrete(method.getReturnType()).map(to -> new Step(words(method.getName()), to)))
                .filter(step -> step.to() != state)
                .filter(step -> !(step.to() == Loan.Active.class && state == Loan.Disputed.class)
                        || step.act().equals("resolved"))
                .filter(step -> !(step.to() == Loan.Disputed.class && state == Loan.Active.class)
                        || step.act().equals("disputed"))
                .distinct()
                .sorted(Comparator.comparing(Step::act))
                .toList();
    }

    private static Stream<Method> inherited(Class<?> state) {
        return Arrays.stream(state.getInterfaces())
                .filter(parent -> parent != Loan.class)
                .flatMap(parent -> Arrays.stream(parent.getDeclaredMethods()));
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LoanDiagramTest::concrete)
                : Stream.of(type);
    }

    private static List<Class<?>> states() {
        return concrete(Loan.class)
                .distinct()
                .sorted(Comparator.comparing(LoanDiagramTest::named))
                .toList();
    }

    private static LoanState named(Class<?> state) {
        return LoanState.valueOf(
                state.getSimpleName().replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2").toUpperCase(Locale.ROOT));
    }

    /** approvedByLender is "approved by lender". */
    private static String words(String method) {
        return method.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private record Step(String act, Class<?> to) {}
}
