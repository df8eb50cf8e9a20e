package org.silkroadatlas.dataset;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON document into nodes with positions, in one pass. A syntax error ends the reading;
 * duplicate keys and overlong texts and numbers are reported and reading continues.
 */
final class NodeReader {
  /** Jackson's own limits are set beyond ours, which give better messages. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH + 2)
                  .maxDocumentLength(Limits.BYTES)
                  .maxStringLength(Limits.BYTES)
                  .maxNumberLength(Limits.BYTES)
                  .maxNameLength(Limits.BYTES)
                  .build())
          .build();

  private final String file;
  private final Faults faults;
  private final JsonParser parser;
  private final Limits limits;

  private NodeReader(String file, JsonParser parser, Limits limits, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.limits = limits;
    this.faults = faults;
  }

  /**
   * Reads a document.
   *
   * @param file its name in faults
   * @return its only value; empty if it is not valid JSON
   */
  static Optional<Node> read(String file, CharBuffer text, Limits limits, Faults faults) {
    try (var parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.length())) {
      return new NodeReader(file, parser, limits, faults).document();
    }
  }

  private Optional<Node> document() {
    try {
      return onlyValue();
    } catch (Stop stop) {
      var at = stop.at;
      faults.add(file, at.getLineNr(), at.getColumnNr(), stop.kind, stop.limit);
    } catch (JacksonException e) {
      SyntaxFault.add(file, parser, e, faults);
    }
    return Optional.empty();
  }

  private Optional<Node> onlyValue() {
    var first = parser.nextToken();
    if (first == null) {
      faults.add(file, 1, 1, FaultKind.EMPTY_FILE);
      return Optional.empty();
    }
    var root = value(first, 0);
    if (parser.nextToken() != null) {
      var at = parser.currentTokenLocation();
      faults.add(file, at.getLineNr(), at.getColumnNr(), FaultKind.TRAILING);
      return Optional.empty();
    }
    return Optional.of(root);
  }

  private Node value(JsonToken token, int depth) {
    var at = parser.currentTokenLocation();
    var line = at.getLineNr();
    var column = at.getColumnNr();
    if (!limits.takeValue()) {
      throw new Stop(FaultKind.TOO_MANY_VALUES, Limits.VALUES, at);
    }
    return switch (token) {
      case START_OBJECT -> object(at, depth + 1);
      case START_ARRAY -> array(at, depth + 1);
      case VALUE_STRING -> new Node.Text(line, column, text(at));
      case VALUE_NUMBER_INT -> new Node.Num(line, column, number(at), true);
      case VALUE_NUMBER_FLOAT -> new Node.Num(line, column, number(at), false);
      case VALUE_TRUE -> new Node.Bool(line, column, true);
      case VALUE_FALSE -> new Node.Bool(line, column, false);
      default -> new Node.Nil(line, column);
    };
  }

  private Node array(TokenStreamLocation at, int depth) {
    checkDepth(at, depth);
    var items = new ArrayList<Node>();
    for (var token = next(); token != JsonToken.END_ARRAY; token = next()) {
      items.add(value(token, depth));
    }
    return new Node.Arr(at.getLineNr(), at.getColumnNr(), items);
  }

  private Node object(TokenStreamLocation at, int depth) {
    checkDepth(at, depth);
    var fields = new LinkedHashMap<String, Node.Field>();
    while (next() != JsonToken.END_OBJECT) {
      var nameAt = parser.currentTokenLocation();
      var name = parser.currentName();
      var field = new Node.Field(nameAt.getLineNr(), nameAt.getColumnNr(), value(next(), depth));
      var earlier = fields.putIfAbsent(name, field);
      if (earlier != null) {
        faults.add(
            file,
            field.line(),
            field.column(),
            FaultKind.DUPLICATE_KEY,
            Faults.quoted(name),
            Integer.toString(earlier.line()));
      }
    }
    return new Node.Obj(at.getLineNr(), at.getColumnNr(), fields);
  }

  private JsonToken next() {
    var token = parser.nextToken();
    if (token == null) {
      throw new Stop(FaultKind.ENDS_EARLY, 0, parser.currentLocation());
    }
    return token;
  }

  private void checkDepth(TokenStreamLocation at, int depth) {
    if (depth > Limits.DEPTH) {
      throw new Stop(FaultKind.TOO_DEEP, Limits.DEPTH, at);
    }
  }

  private String text(TokenStreamLocation at) {
    var text = parser.getString();
    if (text.length() > Limits.TEXT) {
      var limit = Integer.toString(Limits.TEXT);
      faults.add(file, at.getLineNr(), at.getColumnNr(), FaultKind.TEXT_TOO_LONG, limit);
      return "overlong";
    }
    return text;
  }

  private String number(TokenStreamLocation at) {
    var literal = parser.getString();
    if (literal.length() > Limits.NUMBER) {
      var limit = Integer.toString(Limits.NUMBER);
      faults.add(file, at.getLineNr(), at.getColumnNr(), FaultKind.NUMBER_TOO_LONG, limit);
      return "0";
    }
    return literal;
  }

  /** Ends the reading of this file. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultKind kind;
    private final String limit;
    private final transient TokenStreamLocation at;

    Stop(FaultKind kind, int limit, TokenStreamLocation at) {
      super(null, null, false, false);
      this.kind = kind;
      this.limit = Integer.toString(limit);
      this.at = at;
    }
  }
}
