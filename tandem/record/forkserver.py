"""A server that runs each program in a fresh process, with its framework already imported.

Started as ``python -m tandem.record.forkserver SOCKET MODULE...``. It imports the modules once,
then forks for every request. A forked copy of a process that has imported TensorFlow and has
run no operation yet is safe; importing TensorFlow anew would cost 5 to 10 seconds.

A request is one line of JSON: ``folder`` (the directory to run in), ``program`` (a file
name in it) and ``limit`` (seconds). The answer is one line of JSON: ``code`` (the exit
code, negative for a signal, null after the limit) and ``seconds`` (the program's own run).
"""

import importlib
import json
import multiprocessing.process
import os
import signal
import socketserver
import sys
import tempfile
import time
import traceback
import types

from tandem.record import caught, watched

LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1", None, "", b"localhost"}


def forbid_network(event, arguments):
    """Audit hook: a program that looks up or connects to another host fails by name."""
    if event == "socket.getaddrinfo" and arguments[0] not in LOCAL_HOSTS:
        raise PermissionError(f"this program asked the network for {arguments[0]!r}")
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
        if host not in LOCAL_HOSTS:
            raise PermissionError(f"this program connected to {host!r}")


def save_picture(path):
    """Save the one figure that the program left open, if it drew one."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or not pyplot.get_fignums():
        return
    if len(pyplot.get_fignums()) > 1:
        raise RuntimeError("a cell draws at most one figure, this one drew several")
    pyplot.savefig(path, dpi=100, metadata={"Software": None})


def run_main(program):
    """Run a file as ``python`` does."""
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = program
    with open(program, encoding="utf-8") as file:
        text = file.read()
    exec(watched.compiled(text, program), vars(main))


def run_program(folder, program):
    """In the forked process: become the program, never return.

    What it prints goes to ``stdout`` and ``stderr`` beside its folder, what it draws to
    ``picture.png`` there, what it catches to ``caught``.
    """
    os.setsid()
    beside = os.path.dirname(folder)
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        target = os.open(os.path.join(beside, name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(target, descriptor)
    os.chdir(folder)
    # What it leaves there goes with its folder.
    tempfile.tempdir = os.environ["TMPDIR"] = beside
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)
    # Where processes that the program starts look for it: it was set at the import.
    multiprocessing.process.ORIGINAL_DIR = folder
    sys.argv = [program]
    sys.path.insert(0, folder)
    sys.addaudithook(forbid_network)
    caught.told = os.path.join(beside, "caught")
    sys.modules[caught.MODULE] = caught
    code = 0
    try:
        run_main(program)
        save_picture(os.path.join(beside, "picture.png"))
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    # Skip interpreter shutdown: tearing TensorFlow down costs more than most programs.
    os._exit(code)


def wait_until(pid, deadline):
    """Wait for a process; kill its whole group at the deadline. Return its exit code."""
    while time.monotonic() < deadline:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.killpg(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None


class RunOneProgram(socketserver.StreamRequestHandler):
    """Runs in a process of its own, forked for the request; forks the program's."""

    def handle(self):
        request = json.loads(self.rfile.readline())
        start = time.monotonic()
        pid = os.fork()
        if pid == 0:
            run_program(request["folder"], request["program"])
        code = wait_until(pid, start + request["limit"])
        answer = {"code": code, "seconds": time.monotonic() - start}
        self.wfile.write(json.dumps(answer).encode() + b"\n")


class ForkServer(socketserver.ForkingMixIn, socketserver.UnixStreamServer):
    """One forked process a request, on a Unix socket; ends with the process that started it."""

    parent = os.getppid()

    def service_actions(self):
        """Look, twice a second, whether somebody is left to ask."""
        super().service_actions()
        if os.getppid() != self.parent:
            sys.exit("whoever started this server has ended")


def main():
    """Import the modules, then serve until killed."""
    socket_path, *modules = sys.argv[1:]
    del sys.path[0]  # the project, of which no program imports anything
    for module in modules:
        importlib.import_module(module)
    with ForkServer(socket_path, RunOneProgram) as server:
        print("ready", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
