package fr.fiftyfifty.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where a request comes. {@code X-Forwarded-For} counts only as far as proxies that we trust wrote it: anybody can send
 * the header, and would otherwise choose a fresh address for every try.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    @Inject
    @ConfigProperty(name = "app.proxy.trusted")
    Optional<String> trusted;

    public String of(HttpServletRequest request) {
        List<String> forwarded = new ArrayList<>();
        Collections.list(request.getHeaders("X-Forwarded-For"))
                .forEach(line -> forwarded.addAll(List.of(line.split(",", -1))));
        return network(behind(request.getRemoteAddr(), forwarded, listed(trusted.orElse(""))));
    }

    /** Payara 6 cannot inject an optional list: the injection itself fails, at the first use of the bean. */
    static Set<String> listed(String addresses) {
        return Arrays.stream(addresses.split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Walks back from the connection as long as the last speaker is trusted. */
    static String behind(String connection, List<String> forwarded, Set<String> trusted) {
        String known = connection;
        for (int i = forwarded.size() - 1; i >= 0 && trusted.contains(known); i--) {
            String claimed = forwarded.get(i).strip();
            if (!LITERAL.matcher(claimed).matches()) {
                return known;
            }
            known = claimed;
        }
        return known;
    }

    /** An IPv6 household owns a whole /64: its four first groups stand for it. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] halves = address.split("::", 2);
        List<String> groups = new ArrayList<>(groups(halves[0]));
        while (halves.length == 2
                && groups.size() < 4
                && groups.size() + groups(halves[1]).size() < 8) {
            groups.add("0");
        }
        if (halves.length == 2) {
            groups.addAll(groups(halves[1]));
        }
        return String.join(":", groups.subList(0, Math.min(4, groups.size())));
    }

    private static List<String> groups(String half) {
        return half.isEmpty() ? List.of() : List.of(half.split(":", -1));
    }
}
