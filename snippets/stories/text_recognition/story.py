# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="en"
# # Reading words, from drawn pictures to a page
#
# Pictures of words are drawn with fonts that ship inside packages, so nothing is
# downloaded. The words are numbers of two to four digits, a small alphabet that two cores
# learn in minutes.
#
# Two things to know before you compare:
#
# * The two networks are not the same. In Keras you write a small one; in PyTorch the
#   recogniser of docTR, a larger one, learns from scratch. What they share is the way to
#   read: columns, the CTC loss, decoding.
# * Finding the words on a page is not learnt here. At the end docTR reads a page whose
#   boxes are known, because they were drawn: they stand in for its detector, which would
#   need trained weights.
#
# Each thing has the same name on both sides. What ends in `_tf` belongs to Keras on
# TensorFlow, what ends in `_torch` to PyTorch.

# %% [markdown] lang="fr"
# # Lire des mots, des images dessinées à la page
#
# Les images de mots sont dessinées avec des polices que des paquets contiennent déjà :
# rien n'est téléchargé. Les mots sont des nombres de deux à quatre chiffres, un petit
# alphabet que deux cœurs apprennent en quelques minutes.
#
# Deux choses à savoir avant de comparer :
#
# * Les deux réseaux ne sont pas les mêmes. En Keras, on en écrit un petit ; en PyTorch, le
#   lecteur de docTR, plus grand, apprend à partir de zéro. Ce qu'ils partagent, c'est la
#   façon de lire : des colonnes, la perte CTC, le décodage.
# * Trouver les mots d'une page ne s'apprend pas ici. À la fin, docTR lit une page dont les
#   cadres sont connus, puisqu'on les a dessinés : ils remplacent son détecteur, qui
#   demanderait des poids entraînés.
#
# Chaque objet porte le même nom des deux côtés. Ce qui finit par `_tf` appartient à Keras
# sur TensorFlow, ce qui finit par `_torch` à PyTorch.

# %%
# Before TensorFlow: this loads Triton, which aborts when TensorFlow has already
# registered the same LLVM options.
import torch._dynamo
from doctr.models import crnn_mobilenet_v3_small, ocr_predictor
from torch import nn
from torch.utils.data import DataLoader

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from matplotlib.font_manager import findfont
from PIL import Image, ImageDraw, ImageFont

torch.manual_seed(0)
keras.utils.set_random_seed(0)  # Python, NumPy and TensorFlow

# %% [markdown] lang="en"
# ## Data
#
# Pillow ships one font and matplotlib several. Each picture has its own font, size,
# place, paper and ink, so that the networks learn the digits and not one drawing of
# them. What is drawn comes with its label.

# %% [markdown] lang="fr"
# ## Les données
#
# Pillow contient une police, matplotlib plusieurs. Chaque image a sa police, sa taille,
# sa place, son papier et son encre, pour que les réseaux apprennent les chiffres et non
# un seul de leurs dessins. Ce qu'on dessine a déjà son étiquette.

# %%
rng = np.random.default_rng(0)
fonts = []
for size in range(18, 24):
    fonts.append(ImageFont.load_default(size))  # Pillow's own
    for name in ("DejaVu Sans", "DejaVu Serif"):  # matplotlib's
        fonts.append(ImageFont.truetype(findfont(name), size))


def draw(word):
    paper, ink = rng.integers(180, 256), rng.integers(0, 90)
    place = 32 + rng.integers(-2, 3), 16 + rng.integers(-4, 5)
    image = Image.new("L", (64, 32), int(paper))
    font = fonts[rng.integers(len(fonts))]
    ImageDraw.Draw(image).text(place, word, int(ink), font, anchor="mm")
    return np.array(image, "float32") / 255


# %% [markdown] lang="en"
# The multiples of seven are kept for the test: not only those pictures are unseen, those
# words are.

# %% [markdown] lang="fr"
# Les multiples de sept sont réservés au test : non seulement ces images, mais ces mots
# mêmes n'ont jamais été vus.

# %%
def make_words(count, unseen):
    words = []
    while len(words) < count:
        word = "".join(map(str, rng.integers(0, 10, size=rng.integers(2, 5))))
        if (int(word) % 7 == 0) == unseen:
            words.append(word)
    return words


words_train, words_test = make_words(9_600, unseen=False), make_words(500, unseen=True)
x_train, x_test = (
    np.stack([draw(word) for word in words]) for words in (words_train, words_test)
)
assert not set(words_train) & set(words_test)
print(f"pictures: {x_train.shape} {x_train.dtype} to train, {len(x_test)} to test")

figure, axes = plt.subplots(2, 5, figsize=(7, 1.8), layout="constrained")
for ax, picture, word in zip(axes.flat, x_train, words_train):
    ax.imshow(picture, cmap="gray", vmin=0, vmax=1)
    ax.set_title(word)
    ax.axis("off")
plt.show()

# %% [markdown] lang="en"
# ## Two readers
#
# Both work alike. Convolutions turn the picture into 16 columns, a recurrent layer reads
# these from left to right and from right to left, and for each column a last layer gives
# eleven scores: ten digits, and the blank for "nothing new here".
#
# The Keras network is small. That of docTR, a MobileNet and two LSTM layers, was made for
# 126 characters; here it gets ten, and pictures half as wide. `pretrained=False` alone
# would still download the MobileNet.

# %% [markdown] lang="fr"
# ## Deux lecteurs
#
# Tous deux travaillent de même. Des convolutions font de l'image 16 colonnes, une couche
# récurrente les lit de gauche à droite et de droite à gauche, et une dernière couche donne
# onze scores par colonne : les dix chiffres, et le blanc, « rien de nouveau ici ».
#
# Le réseau Keras est petit. Celui de docTR, un MobileNet et deux couches LSTM, est fait
# pour 126 caractères ; ici il en reçoit dix, et des images deux fois moins larges.
# `pretrained=False` seul téléchargerait encore le MobileNet.

# %%
def build_tf():
    return keras.Sequential([
        keras.Input((32, 64, 1)),
        layers.Rescaling(2, offset=-1),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D((2, 1)),
        layers.BatchNormalization(),
        layers.Permute((2, 1, 3)),  # (H, W, C) -> (W, H, C): the width is the time
        layers.Reshape((16, 4 * 64)),
        layers.Bidirectional(layers.GRU(64, return_sequences=True)),
        layers.Dense(11),
    ])


model_tf = build_tf()
x_test_tf = x_test[..., np.newaxis]
print("Keras:  ", model_tf.count_params(), "weights,", model_tf.output_shape)

# %%
def build_torch():
    return crnn_mobilenet_v3_small(
        pretrained=False, pretrained_backbone=False,
        vocab="0123456789", input_shape=(3, 32, 64),
    )


model_torch = build_torch()
mean, std = (torch.tensor(model_torch.cfg[key]).view(3, 1, 1) for key in ("mean", "std"))


def to_torch(x):  # grey to three channels, with the mean and deviation of docTR
    return (torch.as_tensor(x)[:, None] - mean) / std


logits = model_torch.eval()(to_torch(x_test[:1]), return_model_output=True)["out_map"]
print("PyTorch:", sum(p.numel() for p in model_torch.parameters()), "weights,", logits.shape)

# %% [markdown] lang="en"
# ## The blank and the loss
#
# Nobody tells which column shows which digit: the CTC loss adds up all the ways to write
# the word in 16 columns. Two conventions differ. In Keras the blank is class 0, so the
# digit 0 is class 1; a label is padded with blanks. In docTR the blank is the last class,
# and a label is a string. And Keras takes the mean over words, where docTR, as
# `nn.CTCLoss` does, first divides the loss of each word by its length.

# %% [markdown] lang="fr"
# ## Le blanc et la perte
#
# Personne ne dit quelle colonne montre quel chiffre : la perte CTC additionne toutes les
# façons d'écrire le mot en 16 colonnes. Deux conventions diffèrent. En Keras, le blanc
# est la classe 0, donc le chiffre 0 la classe 1 ; l'étiquette est complétée par des
# blancs. Dans docTR, le blanc est la dernière classe et l'étiquette une chaîne. Enfin,
# Keras prend la moyenne sur les mots ; docTR, comme `nn.CTCLoss`, divise d'abord la perte
# de chaque mot par sa longueur.

# %%
def labels_tf(words):
    rows = [[1 + int(digit) for digit in word] for word in words]
    return np.array([row + [0] * (4 - len(row)) for row in rows])


y_train_tf, y_test_tf = labels_tf(words_train), labels_tf(words_test)
print(f"{words_test[0]}: {y_test_tf[0]}")

scores = rng.normal(size=(500, 16, 11)).astype("float32")  # as from an untrained model
each_tf = np.array(keras.losses.CTC(reduction=None)(y_test_tf, scores))
lengths = [len(word) for word in words_test]


def loss_torch(scores):
    return model_torch.compute_loss(torch.tensor(scores), words_test).item()


gap = abs(loss_torch(np.roll(scores, -1, axis=2)) - np.mean(each_tf / lengths))
naive = abs(loss_torch(np.roll(scores, -1, axis=2)) - np.mean(each_tf))
assert gap < 1e-4 and naive > 1
print(f"loss, blank moved, divided by lengths: {gap:.1e} (at most 1e-04)")
print(f"loss, blank moved: {naive:.2g} (at least 1)")

# %% [markdown] lang="en"
# ## Reading
#
# The best class of each column, repetitions merged, then blanks dropped. Keras has
# `ctc_decode` for it, docTR does it inside the model.

# %% [markdown] lang="fr"
# ## La lecture
#
# La meilleure classe de chaque colonne, les répétitions fusionnées, puis les blancs
# retirés. Keras a `ctc_decode` pour cela, docTR le fait dans le modèle.

# %%
def read_tf(model, x):
    logits = model.predict(x, verbose=0)
    paths, _ = keras.ops.ctc_decode(logits, np.full(len(x), 16))
    return ["".join(str(c - 1) for c in path if c > 0) for path in np.array(paths[0])]


# %%
def read_torch(model, x):
    model.eval()
    with torch.inference_mode():
        return [word for word, confidence in model(to_torch(x))["preds"]]


# %%
def accuracy(read):  # of whole words: one wrong digit is a wrong word
    return np.mean([word == said for word, said in zip(words_test, read)])


print(f"accuracy, nothing learned: {accuracy(read_tf(model_tf, x_test_tf)):.2f}", end=", ")
print(f"{accuracy(read_torch(model_torch, x_test)):.2f}")

# %% [markdown] lang="en"
# ## Training in Keras
#
# `fit` needs nothing more than the loss; 600 batches of 64 suffice.

# %% [markdown] lang="fr"
# ## L'entraînement en Keras
#
# `fit` n'a besoin que de la perte ; 600 lots de 64 suffisent.

# %%
epochs, batch_size = 4, 64

# %%
optimizer_tf = keras.optimizers.Adam(2e-3)
model_tf.compile(optimizer_tf, keras.losses.CTC())
model_tf.fit(
    x_train[..., np.newaxis], y_train_tf, batch_size=batch_size, epochs=epochs, verbose=0
)

guess_tf = read_tf(model_tf, x_test_tf)
assert accuracy(guess_tf) >= 0.9
print(f"Keras, accuracy: {accuracy(guess_tf):.2f}")

# %% [markdown] lang="en"
# ## Training docTR's recogniser
#
# Same pictures, same batches of 64, same four epochs. Words go in as they are: the model
# numbers the characters and returns the loss. Its learning rate rises to 5e-3 and falls
# back, and too long a gradient is cut, as LSTM layers want it.
#
# The convolutions have batch normalisation, and in a MobileNet its moving averages take
# only 1 % of each batch. After 200 batches 13 % of them are still the initial values, and
# they lag behind weights that move: the loss, measured in training mode, falls long before
# the model can read in evaluation mode. With 10 %, the default of `nn.BatchNorm2d`, a
# short training suffices.

# %% [markdown] lang="fr"
# ## L'entraînement du lecteur de docTR
#
# Mêmes images, mêmes lots de 64, mêmes quatre époques. Les mots entrent tels quels : le
# modèle numérote les caractères et rend la perte. Son taux d'apprentissage monte à 5e-3
# puis redescend, et les gradients trop longs sont raccourcis, comme il convient aux
# couches LSTM.
#
# Les convolutions sont normalisées par lot et, dans un MobileNet, les moyennes glissantes
# ne prennent que 1 % de chaque lot. Après 200 lots, 13 % en sont encore les valeurs
# initiales, et elles sont en retard sur des poids qui bougent : la perte, mesurée en mode
# entraînement, baisse bien avant que le modèle ne sache lire en mode évaluation. Avec
# 10 %, la valeur par défaut de `nn.BatchNorm2d`, un entraînement court suffit.

# %%
momenta = {m.momentum for m in model_torch.modules() if isinstance(m, nn.BatchNorm2d)}
default = nn.BatchNorm2d(1).momentum
for momentum in (*momenta, default):
    print(f"momentum {momentum}: {(1 - momentum) ** 200:.2f} left after 200 batches")

for module in model_torch.modules():
    if isinstance(module, nn.BatchNorm2d):
        module.momentum = default

# %%
batches_torch = DataLoader(
    list(zip(x_train, words_train)), batch_size=batch_size, shuffle=True
)
steps = epochs * len(batches_torch)
optimizer_torch = torch.optim.Adam(model_torch.parameters())
schedule_torch = torch.optim.lr_scheduler.OneCycleLR(
    optimizer_torch, max_lr=5e-3, total_steps=steps
)
model_torch.to(memory_format=torch.channels_last)  # quicker on this CPU, same model


def train_epoch_torch():
    model_torch.train()
    for xb, words in batches_torch:
        optimizer_torch.zero_grad()
        loss = model_torch(to_torch(xb), words)["loss"]
        loss.backward()
        nn.utils.clip_grad_norm_(model_torch.parameters(), max_norm=5)
        optimizer_torch.step()
        schedule_torch.step()  # at each batch


# %% [markdown] lang="en"
# One epoch a cell, since each takes more than half a minute on two cores.

# %% [markdown] lang="fr"
# Une époque par cellule, car chacune dure plus d'une demi-minute sur deux cœurs.

# %%
train_epoch_torch()

# %%
train_epoch_torch()

# %%
train_epoch_torch()

# %%
train_epoch_torch()

guess_torch = read_torch(model_torch, x_test)
assert accuracy(guess_torch) >= 0.9
print(f"PyTorch, accuracy: {accuracy(guess_torch):.2f}")

# %% [markdown] lang="en"
# ## Nine unseen words
#
# Above each picture: the word, then what Keras and docTR read.

# %% [markdown] lang="fr"
# ## Neuf mots jamais vus
#
# Au-dessus de chaque image : le mot, puis ce que lisent Keras et docTR.

# %%
figure, axes = plt.subplots(3, 3, figsize=(5, 3.2), layout="constrained")
for i, ax in enumerate(axes.flat):
    ax.imshow(x_test[i], cmap="gray", vmin=0, vmax=1)
    ax.set_title(f"{words_test[i]}: {guess_tf[i]}, {guess_torch[i]}", fontsize=9)
    ax.axis("off")
plt.show()

# %% [markdown] lang="en"
# ## A page whose boxes are known
#
# `ocr_predictor` joins two models, one that finds the words and one that reads them. The
# reader is ours, trained. The detector is not: what it finds is noise. A list of the
# boxes where the words were drawn stands in for it, relative to the page, each with a
# confidence. The rest is docTR's own: cut, read, put the words in order.
#
# A box ends at its last pixel. A crop of another shape than 32 × 64 is resized and then
# padded with black: one pixel too many puts a black column on white paper, which looks
# like a 1.

# %% [markdown] lang="fr"
# ## Une page dont les cadres sont connus
#
# `ocr_predictor` réunit deux modèles, l'un qui trouve les mots, l'autre qui les lit. Le
# lecteur est le nôtre, entraîné. Le détecteur ne l'est pas : ce qu'il trouve n'est que du
# bruit. La liste des cadres où les mots ont été dessinés le remplace, en fractions de la
# page, chacun avec une confiance. Le reste est l'œuvre de docTR : découper, lire, mettre
# les mots en ordre.
#
# Un cadre finit à son dernier pixel. Un mot découpé à une autre forme que 32 × 64 est
# redimensionné, puis complété en noir : un pixel de trop met sur le papier blanc une
# colonne noire, qui ressemble à un 1.

# %%
words_page = make_words(12, unseen=True)
page = Image.new("RGB", (320, 160), "white")
pen = ImageDraw.Draw(page)
boxes = []
for i, word in enumerate(words_page):
    left, top = 10 + 78 * (i % 4), 16 + 48 * (i // 4)
    font = fonts[6 + i]
    pen.text((left + 32, top + 16), word, "black", font, anchor="mm")
    right, bottom = left + 63, top + 31  # the last pixel included
    boxes.append([left / 320, top / 160, right / 320, bottom / 160, 1])

plt.figure(figsize=(5, 2.5))
plt.imshow(page)
plt.axis("off")
plt.show()

# %%
predictor = ocr_predictor(
    det_arch="db_mobilenet_v3_large", reco_arch=model_torch,
    pretrained=False, pretrained_backbone=False,
)


def read_page():
    document = predictor([np.array(page)])
    lines = [line for block in document.pages[0].blocks for line in block.lines]
    return [word.value for line in lines for word in line.words]


print("words found by the untrained detector:", len(set(read_page()) & set(words_page)))


# %%
class KnownBoxes(nn.Module):
    def forward(self, pages, **options):
        return [{"words": np.array(boxes)} for page in pages]


predictor.det_predictor = KnownBoxes()
read = read_page()
assert len(set(words_page) & set(read)) >= 0.9 * len(set(words_page))
print("drawn:", *words_page)
print("read: ", *read)

# %%
white = np.full((33, 65, 3), 255, "uint8")  # a pixel too many
padded = predictor.reco_predictor.pre_processor([white])[0]
black = int((padded[0, 0] < 0).any(dim=0).sum())
assert black == 1
print("black columns in a white crop of 33 x 65:", black)

# %% [markdown] lang="en"
# ## Save and reload
#
# Keras's file holds the architecture, the weights and the optimizer. PyTorch's holds the
# weights alone: build the model again, then fill it. `state_dict` includes the moving
# averages of the batch normalisation. Both read as before.

# %% [markdown] lang="fr"
# ## Enregistrer et recharger
#
# Le fichier de Keras contient l'architecture, les poids et l'optimiseur. Celui de PyTorch
# contient les poids seuls : on reconstruit le modèle, puis on le remplit. `state_dict`
# comprend les moyennes glissantes de la normalisation par lot. Les deux lisent comme
# avant.

# %%
model_tf.save("words.keras")
reloaded_tf = keras.models.load_model("words.keras")
same_tf = read_tf(reloaded_tf, x_test_tf) == guess_tf
assert same_tf
print("Keras, same words:", same_tf)

# %%
torch.save(model_torch.state_dict(), "words.pt")
reloaded_torch = build_torch()
reloaded_torch.load_state_dict(torch.load("words.pt"))
same_torch = read_torch(reloaded_torch, x_test) == guess_torch
assert same_torch
print("PyTorch, same words:", same_torch)
