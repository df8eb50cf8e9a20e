package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * The objects of a PDF as text, parsed independently of the writer: by their keywords, with streams
 * inflated.
 */
public final class PdfObjects {
  private static final Pattern OBJECT = Pattern.compile("(?s)(\\d+) 0 obj\\n(.*?)\\nendobj\\n");
  private static final Pattern PAINTED =
      Pattern.compile("(?m)(?:^|.* )(?:Tj(?: ET)?|Do Q|re f|f\\*|f Q|l S|S)$");

  private final Map<Integer, String> objects = new TreeMap<>();

  /** Reads a document. */
  public PdfObjects(byte[] document) {
    var text = new String(document, ISO_8859_1);
    var found = OBJECT.matcher(text);
    while (found.find()) {
      objects.put(Integer.parseInt(found.group(1)), found.group(2));
    }
  }

  /** The objects whose text contains a match of an expression. */
  public List<String> all(String expression) {
    var pattern = Pattern.compile(expression);
    return objects.values().stream().filter(o -> pattern.matcher(head(o)).find()).toList();
  }

  private static String head(String object) {
    var stream = object.indexOf("\nstream\n");
    return stream < 0 ? object : object.substring(0, stream);
  }

  /** The object that an entry of another refers to. */
  public String follow(String object, String entry) {
    return objects.get(reference(object, entry));
  }

  /** An object by its number. */
  public String get(int number) {
    return objects.get(number);
  }

  /** The number of the object that an entry of another refers to. */
  public static int reference(String object, String entry) {
    var found = Pattern.compile("/" + entry + " \\[?(\\d+) 0 R").matcher(object);
    if (!found.find()) {
      throw new IllegalArgumentException("No " + entry + " in " + object);
    }
    return Integer.parseInt(found.group(1));
  }

  /** The numbers of an array of references. */
  public static List<Integer> references(String array) {
    var numbers = new ArrayList<Integer>();
    Pattern.compile("(\\d+) 0 R")
        .matcher(array)
        .results()
        .forEach(found -> numbers.add(Integer.parseInt(found.group(1))));
    return numbers;
  }

  /** What a page draws. */
  public String content(String page) throws IOException {
    var stream = follow(page, "Contents");
    var from = stream.indexOf("\nstream\n") + 8;
    var to = stream.lastIndexOf("\nendstream");
    var bytes = stream.substring(from, to).getBytes(ISO_8859_1);
    var out = new ByteArrayOutputStream();
    new InflaterInputStream(new java.io.ByteArrayInputStream(bytes)).transferTo(out);
    return out.toString(ISO_8859_1);
  }

  /** Whatever is painted in a content stream outside elements of the structure and artifacts. */
  public static List<String> unmarked(String content) {
    var unmarked = new ArrayList<String>();
    var depth = 0;
    for (var line : content.split("\n", -1)) {
      if (line.endsWith("BDC") || line.endsWith("BMC")) {
        depth++;
      } else if (line.equals("EMC")) {
        depth--;
      } else if (depth != 1 && PAINTED.matcher(line).matches()) {
        unmarked.add(line);
      }
      if (depth < 0 || depth > 1) {
        unmarked.add("depth " + depth + " at " + line);
      }
    }
    return unmarked;
  }
}
