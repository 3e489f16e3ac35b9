"""A few complete little programs, each using many features at once."""


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "num", float(text[i:j])
            i = j
        else:
            yield "op", c
            i += 1
    yield "end", None


class Calculator:
    PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

    def __init__(self, text):
        self.tokens = tokenize(text)
        self.advance()

    def advance(self):
        self.kind, self.value = next(self.tokens)

    def primary(self):
        if self.kind == "num":
            v = self.value
            self.advance()
            return v
        if self.value == "-":
            self.advance()
            return -self.expression(3)
        if self.value != "(":
            raise SyntaxError("unexpected %s" % (self.value or self.kind))
        self.advance()
        v = self.expression()
        if self.value != ")":
            raise SyntaxError("expected )")
        self.advance()
        return v

    def expression(self, least=1):
        left = self.primary()
        while self.kind == "op" and (p := self.PRECEDENCE.get(self.value, 0)) >= least:
            op = self.value
            self.advance()
            right = self.expression(p if op == "^" else p + 1)
            match op:
                case "+":
                    left += right
                case "-":
                    left -= right
                case "*":
                    left *= right
                case "/":
                    left /= right
                case "^":
                    left **= right
        return left


for text in ("1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) * 2.5", "1 / 0", "2 +", "(1", "8 / 4 / 2"):
    try:
        print(text, "=", Calculator(text).expression())
    except (SyntaxError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__, e)


def dijkstra(graph, start):
    import heapq

    distances, heap = {start: 0}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distances[node]:
            continue
        for other, weight in graph.get(node, {}).items():
            if (new := d + weight) < distances.get(other, float("inf")):
                distances[other] = new
                heapq.heappush(heap, (new, other))
    return distances


print(dijkstra({"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}}, "a"))


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __pow__(self, n):
        result = Matrix([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        base = self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def __repr__(self):
        return "Matrix(%r)" % self.rows


print(Matrix([[1, 1], [1, 0]]) ** 90)


def words(text):
    counts = {}
    for w in text.lower().split():
        counts[w.strip(".,")] = counts.get(w.strip(".,"), 0) + 1
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))


print(words("The cat, the dog. The end, a cat."))


class Event:
    def __init__(self):
        self.handlers = []

    def __iadd__(self, f):
        self.handlers.append(f)
        return self

    def __call__(self, *args, **kw):
        return [h(*args, **kw) for h in self.handlers]


event = Event()
event += lambda x: x * 2
event += str
event += type("Handler", (), {"__call__": lambda self, x: [x]})()
print(event(21))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)), sum(1 for _ in hanoi(10)))
print("\n".join("".join(" *"[i & j == 0] for j in range(16)) for i in range(8)))
