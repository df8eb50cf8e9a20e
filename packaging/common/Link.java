import static java.util.Comparator.comparingLong;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.spi.ToolProvider;
import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;

/**
 * Runs jlink with an additional plugin, {@code --slim}, which leaves out what the atlas never uses:
 *
 * <ul>
 *   <li>the names and types of local variables, which only a debugger uses. Unlike with jlink's own
 *       {@code --strip-java-debug-attributes}, line numbers stay, so that error reports include
 *       them;
 *   <li>the parsers and compilers inside java.xml. Jackson refers to types of org.w3c.dom and
 *       javax.xml, so the module must exist, but nothing writes or reads XML. Since jlink requires
 *       every package of a module to have content, the smallest class of each stays.
 * </ul>
 *
 * <pre>java --add-modules jdk.jlink --add-exports jdk.jlink/jdk.tools.jlink.plugin=ALL-UNNAMED \
 *   --add-exports jdk.jlink/jdk.tools.jlink.internal=ALL-UNNAMED Link.java OPTIONS_OF_JLINK</pre>
 */
final class Link {
  private Link() {}

  public static void main(String... args) {
    PluginRepository.registerPlugin(new Slim());
    var jlink = ToolProvider.findFirst("jlink").orElseThrow();
    System.exit(jlink.run(System.out, System.err, args));
  }

  private static final class Slim implements Plugin {
    @Override
    public String getName() {
      return "slim";
    }

    @Override
    public Category getType() {
      return Category.FILTER;
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
      var kept = new HashSet<>(smallestOfEachPackage(in).values());
      in.entries()
          .filter(entry -> !isInsideXml(entry) || kept.contains(entry))
          .map(entry -> isClass(entry) ? withoutVariables(entry) : entry)
          .forEach(out::add);
      return out.build();
    }
  }

  private static Map<String, ResourcePoolEntry> smallestOfEachPackage(ResourcePool pool) {
    var smaller =
        BinaryOperator.minBy(
            comparingLong(ResourcePoolEntry::contentLength).thenComparing(ResourcePoolEntry::path));
    var smallest = new HashMap<String, ResourcePoolEntry>();
    pool.entries()
        .filter(entry -> isInsideXml(entry) && isClass(entry))
        .forEach(entry -> smallest.merge(folder(entry), entry, smaller));
    return smallest;
  }

  private static String folder(ResourcePoolEntry entry) {
    return entry.path().substring(0, entry.path().lastIndexOf('/'));
  }

  private static boolean isInsideXml(ResourcePoolEntry entry) {
    return entry.path().startsWith("/java.xml/com/sun/");
  }

  private static boolean isClass(ResourcePoolEntry entry) {
    return entry.type() == ResourcePoolEntry.Type.CLASS_OR_RESOURCE
        && entry.path().endsWith(".class")
        && !entry.path().endsWith("/module-info.class");
  }

  private static ResourcePoolEntry withoutVariables(ResourcePoolEntry entry) {
    var format = ClassFile.of();
    CodeTransform keep =
        (target, element) -> {
          if (!isVariable(element)) {
            target.with(element);
          }
        };
    return entry.copyWithContent(
        format.transformClass(
            format.parse(entry.contentBytes()), ClassTransform.transformingMethodBodies(keep)));
  }

  private static boolean isVariable(CodeElement element) {
    return element instanceof LocalVariable || element instanceof LocalVariableType;
  }
}
