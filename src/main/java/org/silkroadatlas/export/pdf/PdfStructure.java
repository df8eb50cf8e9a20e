package org.silkroadatlas.export.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the structure tree of a document, including the parent tree. */
final class PdfStructure {
  private final PdfFile file;
  private final Map<PdfPage, Integer> pages;
  private final IdentityHashMap<PdfTag, Integer> ids = new IdentityHashMap<>();
  private final SortedMap<Integer, String> parents = new TreeMap<>();

  /**
   * @param pages the pages with their objects, in order
   */
  PdfStructure(PdfFile file, Map<PdfPage, Integer> pages) {
    this.file = file;
    this.pages = pages;
  }

  /**
   * Writes it after the pages have been written.
   *
   * @param links the elements of the links, by their keys
   * @return the root of the tree
   */
  int write(PdfTag document, SortedMap<Integer, PdfTag> links) {
    var root = file.reserve();
    element(document, root);
    var number = 0;
    for (var page : pages.keySet()) {
      parents.put(
          number++,
          page.tags().stream()
              .map(tag -> id(tag) + " 0 R")
              .collect(Collectors.joining(" ", "[", "]")));
    }
    links.forEach((key, tag) -> parents.put(key, id(tag) + " 0 R"));
    var numbers =
        parents.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(" "));
    var tree = file.add("<< /Nums [" + numbers + "] >>");
    file.set(
        root,
        "<< /Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d >>",
        id(document),
        tree,
        parents.isEmpty() ? 0 : parents.lastKey() + 1);
    return root;
  }

  private int id(PdfTag tag) {
    return ids.computeIfAbsent(tag, _ -> file.reserve());
  }

  private void element(PdfTag tag, int parent) {
    var kids = new ArrayList<String>();
    for (var kid : tag.kids()) {
      switch (kid) {
        case PdfTag.Kid.Part(var part) -> {
          if (!isEmpty(part)) {
            element(part, id(tag));
            kids.add(id(part) + " 0 R");
          }
        }
        case PdfTag.Kid.Drawn(var page, var number) ->
            kids.add("<< /Type /MCR /Pg " + page(page) + " 0 R /MCID " + number + " >>");
        case PdfTag.Kid.Annotation(var page, var object) ->
            kids.add("<< /Type /OBJR /Pg " + page(page) + " 0 R /Obj " + object + " 0 R >>");
      }
    }
    file.set(id(tag), element(tag, parent, kids));
  }

  private static String element(PdfTag tag, int parent, List<String> kids) {
    var text = new StringBuilder("<< /Type /StructElem /S /" + tag.role().key());
    text.append(" /P ")
        .append(parent)
        .append(" 0 R /K [")
        .append(String.join(" ", kids))
        .append("]");
    if (!tag.alternative().isEmpty()) {
      text.append(" /Alt ").append(PdfFile.text(tag.alternative()));
    }
    if (!tag.box().isEmpty()) {
      text.append(" /A << /O /Layout /BBox [").append(tag.box()).append("] /Placement /Block >>");
    }
    return text.append(" >>").toString();
  }

  private static boolean isEmpty(PdfTag tag) {
    return tag.kids().stream()
        .allMatch(kid -> kid instanceof PdfTag.Kid.Part(var part) && isEmpty(part));
  }

  private int page(PdfPage page) {
    return Objects.requireNonNull(pages.get(page));
  }
}
