package fr.fiftyfifty.platform.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was typed into a form, by the name of each field. A secret word and a file are never among them. */
public record FormFields(Map<String, List<String>> values) {

    private static final List<String> OURS = List.of("jakarta.faces.", "primefaces.nonce");

    /** Of a request's parameters, without those that Faces sends along for itself. */
    static FormFields typed(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, sent) -> {
            if (OURS.stream().noneMatch(name::startsWith)) {
                values.put(name, List.of(sent));
            }
        });
        return new FormFields(values);
    }

    /** As a browser would send it (application/x-www-form-urlencoded). */
    String written() {
        StringBuilder written = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> written.append(written.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return written.toString();
    }

    static FormFields read(String written) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Stream.of(written.split("&", -1)).filter(pair -> pair.contains("=")).forEach(pair -> {
            int sign = pair.indexOf('=');
            values.computeIfAbsent(decoded(pair.substring(0, sign)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(sign + 1)));
        });
        return new FormFields(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
