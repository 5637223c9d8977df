package fr.fiftyfifty.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Stands in for an engine where there is none: every path that is copied exists, every variable is explained, every file
 * is well formed. Whether the images build and run, only an engine can tell.
 */
class DockerFilesTest {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Set<String> INSTRUCTIONS = Set.of(
            "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "RUN", "USER", "WORKDIR");

    @Test
    void every_instruction_is_one_of_docker() throws IOException {
        for (String file : List.of("Dockerfile", "keycloak.Dockerfile")) {
            assertThat(instructions(file)).isNotEmpty().allSatisfy(line -> assertThat(INSTRUCTIONS)
                    .as("%s: %s", file, line)
                    .contains(line.split(" ", 2)[0]));
            assertThat(instructions(file).get(0)).startsWith("FROM ");
        }
    }

    @Test
    void every_copied_path_is_in_the_tree_and_reaches_the_engine() throws IOException {
        List<String> sent = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        for (String file : List.of("Dockerfile", "keycloak.Dockerfile")) {
            List<String> copied = copied(instructions(file));
            assertThat(copied).as(file).isNotEmpty().allSatisfy(path -> {
                assertThat(Path.of(path)).as("copied by %s", file).exists();
                assertThat(sent).as("%s in .dockerignore", path).anyMatch(path::startsWith);
            });
        }
    }

    @Test
    void what_a_stage_takes_from_another_was_made_there() throws IOException {
        List<String> lines = instructions("Dockerfile");
        assertThat(lines).anyMatch(line -> line.startsWith("FROM ") && line.endsWith(" AS build"));
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<finalName>fiftyfifty</finalName>", "<destFileName>payara-micro.jar</destFileName>");
        assertThat(pom).contains("<id>runtime</id>", "<runtime.dir>${project.basedir}/target/runtime</runtime.dir>");
    }

    @Test
    void the_application_does_not_run_as_root_and_says_itself_whether_it_is_well() throws IOException {
        List<String> lines = instructions("Dockerfile");
        assertThat(lines.stream().filter(line -> line.startsWith("USER ")).reduce((first, second) -> second))
                .hasValueSatisfying(line -> assertThat(line).doesNotContain("root"));
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK ") && line.contains("healthy.sh"));
        assertThat(Files.readString(DOCKER.resolve("healthy.sh"))).contains("GET /health/ready ");
    }

    @Test
    void keycloak_has_the_version_of_the_build() throws IOException {
        Matcher version = Pattern.compile("<keycloak.version>(.+?)<").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(instructions("keycloak.Dockerfile").stream().filter(line -> line.startsWith("FROM ")))
                .allSatisfy(line -> assertThat(line).contains("keycloak:" + version.group(1)));
    }

    @Test
    void every_variable_is_explained_and_every_explanation_is_used() throws IOException {
        Set<String> used = new TreeSet<>(variables(Files.readString(DOCKER.resolve("compose.yml"))));
        assertThat(used).isEqualTo(explained());
        assertThat(used).containsAll(variables(Files.readString(DOCKER.resolve("nginx.conf"))));
    }

    @Test
    void the_example_holds_no_value() throws IOException {
        List<String> lines = Files.readAllLines(DOCKER.resolve(".env.example"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                assertThat(line).matches("[A-Z_]+=");
                assertThat(lines.get(i - 1)).as("words above %s", line).isNotEmpty();
            }
        }
    }

    @Test
    void the_realm_finds_all_its_variables_in_the_environment_of_keycloak() throws IOException {
        assertThat(environment("keycloak"))
                .containsKeys(variables(Files.readString(Path.of("keycloak/realm-fiftyfifty.json")))
                        .toArray(String[]::new));
    }

    @Test
    void compose_mounts_and_builds_what_exists() throws IOException {
        for (var service : services().entrySet()) {
            Map<?, ?> told = (Map<?, ?>) service.getValue();
            if (told.get("build") instanceof Map<?, ?> build) {
                Path context =
                        DOCKER.resolve(String.valueOf(build.get("context"))).normalize();
                assertThat(context.resolve(String.valueOf(build.get("dockerfile"))))
                        .exists();
            }
            for (Object volume : told.get("volumes") instanceof List<?> list ? list : List.of()) {
                if (String.valueOf(volume).startsWith("./")) {
                    assertThat(DOCKER.resolve(String.valueOf(volume).split(":", 2)[0]))
                            .exists();
                }
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void only_the_proxy_is_reached_from_outside() throws IOException {
        services().forEach((name, service) -> {
            Object ports = ((Map<String, Object>) service).get("ports");
            if (ports != null && !"proxy".equals(name)) {
                assertThat((List<String>) ports).as(name).allMatch(port -> port.startsWith("127.0.0.1:"));
            }
        });
        assertThat(environment("app")).containsEntry("APP_COOKIE_SECURE", "true");
    }

    @Test
    void nginx_opens_and_closes_its_blocks() throws IOException {
        int depth = 0;
        for (String raw : Files.readAllLines(DOCKER.resolve("nginx.conf"))) {
            String line = VARIABLE.matcher(raw)
                    .replaceAll("x")
                    .replaceAll("'[^']*'|\"[^\"]*\"", "x")
                    .replaceAll("#.*", "");
            assertThat(line.strip()).matches("|.*[;{}]|gzip_types .*|application/.*");
            long opened = line.chars().filter(sign -> sign == '{').count();
            long closed = line.chars().filter(sign -> sign == '}').count();
            depth += (int) (opened - closed);
            assertThat(depth).as(raw).isNotNegative();
        }
        assertThat(depth).isZero();
    }

    @Test
    void nginx_tells_the_application_how_it_was_reached_and_adds_no_security_header_of_its_own() throws IOException {
        String nginx = Files.readString(DOCKER.resolve("nginx.conf"));
        assertThat(nginx)
                .contains(
                        "proxy_set_header X-Forwarded-Proto $scheme;",
                        "proxy_set_header Host $http_host;",
                        "gzip_vary on;")
                .doesNotContain("Content-Security-Policy", "Strict-Transport-Security", "X-Frame-Options");
        assertThat(Files.readString(DOCKER.resolve("prebootcommands.txt")))
                .contains("scheme-mapping=X-Forwarded-Proto");
    }

    @Test
    void the_licence_is_the_european_one_whole() throws IOException {
        assertThat(Files.readString(Path.of("LICENSE")))
                .startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
                .contains("1. Definitions", "15. Applicable Law", "Appendix", "(LiLiQ-R+)");
    }

    /** Instructions with their continued lines joined, comments left out. */
    private static List<String> instructions(String file) throws IOException {
        List<String> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : Files.readAllLines(DOCKER.resolve(file))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean goesOn = line.endsWith("\\");
            open.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                joined.add(open.toString());
                open.setLength(0);
            }
        }
        assertThat(open).as("last line of %s", file).isEmpty();
        return joined;
    }

    private static List<String> copied(List<String> instructions) {
        List<String> paths = new ArrayList<>();
        for (String line : instructions) {
            if (line.startsWith("COPY ") && !line.contains("--from=")) {
                List<String> words = List.of(line.substring(5).split(" +", -1)).stream()
                        .filter(word -> !word.startsWith("--"))
                        .toList();
                paths.addAll(words.subList(0, words.size() - 1));
            }
        }
        return paths;
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> explained() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(DOCKER.resolve(".env.example"))) {
            if (line.matches("[A-Z_]+=.*")) {
                names.add(line.substring(0, line.indexOf('=')));
            }
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> services() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yml")));
        return (Map<String, Object>) compose.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) throws IOException {
        return (Map<String, Object>) ((Map<String, Object>) services().get(service)).get("environment");
    }
}
