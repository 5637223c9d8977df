package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Texts for pages, in the language of the address: {@code #{t.of('idea.step1.title')}}. */
@Named("t")
@RequestScoped
public class PageWords {

    @Inject
    Words words;

    @Inject
    CurrentPage page;

    public String of(String key, @Nullable Object... args) {
        return words.in(page.getLocale(), key, args);
    }

    /** Whether the key exists, for texts that come only sometimes. */
    public boolean has(String key) {
        return words.has(key);
    }
}
