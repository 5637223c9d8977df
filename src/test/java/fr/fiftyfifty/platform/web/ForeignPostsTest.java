package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPostsTest {

    private static final String OURS = "https://ff.example";

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://ff.example, true",
        "same-origin, , true",
        "none, , true",
        ", https://ff.example, true",
        "cross-site, https://ff.example, false",
        "same-site, https://www.ff.example, false",
        ", https://evil.example, false",
        ", http://ff.example, false",
        ", https://ff.example.evil.example, false",
        ", 'null', false",
        ", , false"
    })
    void only_our_own_pages_may_change_something(@Nullable String site, @Nullable String origin, boolean admitted) {
        assertThat(ForeignPosts.isOurs(site, origin, OURS)).isEqualTo(admitted);
    }

    @Test
    void the_origin_of_our_address_has_no_path_and_no_usual_port() {
        assertThat(ForeignPosts.originOf("https://FF.example:443/x")).isEqualTo("https://ff.example");
        assertThat(ForeignPosts.originOf("http://localhost:8080")).isEqualTo("http://localhost:8080");
    }
}
