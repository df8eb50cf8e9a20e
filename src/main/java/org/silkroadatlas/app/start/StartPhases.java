package org.silkroadatlas.app.start;

/**
 * Records when the phases of a start ended, for {@code packaging/measure/start-times}, if the
 * system property {@code atlas.phases} is true. Any thread.
 */
public final class StartPhases {
  private static final boolean NOTED = Boolean.getBoolean("atlas.phases");
  private static final StringBuilder LINES = new StringBuilder();

  private StartPhases() {}

  /**
   * Records that a phase has ended now.
   *
   * @param phase a word without spaces
   */
  public static void ended(String phase) {
    if (NOTED) {
      synchronized (LINES) {
        LINES.append(phase).append(' ').append(System.currentTimeMillis()).append('\n');
      }
    }
  }

  /** Prints a line for each phase with the time it ended, in milliseconds since 1970. */
  public static void print() {
    if (NOTED) {
      synchronized (LINES) {
        System.out.print(LINES);
      }
    }
  }
}
