"""`safe_mode=False`, `register_keras_serializable`"""
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(2),
    keras.layers.Lambda(lambda t: 2 * t),
])
model.save("model.keras")  # with the lambda's bytecode
try:
    keras.models.load_model("model.keras")
except ValueError as error:
    print("refused:", type(error).__name__)
load_model = keras.models.load_model
trusted = load_model("model.keras", safe_mode=False)


@keras.saving.register_keras_serializable()
def double(t):
    return 2 * t


model.pop()
model.add(keras.layers.Lambda(double))
model.save("named.keras")  # with the function's name
again = keras.models.load_model("named.keras")
print(f"named function: {len(again.layers)} layers loaded")
