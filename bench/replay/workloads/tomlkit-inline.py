import tomlkit

TABLE = "a = { " + ", ".join("k%d = %d" % (i, i) for i in range(250)) + " }\n"
document = tomlkit.parse(TABLE)
for _ in range(60):
    tomlkit.dumps(document)
