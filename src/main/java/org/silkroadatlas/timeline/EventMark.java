package org.silkroadatlas.timeline;

/**
 * What stands for one event or for a cluster of events that would overlap at the zoom shown.
 *
 * @param row the row inside the lane
 * @param events positions in the track, in order of time; more than one for a cluster
 * @param held how many of them took place and stand out: the count of the cluster
 * @param isFull whether any of them stands out
 * @param centre the moment at which the mark stands, as a number of days
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
