package org.silkroadatlas.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** The memory allocated by the two drawing threads, that of JavaFX and the renderer's. */
final class Allocation {
  private static final double MIB = 1 << 20;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long[] drawing =
      Thread.getAllStackTraces().keySet().stream()
          .filter(Allocation::isDrawing)
          .mapToLong(Thread::threadId)
          .toArray();

  /** To be created once a window is shown. */
  Allocation() {
    if (drawing.length != 2) {
      throw new IllegalStateException(drawing.length + " threads draw");
    }
  }

  private static boolean isDrawing(Thread thread) {
    return thread.getName().equals("JavaFX Application Thread")
        || thread.getName().startsWith("QuantumRenderer");
  }

  /** MiB since the threads began. */
  double mib() {
    return Arrays.stream(threads.getThreadAllocatedBytes(drawing)).sum() / MIB;
  }
}
