package org.silkroadatlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Presses the keys of a keyboard under X by position rather than by letter, as people do. Layouts
 * are set with setxkbmap. Skips a test without X, as in a build without a display.
 */
@SuppressWarnings({"restricted", "try"}) // functions of X; closing waits for setxkbmap
public final class PhysicalKeyboard implements AutoCloseable {
  /** The number of the first key in X; 24 is the first letter of the upper row. */
  private static final int FIRST_KEY = 10;

  private static final int LAST_KEY = 61;
  private static final int CONTROL = 37;
  private static final int SHIFT = 50;
  private static final int CORE_KEYBOARD = 0x100;
  private static final int PATIENCE_SECONDS = 5;

  private final Arena memory = Arena.ofShared();
  private final MemorySegment display;
  private final MethodHandle fake;
  private final MethodHandle sync;
  private final MethodHandle lockGroup;
  private final MethodHandle keysym;
  private final MethodHandle closeDisplay;
  private int group;

  /** A system layout in the notation of setxkbmap, and the group in use. */
  public record Layout(String layouts, String variants, int group) {
    @Override
    public String toString() {
      var groups = layouts.split(",", -1);
      var kinds = variants.split(",", -1);
      var kind = group < kinds.length && !kinds[group].isEmpty() ? "(" + kinds[group] + ")" : "";
      return groups[group] + kind + (groups.length == 1 ? "" : " of " + layouts);
    }
  }

  /** Opens the keyboard of the display in the variable DISPLAY. */
  public PhysicalKeyboard() throws IOException {
    assumeTrue(System.getenv("DISPLAY") != null, "no display");
    assumeTrue(
        !"Headless".equals(System.getProperty("glass.platform")), "JavaFX runs without a display");
    assumeTrue(
        System.getenv("PATH")
            .lines()
            .flatMap(path -> List.of(path.split(":")).stream())
            .anyMatch(
                folder ->
                    java.nio.file.Files.isExecutable(java.nio.file.Path.of(folder, "setxkbmap"))),
        "setxkbmap of the Debian package x11-xkb-utils is not installed");
    var linker = Linker.nativeLinker();
    var xlib = SymbolLookup.libraryLookup("libX11.so.6", memory);
    var xtest = SymbolLookup.libraryLookup("libXtst.so.6", memory);
    var number = ValueLayout.JAVA_INT;
    var pointer = ValueLayout.ADDRESS;
    var big = ValueLayout.JAVA_LONG;
    fake =
        linker.downcallHandle(
            xtest.findOrThrow("XTestFakeKeyEvent"),
            FunctionDescriptor.of(number, pointer, number, number, big));
    sync =
        linker.downcallHandle(
            xlib.findOrThrow("XSync"), FunctionDescriptor.of(number, pointer, number));
    lockGroup =
        linker.downcallHandle(
            xlib.findOrThrow("XkbLockGroup"),
            FunctionDescriptor.of(number, pointer, number, number));
    keysym =
        linker.downcallHandle(
            xlib.findOrThrow("XkbKeycodeToKeysym"),
            FunctionDescriptor.of(big, pointer, ValueLayout.JAVA_BYTE, number, number));
    closeDisplay =
        linker.downcallHandle(
            xlib.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(number, pointer));
    var open =
        linker.downcallHandle(
            xlib.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(pointer, pointer));
    display = (MemorySegment) call(open, MemorySegment.NULL);
    assumeTrue(display.address() != 0, "no display");
  }

  private static Object call(MethodHandle function, Object... arguments) {
    try {
      return function.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sets the layouts of the system and the one in use. X tells a window of them before it sends the
   * next key, so there is nothing to wait for.
   */
  public void use(Layout layout) throws IOException, InterruptedException {
    var set =
        new ProcessBuilder("setxkbmap", "-layout", layout.layouts, "-variant", layout.variants)
            .redirectErrorStream(true)
            .start();
    var said = new String(set.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, set.waitFor(), said);
    group = layout.group;
    call(lockGroup, display, CORE_KEYBOARD, group);
    call(sync, display, 0);
  }

  /** The key of a Latin letter or sign in the layout, or its English position if there is none. */
  public int key(char letter) {
    for (var key = FIRST_KEY; key <= LAST_KEY; key++) {
      if ((long) call(keysym, display, (byte) key, group, 0) == letter) {
        return key;
      }
    }
    return place(letter);
  }

  /** The key with a letter or sign on an English keyboard. */
  public static int place(char letter) {
    var rows = List.of("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./");
    var first = List.of(10, 24, 38, 52);
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).indexOf(letter) >= 0) {
        return first.get(i) + rows.get(i).indexOf(letter);
      }
    }
    throw new IllegalArgumentException("no key has " + letter);
  }

  /** Presses a key while others are held; the window has it a moment later. */
  public void press(int key, boolean control, boolean shift) {
    hold(CONTROL, control, 1);
    hold(SHIFT, shift, 1);
    hold(key, true, 1);
    hold(key, true, 0);
    hold(SHIFT, shift, 0);
    hold(CONTROL, control, 0);
    call(sync, display, 0);
  }

  /** Waits for what a key does, asked on the JavaFX thread; whether it came. */
  public static boolean comes(Callable<Boolean> effect) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(effect).get());
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private void hold(int key, boolean isMeant, int down) {
    if (isMeant) {
      call(fake, display, key, down, 0L);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    use(new Layout("us", "", 0));
    call(closeDisplay, display);
    memory.close();
  }
}
