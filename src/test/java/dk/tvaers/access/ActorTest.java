package dk.tvaers.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ActorTest {

    private static final PersonId SELF = PersonId.next();
    private static final List<PersonId> DELEGATORS = List.of(PersonId.next(), PersonId.next());
    private static final List<ProjectId> PROJECTS = List.of(ProjectId.next(), ProjectId.next());
    private static final List<MunicipalityCode> MUNICIPALITIES =
            List.of(new MunicipalityCode("161"), new MunicipalityCode("165"), new MunicipalityCode("169"));

    @Property
    void anActorMayExactlyWhatOneOfTheGrantsAloneAllows(
            @ForAll("lists") List<Grant> grants, @ForAll Right right, @ForAll("targets") Target target) {
        boolean some = grants.stream().anyMatch(grant -> with(List.of(grant)).may(right, target));
        Statistics.collect(some);
        Statistics.coverage(seen -> {
            seen.check(true).percentage(percent -> percent > 10);
            seen.check(false).percentage(percent -> percent > 10);
        });
        assertThat(with(grants).may(right, target)).isEqualTo(some);
    }

    @Property
    void theRightsOfTwoListsTogetherAreThoseOfTheOneAndThoseOfTheOther(
            @ForAll("lists") List<Grant> one,
            @ForAll("lists") List<Grant> other,
            @ForAll Right right,
            @ForAll("targets") Target target) {
        List<Grant> together = new ArrayList<>(one);
        together.addAll(other);
        assertThat(with(together).may(right, target))
                .isEqualTo(with(one).may(right, target) || with(other).may(right, target));
        assertThat(with(together).maySomewhere(right))
                .isEqualTo(with(one).maySomewhere(right) || with(other).maySomewhere(right));
    }

    @Property
    void anActIsForADelegatorExactlyWhenItIsAllowedAndNoGrantOfOnesOwnAllowsIt(
            @ForAll("lists") List<Grant> grants, @ForAll Right right, @ForAll("targets") Target target) {
        List<Grant> own =
                grants.stream().filter(grant -> grant.delegator() == null).toList();
        assertThat(with(grants).delegatorFor(right, target).isPresent())
                .isEqualTo(with(grants).may(right, target) && !with(own).may(right, target));
    }

    @Provide
    Arbitrary<List<Grant>> lists() {
        return Combinators.combine(
                        Arbitraries.of(Role.class),
                        Arbitraries.of(MUNICIPALITIES).injectNull(0.2),
                        Arbitraries.of(PROJECTS).injectNull(0.2),
                        Arbitraries.of(DELEGATORS).injectNull(0.5))
                .as(Grant::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES).injectNull(0.2),
                        Arbitraries.of(PROJECTS).injectNull(0.3))
                .as(Target::new);
    }

    private static Actor with(List<Grant> grants) {
        return new Actor(SELF, null, grants);
    }
}
