"""The programs whose drafts are tried, and what is asked of each."""

import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent

QUIET = (
    (r"\b(\w*Dropout(?:1D|2D)?)\((?:rate=)?[\d.]+", r"\1(0.0"),
    (r"\b(?<!_)epochs=", "shuffle=False, epochs="),
    (r"\.shuffle\([^()]*\)", ""),
)
"""What a program does by chance, taken out of it: dropout and shuffling."""

PLAIN = (
    (r"\"(adam|rmsprop)\"", '"sgd"'),
    (r"\b(Adam|RMSprop)\([^()]*\)", "SGD(0.05)"),
)
"""Adam and RMSprop add epsilon at other places on the two sides, so that weights with tiny
gradients go elsewhere: what is compared to many digits is trained by plain descent."""


@dataclass(frozen=True)
class Tried:
    """A program: where training begins, a first batch for each model, what must be equal."""

    cut: str
    """The beginning of the first line that trains."""
    same: tuple[str, ...] = ()
    """Expressions whose values agree at the end."""
    batch: dict[str, str] = field(default_factory=dict)
    """By the name of a model: an expression for inputs."""
    gaps: tuple[tuple[str, str], ...] = ()
    """Named gaps of the draft, each with the text that fills it."""
    is_own: bool = False
    """Whether it is compared with the optimizer that it has."""
    trained: float | None = None
    """How far its weights, and what they lead to, may be apart after training."""

    def bound_of(self, what: str) -> float:
        """How far something may be apart."""
        if what.endswith(", first"):
            return 1e-5
        if self.trained is not None:
            return self.trained
        if not self.is_own:
            # The running variance is that of a sample on the one side, of all on the other.
            return 1e-3 if what.endswith(", trained") else 1e-4
        if what.endswith(", early"):
            return 2e-3
        return 0.1 if what.endswith(", trained") else 0.03


TO_TORCH = {
    "seq_digits_mlp": Tried(
        "model.fit", ("test_loss", "test_acc", "predictions"), {"model": "x_test[:5]"}
    ),
    "seq_cnn": Tried("history =", ("history", "score"), {"model": "x_test[:5]"}),
    "seq_cifar_add": Tried("history =", ("history", "y_pred"), {"model": "x_val[:5]"}),
    "seq_regression": Tried(
        "history =", ("history", "loss", "mae", "mse", "predictions"), {"model": "x[:5]"}
    ),
    "seq_imdb_lstm": Tried('print("Train', ("score", "acc"), {"model": "x_test[:5]"}),
    "seq_autoencoder": Tried("autoencoder.fit", ("decoded",), {"autoencoder": "x_test[:5]"}),
    "seq_early_stopping": Tried("history =", ("history",), {"model": "X_val[:5]"}, is_own=True),
    "seq_class_weight": Tried("history =", ("history",), {"model": "features[:5]"}),
    "seq_conv1d": Tried("model.fit", ("accuracy",), {"model": "X[:5]"}),
    "seq_blocks_loop": Tried("history =", ("history", "logits"), {"model": "x_train[:5]"}),
    "seq_dataset": Tried("history =", ("history", "loss", "accuracy"), {"model": "images[:5]"}),
    "seq_schedule": Tried("history =", ("history",), {"model": "x[:5]"}, is_own=True),
    "fun_mnist": Tried("history =", ("history",), {"model": "x_train[:5]"}),
    "fun_two_inputs": Tried(
        "history =", ("history",), {"model": "[title_data[:5], body_data[:5], tags_data[:5]]"}
    ),
    "fun_residual": Tried("history =", ("history", "probabilities"), {"model": "images[:5]"}),
    "fun_autoencoder": Tried(
        "history =",
        ("history", "encoded_imgs", "decoded_imgs"),
        {"autoencoder": "x_test[:5]", "encoder": "x_test[:5]"},
    ),
    "fun_transfer": Tried("history =", ("history", "fine"), {"model": "x_train[:5]"}),
    "fun_batches": Tried("history =", ("history", "outputs"), {"model": "images[:5]"}),
    "fun_transformer": Tried("history =", ("history",), {"model": "x_train[:5]"}),
    "cls_quickstart": Tried("EPOCHS =", ("losses",), {"model": "x_test[:5]"}),
    "cls_custom_layer": Tried("history =", ("history", "result"), {"model": "x[:5]"}),
    "cls_loop_regression": Tried("history =", ("history", "predicted"), {"model": "x[:5]"}),
    "cls_gan": Tried(
        "noises =",
        ("losses",),
        {"generator": "np.ones((4, noise_dim), 'float32')", "discriminator": "images[:5]"},
        trained=3e-3,
    ),
    "cls_text": Tried("curve =", ("curve",), {"model": "tokens[:5]"}),
    "cls_unet": Tried("history =", ("history", "predicted"), {"model": "images[:5]"}),
}


TO_KERAS = {
    "digits_cnn": Tried(
        "for epoch", ("running_loss", "float(loss)", "correct"), {"model": "images[:5]"}
    ),
    "regression_mlp": Tried("for step", ("float(loss)", "prediction"), {"model": "x[:5]"}),
    # PyTorch's LSTM has two biases that both move, Keras's one: they part with the first step.
    "words_lstm": Tried("for epoch", ("total",), {"model": "tokens[:5]"}, trained=3e-2),
    # Statistics in evaluation: PyTorch divides the variance by n - 1, Keras by n.
    "autoencoder": Tried("for epoch", ("float(loss)",), {"model": "images[:5]"}, trained=1e-2),
    # The rate changes midway: momentum remembers it in Keras, not in PyTorch.
    "residual": Tried("for epoch", (), {"model": "inputs[:5]"}, trained=0.1),
    "gan": Tried(
        "for step",
        ("float(d_loss)", "float(g_loss)"),
        {"generator": "noise[:5]", "discriminator": "real_data[:5]"},
    ),
    # Two passes before one step, and one that goes back through what an earlier one computed.
    "dcgan": Tried(
        "for step",
        ("float(errD)", "float(errG)", "D_x"),
        {"netG": "noise[:5]", "netD": "images[:5]"},
        trained=1e-2,
    ),
    # Layers that a function returns, a block that is handed on, names that the draft has too.
    "resnet": Tried(
        "for epoch", ("predicted", "correct"), {"model": "inputs[:5]"}, trained=1e-2
    ),
    # Two images into one module; the same name for other layers in each class.
    "unet": Tried("for epoch", ("float(loss)",), {"model": "images[:5]"}, trained=1e-2),
    # Methods beside forward, and an argument that is no tensor.
    "encode_decode": Tried(
        "for epoch", ("float(loss)", "codes", "drawn"), {"model": "images[:5]"}
    ),
}

TRIED = TO_TORCH | TO_KERAS


def text(name: str) -> str:
    """A program as somebody wrote it."""
    direction = "to_torch" if name in TO_TORCH else "to_keras"
    return (FOLDER / direction / f"{name}.py").read_text(encoding="utf-8")


def quiet(program: str, tried: Tried) -> str:
    """A program without chance: what both frameworks draw differs."""
    for pattern, instead in QUIET + (() if tried.is_own else PLAIN):
        program = re.sub(pattern, instead, program)
    return program


def cut(program: str, tried: Tried) -> int:
    """Where the first line that trains begins."""
    found = re.search(rf"^{re.escape(tried.cut)}", program, re.MULTILINE)
    assert found, f"no line begins with {tried.cut}"
    return found.start()
