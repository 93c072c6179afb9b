from marshmallow import Schema, fields


class Item(Schema):
    name = fields.Str()
    count = fields.Int()


class Order(Schema):
    items = fields.List(fields.Nested(Item))


ORDERS = [{"items": [{"name": "n", "count": i} for i in range(40)]} for _ in range(25)]
schema = Order(many=True)
for _ in range(12):
    schema.load(schema.dump(ORDERS))
