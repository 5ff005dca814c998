"""`keras.ops.matmul(keras.ops.transpose(x), x)`"""
import keras
import tensorflow as tf
from keras import ops
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
y = load_sample_image("flower.jpg")[100:164, 200:264] / 255
vgg = keras.applications.VGG16(
    weights=None, include_top=False)  # "imagenet", in earnest
names = "block1_conv2", "block2_conv2"
model = keras.Model(
    vgg.inputs, [vgg.get_layer(name).output for name in names])


def gram(x):  # which channels go together, wherever that is
    x = ops.reshape(x, (-1, x.shape[-1]))  # channels are last
    return ops.matmul(ops.transpose(x), x) / len(x)


def loss_fn(x):
    return sum(ops.mean((gram(a) - b) ** 2) / ops.mean(b**2)
               for a, b in zip(model(x), style))


style = [gram(a) for a in model(y[None])]
x = keras.Variable(keras.random.uniform((1, 64, 64, 3)))
optimizer = keras.optimizers.Adam(0.03)
for _ in range(30):
    with tf.GradientTape() as tape:
        loss = loss_fn(x)
    optimizer.apply([tape.gradient(loss, x.value)], [x])
print("style loss below 0.1:", bool(loss < 0.1))
