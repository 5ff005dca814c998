"""What each prints when it is asked to, and when it is not"""
import io
from contextlib import redirect_stdout
from importlib.metadata import requires

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, model = keras_cell.x, keras_cell.y, keras_cell.model


def printed(function, *args, **options):
    screen = io.StringIO()
    with redirect_stdout(screen):
        function(*args, **options)
    return screen.getvalue()


assert printed(model.fit, x, y, verbose=0) == ""
text = printed(model.fit, x, y, epochs=3, verbose=2)
assert "━" not in text
lines = text.splitlines()
assert lines[0::2] == ["Epoch 1/3", "Epoch 2/3", "Epoch 3/3"]
assert len(lines) == 6
assert all("loss: " in s for s in lines[1::2])
assert "━" in printed(model.fit, x, y)
# evaluate and predict draw a bar too, unless told not to.
assert "━" in printed(model.evaluate, x, y)
assert "━" in printed(model.predict, x)
assert printed(model.predict, x, verbose=0) == ""
print("fit, evaluate and predict draw a bar by default")

assert printed(torch_cell.fit, epochs=3, verbose=False) == ""
text = printed(torch_cell.fit, epochs=3, verbose=True)
starts = [line[:10] for line in text.splitlines()]
assert starts == ["1/3 - loss", "2/3 - loss", "3/3 - loss"]
assert not any("tqdm" in needed for needed in requires("torch"))
print("the loop prints its own lines; torch brings no tqdm")
print("one side")
