package org.silkroadatlas.export.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** References as BibTeX in UTF-8. Titles keep their capitals; special characters are escaped. */
final class BibtexWriter {
  private static final Pattern SPLIT = Pattern.compile(",|\\band\\b", Pattern.CASE_INSENSITIVE);

  private BibtexWriter() {}

  static String write(List<Reference> references) {
    return references.stream().map(BibtexWriter::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Reference reference) {
    var fields = new LinkedHashMap<String, String>();
    reference.author().ifPresent(author -> fields.put("author", name(author)));
    fields.put("title", "{" + escape(reference.title()) + "}");
    reference
        .date()
        .map(CitationDate::new)
        .ifPresent(
            date -> {
              date.year().ifPresent(year -> fields.put("year", Integer.toString(year)));
              fields.put("date", date.biblatex());
            });
    reference.place().ifPresent(place -> fields.put("address", whole(place)));
    reference
        .container()
        .ifPresent(
            container -> {
              if (reference.kind() == Reference.Kind.SOURCE) {
                fields.put("organization", whole(container));
              } else {
                fields.put("howpublished", escape(container));
              }
            });
    reference.url().ifPresent(url -> fields.put("url", address(url)));
    reference.accessed().ifPresent(day -> fields.put("urldate", escape(day.toString())));
    reference
        .language()
        .flatMap(BiblatexLanguages::name)
        .ifPresent(language -> fields.put("langid", language));
    reference.note().ifPresent(note -> fields.put("note", escape(note)));
    return "@misc{" + reference.key() + lines(fields) + "\n}\n";
  }

  private static String lines(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> ",\n  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining());
  }

  /** Parts of a name with a comma or “and” are kept together, like the name of an organisation. */
  private static String name(Author author) {
    return switch (author) {
      case Author.Person person -> part(person.family()) + ", " + part(person.given());
      case Author.Whole body -> whole(body.name());
    };
  }

  private static String part(String name) {
    return SPLIT.matcher(name).find() ? whole(name) : escape(name);
  }

  /** One entry of a list, whatever words and commas it contains. */
  private static String whole(String text) {
    return "{" + escape(text) + "}";
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        case '{', '}' -> escaped.append('\\').append(c == '{' ? "lbrace{}" : "rbrace{}");
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '\n', '\r', '\t' -> escaped.append(' ');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A web address is unchanged except for braces, which would end the field. */
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
