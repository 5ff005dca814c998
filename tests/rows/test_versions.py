"""What was recorded was made by what is installed."""

from tandem.read import verified
from tests.support import project


def test_what_was_recorded_is_what_is_installed(request):
    if request.config.option.record:
        return  # a recording of everything is kept with its versions at the end
    recorded, installed = verified.read(project.ROOT).versions, project.versions()
    for versions in (recorded, installed):  # Python's patch version may differ
        versions["python"] = versions["python"].rpartition(".")[0]
    assert recorded == installed
