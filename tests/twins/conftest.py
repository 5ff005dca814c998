"""Which twins are tested: ``--twin keras.layers.Dense``, or a family."""

import pytest

from tandem.problem import nearest
from tandem.read import twins
from tests.support import project
from tests.twins import claims


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    wanted = config.option.twin
    if not wanted:
        return
    every = claims.all_of(twins.read(project.ROOT))
    names = {claim.name for claim in claims.chosen(every, wanted)}
    if not names:
        known = {
            name for one in every for name in (one.twin.family, one.twin.keras, one.twin.torch)
        }
        raise pytest.UsageError(
            f'--twin {wanted}: there is no twin "{wanted}".{nearest(wanted, known)}'
        )
    chosen = [
        item for item in items if getattr(item, "callspec", None) and item.callspec.id in names
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = chosen
