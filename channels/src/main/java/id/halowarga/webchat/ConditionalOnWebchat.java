package id.halowarga.webchat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Marks what exists only while the web chat is switched on ({@code halo.webchat.enabled}, on by default). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = "halo.webchat.enabled", matchIfMissing = true)
public @interface ConditionalOnWebchat {}
