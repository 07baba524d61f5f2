package dk.tvaers.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a view or a route outside the collaborations who may open it. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenTo {
    Whom value();

    enum Whom {
        ANYBODY,
        ANY_ACCOUNT,
        OPERATOR
    }
}
