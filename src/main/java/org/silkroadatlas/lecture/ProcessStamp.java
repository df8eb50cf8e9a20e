package org.silkroadatlas.lecture;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that runs or ran. Its name tells it apart from others at the same time and from later
 * ones, since the numbers of programs come again, but not with the same beginning. Any thread.
 *
 * @param pid its number
 * @param began when it began, in milliseconds since 1970; 0 if the system does not tell
 */
public record ProcessStamp(long pid, long began) {
  private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /** Systems tell when a program began a little differently from time to time. */
  private static final long TOLERANCE_MILLIS = 5000;

  /** This one. */
  public static ProcessStamp current() {
    var handle = ProcessHandle.current();
    return new ProcessStamp(handle.pid(), start(handle).orElse(0L));
  }

  /** The program of a name; empty if it is the name of none. */
  public static Optional<ProcessStamp> named(String name) {
    return Optional.of(NAME.matcher(name))
        .filter(it -> it.matches())
        .map(it -> new ProcessStamp(Long.parseLong(it.group(1)), Long.parseLong(it.group(2))));
  }

  /** Its name, for the names of its files. */
  public String name() {
    return pid + "-" + began;
  }

  /** Whether it runs still, or that cannot be told. */
  public boolean isRunning() {
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
