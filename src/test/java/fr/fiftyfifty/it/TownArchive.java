package fr.fiftyfifty.it;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one archive of all integration tests: the built one, the tests, and what only demo and tests contain.
 *
 * <p>Test classes that speak of the browser, of PostgreSQL's starter or of the archive itself stay outside: their libraries
 * are not in the container.
 */
@ArquillianSuiteDeployment
public class TownArchive {

    private static final List<String> OUTSIDE = List.of(
            "com/microsoft/playwright",
            "io/zonky",
            "org/subethamail",
            "com/google/gson",
            "nu/validator",
            "org/junit/platform/launcher",
            "com/tngtech/archunit",
            "org/verapdf",
            "fr/fiftyfifty/Sins",
            "fr/fiftyfifty/demo/launch",
            "org/jboss/shrinkwrap");

    @Deployment
    public static WebArchive town() throws IOException {
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "fiftyfifty.war")
                .importFrom(new File(property("it.war")))
                .as(WebArchive.class);
        Path classes = Path.of(property("it.classes"));
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (isForTheContainer(file)) {
                    String path = classes.relativize(file).toString().replace(File.separatorChar, '/');
                    archive.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + path);
                }
            }
        }
        return archive.addAsLibrary(jarOf(Assertions.class));
    }

    private static boolean isForTheContainer(Path file) throws IOException {
        if (!file.toString().endsWith(".class")) {
            return !file.toString().contains("META-INF")
                    && !file.endsWith("arquillian.xml")
                    && !file.endsWith("junit-platform.properties");
        }
        String constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return OUTSIDE.stream().noneMatch(constants::contains);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String property(String name) {
        return requireNonNull(System.getProperty(name), name);
    }
}
