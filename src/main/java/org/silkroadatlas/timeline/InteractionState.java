package org.silkroadatlas.timeline;

import java.util.Optional;

/**
 * The state of interaction with this pane alone.
 *
 * @param pointed what is under the pointer
 * @param row the key of the row with the keyboard cursor
 * @param find the text typed so far to find an event; empty if none
 * @param isPlaying whether Play is running
 * @param hasKeyboard whether the pane has the keyboard focus
 */
record InteractionState(
    Optional<TimelineHit> pointed,
    Optional<String> row,
    String find,
    boolean isPlaying,
    boolean hasKeyboard) {

  /** No interaction. */
  static final InteractionState NONE =
      new InteractionState(Optional.empty(), Optional.empty(), "", false, false);

  InteractionState withPointed(Optional<TimelineHit> hit) {
    return new InteractionState(hit, row, find, isPlaying, hasKeyboard);
  }

  InteractionState withRow(Optional<String> key) {
    return new InteractionState(pointed, key, find, isPlaying, hasKeyboard);
  }

  InteractionState withFind(String text) {
    return new InteractionState(pointed, row, text, isPlaying, hasKeyboard);
  }

  InteractionState withPlaying(boolean plays) {
    return new InteractionState(pointed, row, find, plays, hasKeyboard);
  }

  InteractionState withKeyboard(boolean has) {
    return new InteractionState(pointed, row, find, isPlaying, has);
  }

  boolean isAt(LaneRow other) {
    return row.filter(other.key()::equals).isPresent();
  }

  boolean isOn(TimelineHit hit) {
    return pointed.filter(hit::equals).isPresent();
  }
}
