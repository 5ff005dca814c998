// The two programs that the page `translate` offers: `tandem.examples`.
{
  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.examples = {
    tf: `import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers as L

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)),
    L.Conv2D(32, 3, padding="same", activation="relu"),
    L.MaxPooling2D(2),
    L.BatchNormalization(),
    L.Flatten(),
    L.Dropout(0.5),
    L.Dense(10),
])
model.compile(
    optimizer=keras.optimizers.Adam(1e-3),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
model.fit(x_train, y_train, epochs=5, validation_split=0.1, callbacks=[stop])
model.save("digits.keras")
`,
    torch: `import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 32, kernel_size=3, padding=1)
        self.norm = nn.BatchNorm2d(32)
        self.head = nn.Linear(32 * 14 * 14, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.norm(self.conv(x))), 2)
        return self.head(x.view(x.size(0), -1))


def train(model, loader, optimizer, loss_fn, device):
    model.train()
    for x, y in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(x.to(device)), y.to(device))
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()


model = Net()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
loader = DataLoader(dataset, batch_size=64, shuffle=True)
train(model, loader, optimizer, nn.CrossEntropyLoss(), "cpu")
torch.save(model.state_dict(), "net.pt")
`,
  };
}
