import pyparsing as pp

word = pp.Word(pp.alphas).set_parse_action(lambda tokens: tokens[0].upper())
TEXT = "some words 1 2 3, and more; " * 4000
word.transform_string(TEXT)
