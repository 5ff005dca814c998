names = {[0, 1]: "digits"}
