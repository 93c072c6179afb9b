from jinja2.utils import urlize

TEXT = " ".join("see http://example.org/%d or (www.example.com), mail a%d@example.org; plain words here" % (i, i) for i in range(1200))
for _ in range(18):
    urlize(TEXT, 40)
