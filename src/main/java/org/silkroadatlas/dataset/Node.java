package org.silkroadatlas.dataset;

import java.util.List;
import java.util.Map;

/** A JSON value with its position; lines and columns count from 1. */
public sealed interface Node {

  /** The line where it begins. */
  int line();

  /** The column where it begins, in UTF-16 units. */
  int column();

  /** An object with its fields in the order written. */
  record Obj(int line, int column, Map<String, Field> fields) implements Node {}

  /** A field of an object: the position of its name, and its value. */
  record Field(int line, int column, Node value) {}

  /** An array. */
  record Arr(int line, int column, List<Node> items) implements Node {}

  /** A text. */
  record Text(int line, int column, String value) implements Node {}

  /** A number as written. */
  record Num(int line, int column, String literal, boolean whole) implements Node {}

  /** True or false. */
  record Bool(int line, int column, boolean value) implements Node {}

  /** The word null. */
  record Nil(int line, int column) implements Node {}

  /** Its type, for messages. */
  default String describe() {
    return switch (this) {
      case Obj _ -> Faults.text("type.object");
      case Arr _ -> Faults.text("type.array");
      case Text text -> Faults.text("type.text", Faults.quoted(text.value));
      case Num number -> Faults.text("type.number", number.literal);
      case Bool bool -> Boolean.toString(bool.value);
      case Nil _ -> "null";
    };
  }
}
