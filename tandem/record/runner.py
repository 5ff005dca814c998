"""Runs programs, each in a fresh process of a fork server that has its framework loaded.

A crash, a hang or a signal is one named failure of one program; the rest goes on.
"""

import atexit
import json
import os
import re
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

from tandem import ROOT

LIMIT = 120
"""Seconds after which a program is killed. Generous: a slow machine is not a failure."""

PATIENCE = 3 * LIMIT
"""Seconds for what comes around a program: the imports before it, the queue, the answer."""

SERVER = "tandem.record.forkserver"

COMMON = ("numpy", "sklearn.datasets", "mlxtend.data", "matplotlib.pyplot")

VISION = ("torchvision", "torchvision.transforms.v2")

PRELOADED = {
    "tf": ("tensorflow", "keras", *COMMON),
    "torch": ("torch", "torch._dynamo", "torch.export", *VISION, *COMMON),
    # Before TensorFlow: the first optimizer loads Triton, whose LLVM aborts the process
    # when TensorFlow has registered the same options.
    "both": ("torch._dynamo", *VISION, "tensorflow", "keras", *COMMON),
    "none": ("json",),
}
PRELOADED["keras on torch"] = PRELOADED["both"]  # fit looks for TensorFlow's datasets

ON_TORCH = re.compile(r'^os\.environ\["KERAS_BACKEND"\] = "torch"', re.M)
"""The line by which a program has Keras compute with PyTorch; it stands before its imports."""

OWN_HOME = re.compile(r'^os\.environ\["KERAS_HOME"\] = ', re.M)
"""The line by which a program has Keras keep its files elsewhere. Keras reads it at its import,
so that such a program imports everything itself."""

ENVIRONMENT = {
    "CUDA_VISIBLE_DEVICES": "-1",  # the recorded outputs are those of a CPU
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "Agg",
    # Threads that wait sleep. Spinning, they take ten times as long on a busy machine.
    "OMP_WAIT_POLICY": "PASSIVE",
    "PYTHONHASHSEED": "0",
    "TF_CPP_MIN_LOG_LEVEL": "2",
}

BACKENDS = {"keras on torch": "torch"}
"""What Keras computes with in a fork server, where that is not TensorFlow: Keras reads it once,
at its import."""


def on_torch(text: str) -> bool:
    """Whether a program has Keras compute with PyTorch, before it imports anything else."""
    chosen = ON_TORCH.search(text)
    later = chosen and re.search(r"^(import|from) keras\b", text[chosen.end() :], re.M)
    return bool(later) and not re.search(r"^\s*(import|from) tensorflow\b", text, re.M)


@dataclass(frozen=True)
class Program:
    """A program as published: its file name, its text, and files that lie beside it."""

    name: str
    text: str
    beside: tuple[tuple[str, str], ...] = ()

    @property
    def framework(self) -> str:
        """Which fork server runs it: ``tf``, ``torch``, ``both``, ``keras on torch``, ``none``.

        A proof runs as its cells do: on PyTorch if one of them has Keras do so.
        """
        texts = [self.text, *(text for _, text in self.beside)]
        if any(on_torch(text) for text in texts):
            return "keras on torch"
        everything = "\n".join(texts)
        if OWN_HOME.search(everything):
            return "none"
        tf = re.search(r"^\s*(import|from) (tensorflow|keras)\b", everything, re.M)
        torch = re.search(r"^\s*(import|from) torch", everything, re.M)
        if tf and torch:
            return "both"
        return "tf" if tf else "torch" if torch else "none"


@dataclass(frozen=True)
class Result:
    """What a program did: exit code (None when killed at its limit), text, picture, catches."""

    code: int | None
    stdout: str
    stderr: str
    picture: bytes | None
    seconds: float
    """The program's own run, without the runner's work around it."""
    limit: float = LIMIT
    caught: str = ""
    """The lines of JSON in which `caught` told what the program catches."""

    @property
    def failure(self) -> str | None:
        """One sentence that says how the program ended badly, or None."""
        if self.code is None:
            return f"was still running after {self.limit:g} s and was killed"
        if self.code < 0:
            return f"was killed by signal {-self.code}"
        if self.code > 0:
            last = self.stderr.strip().splitlines()[-1:] or ["nothing on stderr"]
            return f"failed with exit code {self.code}: {last[0]}"
        return None


class Server:
    """One fork server process and the address of its socket."""

    def __init__(self, framework: str, patience: float = PATIENCE):
        self.framework = framework
        self.patience = patience
        self.home = Path(tempfile.mkdtemp(prefix="tandem-"))
        self.address = str(self.home / "socket")
        self.log = self.home / "log"
        backend = BACKENDS.get(framework, ENVIRONMENT["KERAS_BACKEND"])
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", SERVER, self.address, *PRELOADED[framework]],
                cwd=ROOT,
                env=os.environ | ENVIRONMENT | {"KERAS_BACKEND": backend},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.lock = threading.Lock()
        self.ready = False

    def wait_until_ready(self):
        """Wait for the imports, once; servers import side by side."""
        with self.lock:
            if self.ready:
                return
            said, _, _ = select.select([self.process.stdout], [], [], self.patience)
            self.ready = bool(said) and self.process.stdout.readline() == "ready\n"
        if not self.ready:
            why = "ended" if said else f"was not ready after {self.patience:g} s"
            raise RuntimeError(
                f"the fork server for {self.framework} {why}:\n{self.log.read_text()[-2000:]}"
            )

    def ask(self, request: dict) -> dict:
        """Send one request, wait for its answer; an empty answer is a crashed server."""
        self.wait_until_ready()
        answer, why = "", "died"
        with socket.socket(socket.AF_UNIX) as connection:
            # The server kills the program at its limit; this is for a server that hangs.
            connection.settimeout(request["limit"] + self.patience)
            try:
                connection.connect(self.address)
                connection.sendall(json.dumps(request).encode() + b"\n")
                answer = connection.makefile().readline()
            except OSError as error:
                why = f"gave no answer ({error})"
        if not answer:
            raise RuntimeError(f"the fork server {why}:\n{self.log.read_text()[-2000:]}")
        return json.loads(answer)

    def stop(self):
        """Kill the server and remove what it left."""
        self.process.kill()
        self.process.wait(PATIENCE)
        self.process.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)


@dataclass
class Runner:
    """Runs programs side by side, as many at a time as there are cores.

    The same text is run once: a page and its twin in the other language share the run.
    """

    limit: float = LIMIT
    servers: dict[str, Server] = field(default_factory=dict)
    futures: dict[Program, Future] = field(default_factory=dict)

    def __post_init__(self):
        self.pool = ThreadPoolExecutor(max_workers=os.cpu_count())
        atexit.register(self.stop)

    def submit(self, program: Program) -> Future:
        """Queue a program; its future gives a `Result`."""
        if program not in self.futures:
            if program.framework not in self.servers:
                self.servers[program.framework] = Server(program.framework)
            self.futures[program] = self.pool.submit(self._run, program)
        return self.futures[program]

    def run(self, program: Program) -> Result:
        """Run a program, or wait for it if it is queued already."""
        return self.submit(program).result()

    def wait_until_idle(self, patience: float = PATIENCE):
        """Wait until nothing that was submitted runs or is queued; what follows has all cores.

        Raises `TimeoutError`, which names what is left.
        """
        left = wait(self.futures.values(), patience).not_done
        if left:
            names = [program.name for program, future in self.futures.items() if future in left]
            raise TimeoutError(
                f"after {patience:g} s, {len(left)} of {len(self.futures)} programs are still "
                f"queued or running: {', '.join(names[:10])}"
            )

    def _run(self, program: Program) -> Result:
        with tempfile.TemporaryDirectory(prefix="tandem-run-") as home:
            folder = Path(home, "folder")
            folder.mkdir()
            for name, text in ((program.name, program.text), *program.beside):
                (folder / name).write_text(text, encoding="utf-8")
            answer = self.servers[program.framework].ask(
                {"folder": str(folder), "program": program.name, "limit": self.limit}
            )
            picture, caught = Path(home, "picture.png"), Path(home, "caught")
            return Result(
                code=answer["code"],
                stdout=Path(home, "stdout").read_text(encoding="utf-8", errors="replace"),
                stderr=Path(home, "stderr").read_text(encoding="utf-8", errors="replace"),
                picture=picture.read_bytes() if picture.exists() else None,
                seconds=answer["seconds"],
                limit=self.limit,
                caught=caught.read_text(encoding="utf-8") if caught.exists() else "",
            )

    def stop(self):
        """Forget what is queued and end the servers."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        for server in self.servers.values():
            server.stop()
        self.servers.clear()
