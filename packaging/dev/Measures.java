import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Prints measures of the sources in the format of the table in docs/architecture.md: the length of
 * files and methods, the number of parameters and fields, and what is documented. Needs a JDK.
 *
 * <p>A method is measured from its first line to its last, including its signature but not its
 * comment. Fields are instance fields; the components of records do not count. An element counts as
 * documented if it has a comment or overrides something.
 */
public final class Measures {
  private final List<Integer> files = new ArrayList<>();
  private final List<Integer> methods = new ArrayList<>();
  private final List<Integer> parameters = new ArrayList<>();
  private final List<Integer> fields = new ArrayList<>();
  private int types;
  private int publicTypes;
  private int documentedTypes;
  private int publicMethods;
  private int documentedMethods;

  private Measures() {}

  public static void main(String[] folders) throws IOException {
    var measures = new Measures();
    measures.read(Path.of(folders.length == 0 ? "src/main/java" : folders[0]));
    measures.print();
  }

  private void read(Path folder) throws IOException {
    List<Path> sources;
    try (var walk = Files.walk(folder)) {
      sources =
          walk.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .sorted()
              .toList();
    }
    for (var source : sources) {
      files.add(Files.readAllLines(source).size());
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      var trees = DocTrees.instance(task);
      for (var unit : task.parse()) {
        new Scanner(unit, trees).scan(unit, null);
      }
    }
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    Scanner(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!type.getSimpleName().isEmpty()) {
        types++;
        fields.add(
            (int)
                type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> type.getKind() != Tree.Kind.RECORD)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count());
        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          publicTypes++;
          documentedTypes += isDocumented() ? 1 : 0;
        }
      }
      return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      var positions = trees.getSourcePositions();
      var start = positions.getStartPosition(unit, method);
      var end = positions.getEndPosition(unit, method);
      if (start >= 0 && end >= 0) {
        var lines = unit.getLineMap();
        methods.add((int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1));
        parameters.add(method.getParameters().size());
        if (isPublic(method)) {
          publicMethods++;
          documentedMethods += isDocumented() || overrides(method) ? 1 : 0;
        }
      }
      return super.visitMethod(method, unused);
    }

    private boolean isPublic(MethodTree method) {
      var owner = getCurrentPath().getParentPath().getLeaf();
      return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && owner instanceof ClassTree type
          && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
    }

    private boolean isDocumented() {
      TreePath path = getCurrentPath();
      return trees.getDocComment(path) != null;
    }
  }

  private void print() {
    System.out.println("| measure | count | median | 90 % | largest |");
    System.out.println("|---|---|---|---|---|");
    row("lines of a file", files);
    row("lines of a method", methods);
    row("parameters of a method", parameters);
    row("fields of a type", fields);
    System.out.println();
    System.out.printf(
        Locale.ROOT,
        "Documented: %d of %d public types, %d of %d public methods; %d types in all.%n",
        documentedTypes,
        publicTypes,
        documentedMethods,
        publicMethods,
        types);
  }

  private static void row(String name, List<Integer> values) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d |%n",
        name,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.9)),
        sorted.getLast());
  }
}
