"""`strings.split(x)`, `strings.lower(x)`, `strings.join(xs)`"""
import tensorflow as tf

lines = tf.constant(["A Café  open", "Room 42"])
lower = tf.strings.lower(lines, encoding="utf-8")
plain = tf.strings.regex_replace(lower, "[0-9]+", "#")
words = tf.strings.split(plain)  # a ragged tensor
lengths = tf.strings.length(lines, unit="UTF8_CHAR")
joined = tf.strings.join([plain[0], plain[1]], " | ")
number = tf.strings.to_number("42")
print("type:", lines.dtype.name)
print("first word:", words[0, 0].numpy())  # bytes
decoded = [[w.decode() for w in x] for x in words.numpy()]
print("words:", decoded)
print("lengths:", lengths.numpy())
print("joined:", joined.numpy().decode())
print("number:", number.numpy())
