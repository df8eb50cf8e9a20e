package org.silkroadatlas.coordination;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.silkroadatlas.query.State;

/** The states that can be returned to, going back and forward. The oldest are dropped. */
final class History {
  /** More than a lecture needs; a state takes a few hundred bytes. */
  private static final int LIMIT = 20_000;

  private final Deque<State> past = new ArrayDeque<>();
  private final Deque<State> future = new ArrayDeque<>();

  /** Records the state being left, so that it can be returned to; forward states are dropped. */
  void leave(State left) {
    future.clear();
    past.push(left);
    if (past.size() > LIMIT) {
      past.removeLast();
    }
  }

  Optional<State> back(State current) {
    return step(past, future, current);
  }

  Optional<State> forward(State current) {
    return step(future, past, current);
  }

  private static Optional<State> step(Deque<State> from, Deque<State> to, State current) {
    var state = Optional.ofNullable(from.poll());
    state.ifPresent(s -> to.push(current));
    return state;
  }

  boolean canGoBack() {
    return !past.isEmpty();
  }

  boolean canGoForward() {
    return !future.isEmpty();
  }

  void clear() {
    past.clear();
    future.clear();
  }
}
