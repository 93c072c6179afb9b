import tomlkit

TEXT = "\n".join("[t%d]\n" % t + "\n".join("k%d = %d" % (i, i) for i in range(40)) for t in range(25))
document = tomlkit.parse(TEXT)
for _ in range(400):
    document.unwrap()
