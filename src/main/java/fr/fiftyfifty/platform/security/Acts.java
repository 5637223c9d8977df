package fr.fiftyfifty.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of acts: each public method is one thing done at the town hall or by a resident, in one transaction.
 *
 * <p>Every act takes the {@link Caller} first and says who may do it: {@link Allowed}, {@link OpenToAll} or
 * {@link FromWithin}. One that says nothing is refused.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Acts {}
