package fr.fiftyfifty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hard limits of size: what is longer than this is two things. */
class BudgetTest {

    private static final int CLASS = 250;
    private static final int METHOD = 40;
    private static final int PAGE = 150;
    private static final int ROOM = 25;

    @Test
    void no_class_and_no_page_is_too_long() throws IOException {
        assertThat(longerThan(CLASS, Path.of("src"), ".java")).isEmpty();
        assertThat(longerThan(PAGE, Path.of("src/main/webapp"), ".xhtml")).isEmpty();
    }

    @Test
    void no_method_is_too_long() throws IOException {
        assertThat(longMethods(files(Path.of("src"), ".java"))).isEmpty();
    }

    @Test
    void no_room_is_too_full() throws IOException {
        Map<Path, Integer> full = new TreeMap<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            full.merge(requireNonNull(file.getParent()), 1, Integer::sum);
        }
        full.values().removeIf(files -> files <= ROOM);
        assertThat(full).isEmpty();
    }

    @Test
    void the_rulers_measure(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Long.java");
        Files.writeString(file, "class Long { void walk() {" + "\n".repeat(METHOD) + "} }" + "\n".repeat(CLASS));
        assertThat(longMethods(List.of(file))).hasSize(1);
        assertThat(longerThan(CLASS, folder, ".java")).hasSize(1);
    }

    private static List<String> longerThan(int lines, Path root, String ending) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(root, ending)) {
            int count = Files.readAllLines(file).size();
            if (count > lines) {
                found.add(file + ": " + count + " lines");
            }
        }
        return found;
    }

    private static List<String> longMethods(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, positions, found).scan(unit, null);
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Lines of each method, signature and braces included. */
    private static final class Ruler extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Ruler(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (to - from + 1 > METHOD) {
                found.add(unit.getSourceFile().getName() + ": " + method.getName() + " has " + (to - from + 1)
                        + " lines");
            }
            return super.visitMethod(method, null);
        }
    }
}
