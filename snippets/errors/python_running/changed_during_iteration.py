weights = {"module.a": 1, "module.b": 2}
for name in weights:
    weights[name.removeprefix("module.")] = weights.pop(name)
