FUNCTION = """def area_{0}(shapes, scale=1.0, *, exact=False):
    total = 0
    for name, (width, height) in sorted(shapes.items()):
        if width < 0 or height < 0:
            raise ValueError(f"{{name}}: {{width}} x {{height}}")
        total += width * height * scale
    return round(total, 3) if not exact else total

"""

CLASS = """class Shape_{0}(Base):
    count = 0

    def __init__(self, *points, **options):
        super().__init__()
        self.points = [(x, y) for x, y in points if x is not None]
        self.options = {{**options, "number": type(self).count}}
        type(self).count += 1

    @property
    def size(self):
        try:
            return max(p[0] for p in self.points) - min(p[0] for p in self.points)
        except ValueError:
            return 0

"""

small = FUNCTION.format(0)
large = "".join((FUNCTION + CLASS).format(i) for i in range(10))
# an operation is a line of source
SITES = {
    "function": site("", "compile(small, 'f', 'exec')", operations=small.count("\n"), unroll=1),
    "module": site("", "compile(large, 'f', 'exec')", operations=large.count("\n"), unroll=1),
    "expression": site("", "compile('a.b(c + 1)[d]', 'f', 'eval')", unroll=1),
}
