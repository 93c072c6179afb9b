import pyparsing as pp

item = pp.Word(pp.alphas)("word*") + pp.Word(pp.nums)("number*")
grammar = pp.OneOrMore(pp.Group(item)("item*"))
TEXT = "abc 123 " * 1500
for _ in range(5):
    grammar.parse_string(TEXT)
