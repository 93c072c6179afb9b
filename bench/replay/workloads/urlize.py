from jinja2.utils import urlize

TEXT = " ".join("see http://example.org/%d" % i + ".,)" * 60 + "x" for i in range(150))
for _ in range(10):
    urlize(TEXT, 40)
