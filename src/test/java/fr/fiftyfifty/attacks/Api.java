package fr.fiftyfifty.attacks;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every address of the API, read from the resources themselves: a new one is attacked from the day it is there. */
final class Api {

    /** A method and an address with its placeholders. */
    record Door(String method, String address) {

        boolean isRead() {
            return method.equals("GET");
        }

        /** With a reference and, for the rest, something that may exist. */
        String about(String reference) {
            return address.replace("{reference}", reference)
                    .replaceAll("\\{(id|remark)}", "1")
                    .replaceAll("\\{year[^/]*}", "2026")
                    .replaceAll("\\{[^}]+}", "espaces-verts");
        }
    }

    private Api() {}

    static List<Door> writes() {
        return all().stream().filter(door -> !door.isRead()).toList();
    }

    static List<Door> reads() {
        return all().stream().filter(Door::isRead).toList();
    }

    private static List<Door> all() {
        java.nio.file.Path classes = java.nio.file.Path.of(System.getProperty("it.root"), "target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("fr"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Resource.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .flatMap(Api::doors)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Door> doors(String name) {
        try {
            Class<?> resource = Class.forName(name, false, Api.class.getClassLoader());
            String root = resource.getAnnotation(Path.class).value();
            return Arrays.stream(resource.getDeclaredMethods())
                    .flatMap(method -> verb(method).map(verb -> new Door(verb, address(root, method))));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String address(String root, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = root + (below == null ? "" : "/" + below.value());
        return "/api/v1/" + path.replaceAll("^/+", "").replaceAll("/+", "/");
    }
}
