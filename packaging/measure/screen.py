"""A command on a screen of its own, watched from outside. Python's standard library only.

Screen    a virtual display (Xvfb) whose picture is read from memory, so that looking costs the
          watched program nothing; clicks come through the XTEST extension, as from a mouse
Program   a command on such a screen, with a home of its own; reads processor time and memory of
          its whole process tree from /proc
"""
import ctypes
import mmap
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")
ROOT_COLOUR = 0x7B5A83  # unlikely in any program's window
CELL = 8  # one pixel represents 8 x 8
WINDOWS = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>"""


class Screen:
    def __init__(self, width=1280, height=800):
        for tool in ("Xvfb", "openbox"):
            if not shutil.which(tool):
                raise SystemExit(tool + " is not installed (Debian: apt install xvfb openbox)")
        shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = tempfile.mkdtemp(prefix="atlas-screen-", dir=shared)
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24",
             "-fbdir", self.folder, "-nolisten", "tcp", "-noreset", "-ac", "-br", "-nocursor"],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.display = ":" + told.readline().strip()
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The header of an XWD file, as defined in X11/XWDFile.h.
        head = struct.unpack(">25I", self.memory[:100])
        self.width, self.height, self.stride = head[4], head[5], head[12]
        self.pixels = memoryview(self.memory)[head[0] + 12 * head[19]:]
        self._connect()
        self._windows()

    def _connect(self):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect("/tmp/.X11-unix/X" + self.display[1:])
        self.socket.sendall(struct.pack("<BxHHHHxx", 0x6C, 11, 0, 0, 0))
        setup = self._read(struct.unpack("<BBHHH", self._read(8))[4] * 4)
        vendor, formats = struct.unpack("<H", setup[16:18])[0], setup[21]
        root = struct.unpack("<I", setup[32 + (vendor + 3) // 4 * 4 + 8 * formats:][:4])[0]
        self.socket.sendall(struct.pack("<BxHHxx", 98, 4, 5) + b"XTEST\0\0\0")
        self.xtest = self._read(32)[9]
        # Paints the empty screen and waits for the reply to a request, by which time it is painted.
        self.socket.sendall(struct.pack("<BxHIII", 2, 4, root, 2, ROOT_COLOUR)
                            + struct.pack("<BBHIhhHH", 61, 0, 4, root, 0, 0, 0, 0)
                            + struct.pack("<BxH", 43, 1))
        self._read(32)

    def _windows(self):
        """A window manager that gives every window the whole screen: all paint as many pixels."""
        config, ready = os.path.join(self.folder, "rc.xml"), os.path.join(self.folder, "ready")
        with open(config, "w") as file:
            file.write(WINDOWS)
        self.manager = subprocess.Popen(
            ["openbox", "--sm-disable", "--config-file", config, "--startup", "touch " + ready],
            env={**os.environ, "DISPLAY": self.display, "HOME": self.folder},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 10
        while not os.path.exists(ready) and time.monotonic() < until:
            time.sleep(0.02)

    def _read(self, count):
        data = b""
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise SystemExit("The display closed the connection.")
            data += part
        return data

    def _fake(self, kind, detail, x=0, y=0):
        self.socket.sendall(struct.pack("<BBHBBxxIIxxxxxxxxhhxxxxxxxB",
                                        self.xtest, 2, 9, kind, detail, 0, 0, x, y, 0))

    def move(self, x, y):
        self._fake(6, 0, x, y)

    def click(self):
        self._fake(4, 1)
        self._fake(5, 1)

    def cells(self):
        """One pixel of every cell, for telling how much has changed."""
        rows = range(CELL // 2, self.height, CELL)
        return b"".join(self.pixels[y * self.stride:y * self.stride + self.width * 4]
                        .cast("I")[::CELL].tobytes() for y in rows)

    def region(self, x, y, width, height):
        """Every second row of a part of the screen."""
        return b"".join(self.pixels[row * self.stride + x * 4:row * self.stride + (x + width) * 4]
                        for row in range(y, y + height, 2))

    def close(self):
        self.socket.close()
        self.pixels.release()
        self.memory.close()
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def differing(one, other):
    return sum(a != b for a, b in zip(memoryview(one).cast("I"), memoryview(other).cast("I")))


def machine_busy():
    """Seconds that all cores together were not idle."""
    with open("/proc/stat") as file:
        times = [int(word) for word in file.readline().split()[1:9]]
    return (sum(times) - times[3] - times[4]) / TICKS


class Program:
    def __init__(self, command):
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # orphaned processes become our children
        self.command = command
        self.home = tempfile.mkdtemp(prefix="atlas-home-")
        os.chmod(self.home, 0o700)
        self.screen = Screen()

    def skip_start_page(self):
        """As if it had been seen before: clicks would land on it."""
        folder = self.home + "/config/silk-road-atlas"
        os.makedirs(folder)
        with open(folder + "/start.txt", "w", encoding="utf-8") as file:
            file.write("seen\n")

    def start(self):
        foreign = ("XDG_", "DBUS_", "WAYLAND_", "GTK_", "GNOME_", "KDE_", "JAVA_", "JDK_")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        environment.update(DISPLAY=self.screen.display, HOME=self.home, LC_ALL="C.UTF-8",
                           XDG_RUNTIME_DIR=self.home, XDG_CONFIG_HOME=self.home + "/config")
        subprocess.Popen(self.command, env=environment, stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def processes(self):
        own, children, found, todo = {self.screen.server.pid, self.screen.manager.pid}, {}, [], [os.getpid()]
        for name in os.listdir("/proc"):
            if name.isdigit():
                try:
                    children.setdefault(int(_stat(name)[1]), []).append(int(name))
                except OSError:
                    pass
        while todo:
            for pid in children.get(todo.pop(), []):
                if pid not in own:
                    found.append(pid)
                    todo.append(pid)
        return found

    def processor_seconds(self):
        total = 0
        for pid in self.processes():
            try:
                total += sum(int(word) for word in _stat(pid)[11:15])
            except OSError:
                pass
        return total / TICKS

    def memory(self):
        """Proportional set size in MiB."""
        total = 0
        for pid in self.processes():
            try:
                with open(f"/proc/{pid}/smaps_rollup") as file:
                    total += sum(int(line.split()[1]) for line in file if line.startswith("Pss:"))
            except OSError:
                pass
        return total / 1024

    def settle(self, quiet=3, at_most=90):
        """Waits until the screen shows something and has been still for a while."""
        blank = before = self.screen.cells()
        begin = changed = time.monotonic()
        while time.monotonic() - begin < at_most:
            now = self.screen.cells()
            if now != before:
                before, changed = now, time.monotonic()
            if now != blank and time.monotonic() - changed > quiet:
                return
            time.sleep(0.05)
        raise SystemExit("The window does not come to rest: " + " ".join(self.command))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for sign, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 2)):
            for pid in self.processes():
                try:
                    os.kill(pid, sign)
                except ProcessLookupError:
                    pass
            until = time.monotonic() + patience
            while self.processes() and time.monotonic() < until:
                _reap()
                time.sleep(0.05)
        self.screen.close()
        shutil.rmtree(self.home, ignore_errors=True)


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def _stat(pid):
    with open(f"/proc/{pid}/stat") as file:
        text = file.read()
    return text[text.rindex(")") + 2:].split()
