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
 * A class of reads for pages, REST and later rooms. Each method takes the {@link Caller} first, says who may ask, and
 * answers records.
 */
@Stereotype
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Guarded
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Searches {}
