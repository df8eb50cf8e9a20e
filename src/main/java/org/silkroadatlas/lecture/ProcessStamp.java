package org.silkroadatlas.lecture;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifies a running or past process. Its name distinguishes it from simultaneous and later ones,
 * since process ids are reused, but not with the same start time. Any thread.
 *
 * @param pid its process id
 * @param began its start time in milliseconds since 1970; 0 if the system does not report it
 */
record ProcessStamp(long pid, long began) {
  private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /** Systems report slightly varying start times of a process. */
  private static final long TOLERANCE_MILLIS = 5000;

  /** The current process. */
  static ProcessStamp current() {
    var handle = ProcessHandle.current();
    return new ProcessStamp(handle.pid(), start(handle).orElse(0L));
  }

  /** The process with a name; empty if the name is invalid. */
  static Optional<ProcessStamp> named(String name) {
    return Optional.of(NAME.matcher(name))
        .filter(it -> it.matches())
        .map(it -> new ProcessStamp(Long.parseLong(it.group(1)), Long.parseLong(it.group(2))));
  }

  /** Its name, for use in file names. */
  String name() {
    return pid + "-" + began;
  }

  /** Whether it is still running, or this is unknown. */
  boolean isRunning() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            handle ->
                start(handle).map(start -> Math.abs(start - began) < TOLERANCE_MILLIS).orElse(true))
        .isPresent();
  }

  private static Optional<Long> start(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli);
  }
}
