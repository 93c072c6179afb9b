from jinja2 import Environment

template = Environment().from_string("{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell|upper|e }}</td>{% endfor %}</tr>{% endfor %}")
ROWS = [["a%d" % i] * 12 for i in range(400)]
for _ in range(30):
    template.render(rows=ROWS)
