package id.halowarga.webchat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/**
 * Marks what exists only in demonstration mode: while the web chat is on, no messenger is set up, and
 * {@code halo.demonstration} is not {@code false}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnWebchat
@Conditional(DemonstrationCondition.class)
public @interface ConditionalOnDemonstration {}
