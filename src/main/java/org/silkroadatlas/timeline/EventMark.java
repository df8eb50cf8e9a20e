package org.silkroadatlas.timeline;

/**
 * The mark of one event, or of a cluster of events that would overlap at the current zoom.
 *
 * @param row the row inside the lane
 * @param events positions in the series, in chronological order; more than one for a cluster
 * @param held how many emphasised events of it took place: the count of the cluster
 * @param isFull whether any event is emphasised
 * @param centre the moment of its centre, as a number of days
 * @param half half the width of the mark in logical pixels
 */
@SuppressWarnings("ArrayRecordComponent") // marks are never compared
record EventMark(int row, int[] events, int held, boolean isFull, double centre, double half) {

  boolean isCluster() {
    return events.length > 1;
  }

  int first() {
    return events[0];
  }

  int last() {
    return events[events.length - 1];
  }
}
