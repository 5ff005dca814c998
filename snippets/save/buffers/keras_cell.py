"""`add_weight(trainable=False)`, `save_weights`"""
import keras


class Net(keras.layers.Layer):
    def __init__(self, scale=1.0):
        super().__init__()
        self.linear = keras.layers.Dense(1)
        self.scale = scale  # plain attribute
        self.mean = self.add_weight(
            name="mean", shape=(4,),
            initializer="zeros", trainable=False,
        )
        self.on = keras.ops.ones(4)  # a bare tensor

    def call(self, x):
        return self.scale * self.linear(self.on * x - self.mean)


keras.utils.set_random_seed(0)
net, other = Net(scale=3.0), Net()
net.mean.assign([0.5] * 4)
net.on = 2 * net.on
model = keras.Sequential([keras.Input((4,)), net])
again = keras.Sequential([keras.Input((4,)), other])
model.save_weights("model.weights.h5")
again.load_weights("model.weights.h5")
print("saved:", ", ".join(w.name for w in model.weights))
print(f"mean {net.mean[0]:.1f}, reloaded {other.mean[0]:.1f}")
print(f"on {net.on[0]:.1f}, reloaded {other.on[0]:.1f}")
print(f"scale {net.scale:.1f}, reloaded {other.scale:.1f}")
