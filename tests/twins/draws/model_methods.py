"""Calls of a model's methods."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, normal
from tests.twins.draws.transforms import FLAGS, sometimes
from tests.twins.models import MODEL, PATH, WHOLE

K, T = "keras.Model", "torch.nn.Module"

SETUP = {"keras": "import keras\n", "torch": "from torch import nn\n"}


def model(draw, side: str, **more) -> dict:
    """The lines that make a model, and what is looked at."""
    sizes = draw(st.tuples(*[st.integers(2, 6)] * 3))
    line = MODEL[side].format(*sizes)
    return {"before": f"{SETUP[side]}model = {line}", "options": more}, sizes


def method(keras: str, torch: str, direction: str, cases=(), looked=None, **given):
    """Draws of a method of a model."""
    side = "keras" if direction == "to_torch" else "torch"

    @draws(keras, torch, direction, cases=cases)
    def one(draw):
        made, _ = model(draw, side, **{looked or "sizes": True})
        return Call(sometimes(draw, {"self": "model"}, **given), **made)


method(f"{K}.summary", T, "to_torch", looked="printed", line_length=st.just("60"))
method(f"{K}.count_params", f"{T}.parameters", "to_torch", looked="value")
method(f"{K}.trainable_variables", f"{T}.parameters", "to_torch")
method(f"{K}.trainable_weights", f"{T}.parameters", "to_torch")
method(f"{K}.layers", f"{T}.children", "to_torch")
method(f"{K}.layers", f"{T}.children", "to_keras")
OWN = [{"recurse": "False"}]
YES = st.just("True")
method(f"{K}.trainable_variables", f"{T}.parameters", "to_keras", OWN, recurse=YES)
method(f"{K}.trainable_variables", f"{T}.named_parameters", "to_keras", OWN, recurse=YES)
method(f"{K}.get_weights", f"{T}.state_dict", "to_keras")
method(K, f"{T}.eval", "to_keras", looked="itself")
method(K, f"{T}.train", "to_keras", looked="itself", mode=FLAGS)
method(K, f"{T}.cpu", "to_keras", looked="itself")
method(
    K,
    f"{T}.to",
    "to_keras",
    [{"dtype": "torch.float32"}],
    looked="itself",
    device=st.sampled_from(["'cpu'", "torch.device('cpu')"]),
)
method(
    "keras.layers.Layer",
    f"{T}.requires_grad_",
    "to_keras",
    looked="trained",
    requires_grad=FLAGS,
)


def predicted(name: str):
    """Draws of a method that is given rows."""

    @draws(f"{K}.{name}", f"{T}.eval", "to_torch")
    def one(draw):
        made, (width, _, _) = model(draw, "keras")
        arguments = {"self": "model", "x": "x"}
        if name == "predict":
            arguments = sometimes(
                draw, arguments, verbose=st.just("0"), batch_size=st.just("2")
            )
        return Call(arguments, [normal(draw, 5, width)], **made)


predicted("predict")
predicted("predict_on_batch")

STATE = f"torch.save({T}.state_dict)"
LOADED = f"{T}.load_state_dict(torch.load)"
FILE = f"'{PATH}'"


@draws(f"{K}.save_weights", STATE, "to_torch")
def save_weights(draw):
    made, _ = model(draw, "keras", file=True)
    return Call({"self": "model", "filepath": FILE}, **made)


@draws(f"{K}.save_weights", STATE, "to_keras")
def save_state(draw):
    made, _ = model(draw, "torch", file=True)
    return Call({"obj": "model.state_dict()", "f": FILE}, **made)


@draws(f"{K}.load_weights", LOADED, "to_torch", cases=[{"skip_mismatch": "True"}])
def load_weights(draw):
    made, _ = model(draw, "keras", loads=True)
    return Call(sometimes(draw, {"self": "model", "filepath": FILE}), **made)


@draws(f"{K}.load_weights", LOADED, "to_keras", cases=[{"strict": "False"}])
def load_state(draw):
    made, _ = model(draw, "torch", loads=True)
    more = draw(st.sampled_from(["", ", map_location='cpu'", ", weights_only=True"]))
    state = f"torch.load({FILE}{more})"
    return Call(sometimes(draw, {"self": "model", "state_dict": state}, strict=YES), **made)


@draws(f"{K}.set_weights", f"{T}.load_state_dict", "to_keras", cases=[{"strict": "False"}])
def set_weights(draw):
    made, sizes = model(draw, "torch", copied=True)
    made["before"] += f"\nother = {MODEL['torch'].format(*sizes)}"
    return Call({"self": "other", "state_dict": "model.state_dict()"}, **made)


@draws(f"{K}.save", "torch.save", "to_torch")
def save(draw):
    made, _ = model(draw, "keras", file=True, whole=True)
    return Call({"self": "model", "filepath": f"'{WHOLE}'"}, **made)


@draws("keras.models.load_model", "torch.load", "to_torch")
def load_model(draw):
    made, _ = model(draw, "keras", opens=True)
    return Call(sometimes(draw, {"filepath": f"'{WHOLE}'"}, compile=st.just("False")), **made)
