package org.silkroadatlas.own;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.tables.mapping.ColumnMeaning;

/** Defines which kinds of records have a form, and its fields. */
final class FormFields {
  /** The kinds, in the order offered. */
  static final List<ItemKind> KINDS =
      List.of(
          ItemKind.EVENT,
          ItemKind.AGREEMENT,
          ItemKind.QUOTE,
          ItemKind.FIGURE,
          ItemKind.FORMAT,
          ItemKind.PERSON,
          ItemKind.PLACE);

  private static final List<ColumnMeaning> REST =
      List.of(ColumnMeaning.FORMAT, ColumnMeaning.SOURCE, ColumnMeaning.LINK, ColumnMeaning.NOTE);

  private FormFields() {}

  /** Whether there is a form for a kind of record. */
  static boolean isFor(ItemKind kind) {
    return FormFields.KINDS.contains(kind);
  }

  /** The fields for a kind of record, in the order of the form. */
  static List<ColumnMeaning> of(ItemKind kind) {
    var fields = new ArrayList<ColumnMeaning>();
    switch (kind) {
      case QUOTE ->
          fields.addAll(
              List.of(
                  ColumnMeaning.QUOTE,
                  ColumnMeaning.SPEAKER,
                  ColumnMeaning.OFFICE,
                  ColumnMeaning.DATE,
                  ColumnMeaning.TITLE,
                  ColumnMeaning.COUNTRIES));
      case FIGURE ->
          fields.addAll(
              List.of(
                  ColumnMeaning.TITLE,
                  ColumnMeaning.VALUE,
                  ColumnMeaning.UNIT,
                  ColumnMeaning.DATE,
                  ColumnMeaning.COUNTRIES,
                  ColumnMeaning.COUNTERPART));
      case AGREEMENT ->
          fields.addAll(
              List.of(
                  ColumnMeaning.TITLE,
                  ColumnMeaning.DATE,
                  ColumnMeaning.COUNTRIES,
                  ColumnMeaning.TYPE,
                  ColumnMeaning.SUMMARY));
      case FORMAT ->
          fields.addAll(
              List.of(
                  ColumnMeaning.TITLE,
                  ColumnMeaning.TYPE,
                  ColumnMeaning.VECTOR,
                  ColumnMeaning.COLOUR,
                  ColumnMeaning.COUNTRIES,
                  ColumnMeaning.DATE,
                  ColumnMeaning.SUMMARY));
      case PERSON ->
          fields.addAll(
              List.of(
                  ColumnMeaning.TITLE,
                  ColumnMeaning.COUNTRIES,
                  ColumnMeaning.OFFICE,
                  ColumnMeaning.DATE));
      case PLACE ->
          fields.addAll(
              List.of(
                  ColumnMeaning.TITLE,
                  ColumnMeaning.COUNTRIES,
                  ColumnMeaning.LATITUDE,
                  ColumnMeaning.LONGITUDE));
      default ->
          fields.addAll(
              List.of(
                  ColumnMeaning.TITLE,
                  ColumnMeaning.DATE,
                  ColumnMeaning.COUNTRIES,
                  ColumnMeaning.PLACE,
                  ColumnMeaning.LATITUDE,
                  ColumnMeaning.LONGITUDE,
                  ColumnMeaning.TYPE,
                  ColumnMeaning.STATUS,
                  ColumnMeaning.SUMMARY));
    }
    fields.addAll(REST);
    switch (kind) {
      case PLACE -> fields.removeAll(List.of(ColumnMeaning.FORMAT, ColumnMeaning.NOTE));
      case FORMAT, PERSON -> fields.remove(ColumnMeaning.FORMAT);
      default -> {}
    }
    return fields;
  }

  /** The name of a field, which for formats and persons differs from the column heading. */
  static String name(ItemKind kind, ColumnMeaning field) {
    return "tables."
        + switch (kind) {
          case FORMAT ->
              switch (field) {
                case TITLE -> "form.name";
                case COUNTRIES -> "form.members";
                case DATE -> "form.founded";
                default -> "column." + field.key();
              };
          case PERSON ->
              switch (field) {
                case TITLE -> "form.person";
                case DATE -> "form.since";
                default -> "column." + field.key();
              };
          default -> "column." + field.key();
        };
  }
}
