import tomlkit

TEXT = "\n".join('s%d = """\n%s"""' % (i, "some words on a line\n" * 60) for i in range(25))
for _ in range(8):
    tomlkit.parse(TEXT)
