"""`tf.io.gfile.GFile(path)`, `gfile.glob`, `gfile.exists`"""
import tensorflow as tf

gfile = tf.io.gfile
gfile.makedirs("runs/one")  # no error if it is there
path = "runs/one/log.txt"
with gfile.GFile(path, "w") as file:
    file.write("epoch 1\nepoch 2\n")
lines = list(gfile.GFile(path))
found = gfile.glob("runs/*/*.txt")
gfile.copy(path, "runs/copy.txt")  # refuses to overwrite
names = sorted(gfile.listdir("runs"))
gfile.rmtree("runs")
left = gfile.exists("runs")

remote = "ram://x"  # in memory; or gs://
x = tf.constant([1.0, 2.0])
with gfile.GFile(remote, "wb") as file:
    file.write(tf.io.serialize_tensor(x).numpy())
with gfile.GFile(remote, "rb") as file:
    back = tf.io.parse_tensor(file.read(), x.dtype)
print("lines:", len(lines), "found:", found)
print("in runs:", names, "after rmtree:", left)
print("read back:", back.numpy())
