import os

path = os.environ.get("NO_SUCH_SETTING")
open(path)
