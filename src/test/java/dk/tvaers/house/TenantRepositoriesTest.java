package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.ForeignRows;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import io.micronaut.aop.Intercepted;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tries every method of every repository of a tenant table with what belongs to another collaboration. */
@Tag("database")
class TenantRepositoriesTest {

    private static Fresh own;
    private static ForeignRows foreign;

    @BeforeAll
    static void twoCollaborations() {
        own = Fresh.collaboration(Fresh.GLOSTRUP);
        foreign = ForeignRows.in(Fresh.collaboration().ref());
    }

    @Test
    void noMethodYieldsOrChangesWhatBelongsToAnother() {
        List<Method> methods = new ArrayList<>();
        Map<String, List<Map<String, String>>> before = foreign.content();
        for (Class<?> repository : Found.some("repositories of tenant tables", repositories())) {
            for (Method method : methods(repository)) {
                methods.add(method);
                tryWithForeign(repository, method);
            }
            assertThat(foreign.content())
                    .as("%s changed another's rows", repository)
                    .isEqualTo(before);
        }
        Found.some("methods of repositories", methods);
    }

    @Test
    void everyHandWrittenQueryNamesTheCollaboration() {
        List<String> queries = new ArrayList<>();
        for (Class<?> repository : repositories()) {
            for (Method method : methods(repository)) {
                Query query = method.getAnnotation(Query.class);
                if (query != null) {
                    queries.add(method.getName());
                    assertThat(query.value().replaceAll("\\s+", " "))
                            .as(method.toString())
                            .containsAnyOf("collaboration_id = :collaboration", "values (:collaboration");
                }
            }
        }
        Found.some("hand-written queries", queries);
    }

    private static void tryWithForeign(Class<?> repository, Method method) {
        Object bean = Portal.bean(repository);
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> argument(type, repository))
                .toArray();
        method.setAccessible(true);
        Object result;
        try {
            result = own.asCoordinator(() -> invoke(bean, method, arguments));
        } catch (IllegalStateException refused) {
            assertThat(refused.getCause()).as(method.toString()).isInstanceOf(InvocationTargetException.class);
            return;
        }
        if (result != null && !method.getName().startsWith("save")) {
            assertThat(String.valueOf(flattened(result)))
                    .as(method.toString())
                    .doesNotContain(ForeignRows.TEXT)
                    .doesNotContain(MunicipalityCode.class.getSimpleName() + "[value=" + ForeignRows.MUNICIPALITY);
            if (method.getName().matches("(find|get|read|lock|exists|list|count).*")) {
                assertThat(isNothing(result)).as("%s gave %s", method, result).isTrue();
            }
        }
    }

    private static Object invoke(Object bean, Method method, Object[] arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(bean, arguments);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(method + " with " + Arrays.toString(arguments), e);
        }
    }

    private static boolean isNothing(Object result) {
        return switch (result) {
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection ->
                collection.stream().map(String::valueOf).noneMatch(TenantRepositoriesTest::isForeign);
            case Boolean yes -> !yes;
            case Number number -> number.longValue() == 0;
            default -> !isForeign(result.toString());
        };
    }

    private static boolean isForeign(String text) {
        return foreign.tables().stream()
                .map(table -> foreign.value(table, "id"))
                .filter(id -> id instanceof Long)
                .anyMatch(id -> text.contains(String.valueOf(id)) || text.contains(Id.text((Long) id)));
    }

    private static Object flattened(Object result) {
        return result instanceof Stream<?> stream ? stream.toList() : result;
    }

    private static Object argument(Type type, Class<?> repository) {
        if (type instanceof ParameterizedType parameterized) {
            Object value = argument(parameterized.getActualTypeArguments()[0], repository);
            return switch (((Class<?>) parameterized.getRawType()).getSimpleName()) {
                case "Set" -> Set.of(value);
                case "Optional" -> Optional.of(value);
                default -> List.of(value);
            };
        }
        Class<?> raw = (Class<?>) type;
        if (raw == CollaborationId.class) {
            return own.ref().id();
        }
        if (raw == MunicipalityCode.class) {
            return new MunicipalityCode(ForeignRows.MUNICIPALITY);
        }
        if (Id.class.isAssignableFrom(raw)) {
            return id(raw);
        }
        if (raw.isAnnotationPresent(MappedEntity.class)) {
            return entity(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == String.class) {
            return ForeignRows.TEXT;
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2015, 6, 1);
        }
        if (raw == Instant.class) {
            return Instant.parse("2015-06-01T12:00:00Z");
        }
        if (raw == LocalDateTime.class) {
            return LocalDateTime.of(2015, 6, 1, 12, 0);
        }
        if (raw == Long.class || raw == long.class) {
            Object id = foreign.value(table(entityOf(repository)), "id");
            return id instanceof Long number ? number : Long.valueOf(0);
        }
        if (raw == int.class || raw == Integer.class) {
            return 1;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return true;
        }
        if (raw == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (raw == Money.class) {
            return Money.kroner(1);
        }
        if (raw == byte[].class) {
            return ForeignRows.TEXT.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException("no foreign value for " + type);
    }

    private static Object id(Class<?> type) {
        for (Class<?> repository : repositories()) {
            Class<?> entity = entityOf(repository);
            for (BeanProperty<?, ?> property :
                    BeanIntrospection.getIntrospection(entity).getBeanProperties()) {
                Object value = foreign.value(
                        table(entity),
                        NameUtils.underscoreSeparate(property.getName()).toLowerCase());
                if (property.getType() == type && value instanceof Long number) {
                    return make(type, number);
                }
            }
        }
        return make(type, Id.next());
    }

    private static Object make(Class<?> id, long number) {
        try {
            var constructor = id.getDeclaredConstructor(long.class);
            constructor.setAccessible(true);
            return constructor.newInstance(number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The foreign row as an entity, its collaboration included, as a mistake in the code would hand it over. */
    private static Object entity(Class<?> type) {
        BeanIntrospection<?> introspection = BeanIntrospection.getIntrospection(type);
        Object[] values = Arrays.stream(introspection.getConstructorArguments())
                .map(part -> {
                    Object value = foreign.value(
                            table(type),
                            NameUtils.underscoreSeparate(part.getName()).toLowerCase());
                    return value == null ? null : converted(part.getType(), value);
                })
                .toArray();
        return introspection.instantiate(false, values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object converted(Class<?> type, Object value) {
        if (Id.class.isAssignableFrom(type)) {
            return make(type, (Long) value);
        }
        if (type == MunicipalityCode.class) {
            return new MunicipalityCode(value.toString());
        }
        if (type == Gln.class) {
            return new Gln(value.toString());
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, value.toString());
        }
        if (type == Instant.class) {
            return Instant.parse("2015-06-01T12:00:00Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(value.toString());
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(value.toString());
        }
        if (type == Money.class) {
            return Money.of(new BigDecimal(value.toString()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return !value.equals(0);
        }
        if ((type == long.class || type == Long.class) && value instanceof Integer number) {
            return number.longValue();
        }
        return value;
    }

    private static List<Class<?>> repositories() {
        List<Class<?>> found = new ArrayList<>();
        for (BeanDefinition<?> definition :
                Portal.beans().getBeanDefinitions(Qualifiers.byStereotype(JdbcRepository.class))) {
            Class<?> type = Intercepted.class.isAssignableFrom(definition.getBeanType())
                    ? definition.getBeanType().getInterfaces()[0]
                    : definition.getBeanType();
            if (isTenantOwned(entityOf(type))) {
                found.add(type);
            }
        }
        return found;
    }

    private static boolean isTenantOwned(Class<?> entity) {
        return BeanIntrospection.getIntrospection(entity).getBeanProperties().stream()
                .anyMatch(property -> property.hasAnnotation(TenantId.class));
    }

    private static Class<?> entityOf(Class<?> repository) {
        return Arrays.stream(repository.getGenericInterfaces())
                .filter(parent -> parent instanceof ParameterizedType generic
                        && GenericRepository.class.isAssignableFrom((Class<?>) generic.getRawType()))
                .map(parent -> (Class<?>) ((ParameterizedType) parent).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(repository + " names no entity"));
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(MappedEntity.class).value();
    }

    private static List<Method> methods(Class<?> repository) {
        return Arrays.stream(repository.getMethods())
                .filter(method -> !method.isDefault() && method.getDeclaringClass() != Object.class)
                .toList();
    }
}
