"""`tf.io.gfile.GFile(path)`, `gfile.glob`, `gfile.exists`"""
import tensorflow as tf

gfile = tf.io.gfile
gfile.makedirs("runs/one")  # no error if it is there
path = "runs/one/log.txt"
with gfile.GFile(path, "w") as file:
    file.write("epoch 1\nepoch 2\n")
lines = list(gfile.GFile(path))
found = gfile.glob("runs/*/*.txt")  # sorted
gfile.copy(path, "runs/copy.txt")  # refuses to overwrite
names = sorted(gfile.listdir("runs"))
gfile.rmtree("runs")
left = gfile.exists("runs")

remote = "ram://notes.txt"  # or gs://, hdfs://
with gfile.GFile(remote, "w") as file:
    file.write("in memory")
text = gfile.GFile(remote).read()
print("lines:", len(lines), "found:", found)
print("in runs:", names, "after rmtree:", left)
print("read:", text)
