package casus.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a fact reads as a sentence; {@code {name}} stands for the component of that name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reads {
    /** The sentence when the fact holds. */
    String value();

    /** What is missing when a rule asks that there be none; without the word "no". */
    String absent() default "";
}
