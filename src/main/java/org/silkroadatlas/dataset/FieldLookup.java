package org.silkroadatlas.dataset;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.WordSuggestions;

/** Finds the fields of an object by name and reports missing and unknown ones. */
abstract class FieldLookup {
  /** The prefix of fields for editors and schemas, such as {@code $schema} and {@code $comment}. */
  private static final String OF_EDITORS = "$";

  private final String file;
  private final Node.Obj node;
  private final Faults faults;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  FieldLookup(String file, Node.Obj node, Faults faults) {
    this.file = file;
    this.node = node;
    this.faults = faults;
  }

  /** Reports unknown fields, and missing ones unless an unknown one looks like a misspelling. */
  final void reportUnknown() {
    node.fields()
        .forEach(
            (name, field) -> {
              if (!asked.contains(name) && !name.startsWith(OF_EDITORS)) {
                var near = WordSuggestions.suggest(name, asked);
                near.ifPresent(missing::remove);
                faults.add(
                    file,
                    field.line(),
                    field.column(),
                    FaultKind.UNKNOWN_FIELD,
                    Faults.quoted(name),
                    near.map(known -> Faults.text("mend.did-you-mean", Faults.quoted(known)))
                        .orElseGet(() -> Faults.text("mend.known", String.join(", ", asked))));
              }
            });
    for (var name : missing) {
      if (name.equals("sources")) {
        fault(node, FaultKind.NO_SOURCE);
      } else {
        fault(node, FaultKind.MISSING_FIELD, Faults.quoted(name));
      }
    }
  }

  /** The names of all fields. */
  final Set<String> names() {
    return node.fields().keySet();
  }

  /** Whether the object has the field. */
  final boolean has(String name) {
    return node.fields().containsKey(name);
  }

  /** Reports a fault in the value of a field. */
  final void fault(String name, FaultKind kind, Object... details) {
    var field = node.fields().get(name);
    fault(field == null ? node : field.value(), kind, details);
  }

  final void fault(Node at, FaultKind kind, Object... details) {
    faults.add(file, at.line(), at.column(), kind, details);
  }

  final @Nullable Node optional(String name) {
    asked.add(name);
    var field = node.fields().get(name);
    if (field == null) {
      return null;
    }
    if (field.value() instanceof Node.Nil nil) {
      fault(nil, FaultKind.NULL_VALUE, Faults.quoted(name));
      return null;
    }
    return field.value();
  }

  final @Nullable Node required(String name) {
    asked.add(name);
    if (!has(name)) {
      missing.add(name);
      return null;
    }
    return optional(name);
  }

  final void wrongType(Node value, String name, String wanted) {
    fault(
        value,
        FaultKind.WRONG_TYPE,
        Faults.quoted(name),
        value.describe(),
        Faults.text("want." + wanted));
  }
}
