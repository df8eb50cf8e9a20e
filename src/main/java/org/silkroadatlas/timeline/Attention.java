package org.silkroadatlas.timeline;

import java.util.Optional;

/**
 * What the user is at in this pane alone.
 *
 * @param pointed what the pointer is on
 * @param row the key of the row that the keyboard is on
 * @param find what is being typed to find an event; empty if nothing
 * @param isPlaying whether Play goes on
 * @param hasKeyboard whether the pane has the keyboard
 */
record Attention(
    Optional<Hit> pointed,
    Optional<String> row,
    String find,
    boolean isPlaying,
    boolean hasKeyboard) {

  /** At nothing. */
  static final Attention NONE = new Attention(Optional.empty(), Optional.empty(), "", false, false);

  Attention withPointed(Optional<Hit> hit) {
    return new Attention(hit, row, find, isPlaying, hasKeyboard);
  }

  Attention withRow(Optional<String> key) {
    return new Attention(pointed, key, find, isPlaying, hasKeyboard);
  }

  Attention withFind(String text) {
    return new Attention(pointed, row, text, isPlaying, hasKeyboard);
  }

  Attention withPlaying(boolean plays) {
    return new Attention(pointed, row, find, plays, hasKeyboard);
  }

  Attention withKeyboard(boolean has) {
    return new Attention(pointed, row, find, isPlaying, has);
  }

  boolean isAt(Row other) {
    return row.filter(other.key()::equals).isPresent();
  }

  boolean isOn(Hit hit) {
    return pointed.filter(hit::equals).isPresent();
  }
}
