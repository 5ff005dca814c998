"""A command that a test starts is a person's own, not a part of `make test`."""

from tests.support import project


def test_what_make_hands_on_is_left_behind(monkeypatch):
    for name in ("SHARD", "ROW", "MAKEFLAGS"):
        monkeypatch.setenv(name, "2/4")
    monkeypatch.setenv("KEPT", "2/4")
    own = project.own_environment()
    assert {"SHARD", "ROW", "MAKEFLAGS"}.isdisjoint(own)
    assert own["KEPT"] == "2/4"
