"""Deflate: text is compressed and decompressed again, bit by bit.

A bit reader and writer, canonical Huffman codes, a window of past output:
bytearrays, dictionaries of tuples, shifts, a heap of our own making.
"""

from harness import main

DEFAULT_SIZE = 120000  # bytes of text

END_OF_BLOCK = 256
WINDOW = 32768
LONGEST_MATCH = 258
CODE_LENGTH_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)


def length_table():
    """Symbol, base and extra bits of match lengths, shortest first."""
    table = [(257 + i, 3 + i, 0) for i in range(8)]
    base = 11
    for extra in range(1, 6):
        for _ in range(4):
            table.append((257 + len(table), base, extra))
            base += 1 << extra
    table[-1:] = [(284, 227, 5), (285, 258, 0)]
    return table


def distance_table():
    table = [(i, 1 + i, 0) for i in range(4)]
    base = 5
    for extra in range(1, 14):
        for _ in range(2):
            table.append((len(table), base, extra))
            base += 1 << extra
    return table


LENGTHS = length_table()
DISTANCES = distance_table()


def entry_for(table, value):
    low, high = 0, len(table)
    while high - low > 1:
        middle = (low + high) // 2
        if table[middle][1] <= value:
            low = middle
        else:
            high = middle
    return table[low]


class BitWriter:
    def __init__(self):
        self.output = bytearray()
        self.pending = 0
        self.count = 0

    def write(self, value, width):
        """Numbers go out with their lowest bit first."""
        self.pending |= value << self.count
        self.count += width
        while self.count >= 8:
            self.output.append(self.pending & 0xFF)
            self.pending >>= 8
            self.count -= 8

    def finish(self):
        if self.count:
            self.output.append(self.pending & 0xFF)
        return bytes(self.output)


class BitReader:
    def __init__(self, data):
        self.data = data
        self.position = 0
        self.pending = 0
        self.count = 0

    def need(self, width):
        while self.count < width:
            self.pending |= self.data[self.position] << self.count
            self.position += 1
            self.count += 8

    def read(self, width):
        self.need(width)
        value = self.pending & ((1 << width) - 1)
        self.pending >>= width
        self.count -= width
        return value

    def read_bit(self):
        if not self.count:
            self.need(1)
        bit = self.pending & 1
        self.pending >>= 1
        self.count -= 1
        return bit


class Heap:
    """The smallest item is always the first."""

    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            parent = (i - 1) // 2
            items[i], items[parent] = items[parent], items[i]
            i = parent

    def pop(self):
        items = self.items
        smallest = items[0]
        last = items.pop()
        if items:
            items[0] = last
            i = 0
            while True:
                child = 2 * i + 1
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if child >= len(items) or items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return smallest


def code_lengths(frequencies, limit):
    """Lengths of Huffman codes; frequencies are flattened until none is too long."""
    while True:
        heap = Heap()
        for symbol, frequency in enumerate(frequencies):
            if frequency:
                heap.push((frequency, symbol, (symbol,)))
        lengths = [0] * len(frequencies)
        if len(heap.items) == 1:
            lengths[heap.items[0][1]] = 1
            return lengths
        while len(heap.items) > 1:
            first, _, some = heap.pop()
            second, tie, others = heap.pop()
            for symbol in some + others:
                lengths[symbol] += 1
            heap.push((first + second, tie, some + others))
        if max(lengths, default=0) <= limit:
            return lengths
        frequencies = [(frequency + 3) // 4 for frequency in frequencies]


def canonical_codes(lengths):
    """Codes in the order of their lengths, then of their symbols."""
    code = 0
    codes = {}
    for length in range(1, max(lengths) + 1):
        for symbol, wanted in enumerate(lengths):
            if wanted == length:
                codes[symbol] = (code, length)
                code += 1
        code <<= 1
    return codes


class Encoder:
    def __init__(self, lengths):
        self.codes = {}
        for symbol, (code, length) in canonical_codes(lengths).items():
            backwards = int(format(code, "0%db" % length)[::-1], 2)
            self.codes[symbol] = (backwards, length)

    def write(self, writer, symbol):
        code, length = self.codes[symbol]
        writer.write(code, length)


class Decoder:
    def __init__(self, lengths):
        self.symbols = {}
        for symbol, (code, length) in canonical_codes(lengths).items():
            self.symbols[length, code] = symbol

    def read(self, reader):
        code = length = 0
        while True:
            code = code << 1 | reader.read_bit()
            length += 1
            symbol = self.symbols.get((length, code))
            if symbol is not None:
                return symbol
            if length > 15:
                raise ValueError("no such code")


def find_matches(data):
    """Split data into literals (byte, 0) and matches (length, distance)."""
    chains = {}
    position = 0
    while position < len(data):
        best_length, best_distance = 0, 0
        key = data[position : position + 3]
        if len(key) == 3:
            for start in chains.get(key, ())[-8:]:
                if position - start <= WINDOW:
                    length = match_length(data, start, position)
                    if length >= best_length:
                        best_length, best_distance = length, position - start
        if best_length >= 3:
            yield best_length, best_distance
            step = best_length
        else:
            yield data[position], 0
            step = 1
        for i in range(position, position + step):
            chains.setdefault(data[i : i + 3], []).append(i)
        position += step


def match_length(data, start, position):
    limit = min(LONGEST_MATCH, len(data) - position)
    length = 3
    while length < limit and data[start + length] == data[position + length]:
        length += 1
    return length


def deflate(data):
    tokens = list(find_matches(data))
    literal_counts = [0] * 286
    distance_counts = [0] * 30
    literal_counts[END_OF_BLOCK] = 1
    for value, distance in tokens:
        if distance:
            literal_counts[entry_for(LENGTHS, value)[0]] += 1
            distance_counts[entry_for(DISTANCES, distance)[0]] += 1
        else:
            literal_counts[value] += 1
    if not any(distance_counts):
        distance_counts[0] = 1
    literal_lengths = code_lengths(literal_counts, 15)
    distance_lengths = code_lengths(distance_counts, 15)
    writer = BitWriter()
    writer.write(1, 1)  # the last block
    writer.write(2, 2)  # with codes of its own
    write_code_lengths(writer, literal_lengths, distance_lengths)
    literals, distances = Encoder(literal_lengths), Encoder(distance_lengths)
    for value, distance in tokens:
        if not distance:
            literals.write(writer, value)
            continue
        symbol, base, extra = entry_for(LENGTHS, value)
        literals.write(writer, symbol)
        writer.write(value - base, extra)
        symbol, base, extra = entry_for(DISTANCES, distance)
        distances.write(writer, symbol)
        writer.write(distance - base, extra)
    literals.write(writer, END_OF_BLOCK)
    return writer.finish()


def write_code_lengths(writer, literal_lengths, distance_lengths):
    tokens = []
    both = literal_lengths + distance_lengths
    i = 0
    while i < len(both):
        repeat = 1
        while i + repeat < len(both) and both[i + repeat] == both[i]:
            repeat += 1
        if both[i] == 0 and repeat >= 3:
            repeat = min(repeat, 138)
            tokens.append((17, repeat - 3, 3) if repeat <= 10 else (18, repeat - 11, 7))
        else:
            repeat = 1
            tokens.append((both[i], 0, 0))
        i += repeat
    counts = [0] * 19
    for symbol, _, _ in tokens:
        counts[symbol] += 1
    lengths = code_lengths(counts, 7)
    shown = 19
    while lengths[CODE_LENGTH_ORDER[shown - 1]] == 0:
        shown -= 1
    writer.write(len(literal_lengths) - 257, 5)
    writer.write(len(distance_lengths) - 1, 5)
    writer.write(shown - 4, 4)
    for symbol in CODE_LENGTH_ORDER[:shown]:
        writer.write(lengths[symbol], 3)
    encoder = Encoder(lengths)
    for symbol, value, width in tokens:
        encoder.write(writer, symbol)
        writer.write(value, width)


def read_code_lengths(reader):
    literal_count = reader.read(5) + 257
    distance_count = reader.read(5) + 1
    shown = reader.read(4) + 4
    lengths = [0] * 19
    for symbol in CODE_LENGTH_ORDER[:shown]:
        lengths[symbol] = reader.read(3)
    decoder = Decoder(lengths)
    both = []
    while len(both) < literal_count + distance_count:
        symbol = decoder.read(reader)
        if symbol < 16:
            both.append(symbol)
        elif symbol == 16:
            both += [both[-1]] * (reader.read(2) + 3)
        elif symbol == 17:
            both += [0] * (reader.read(3) + 3)
        else:
            both += [0] * (reader.read(7) + 11)
    return both[:literal_count], both[literal_count:]


def inflate(data):
    reader = BitReader(data)
    output = bytearray()
    is_last = False
    while not is_last:
        is_last = reader.read(1)
        kind = reader.read(2)
        if kind == 1:
            literal_lengths = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
            distance_lengths = [5] * 30
        elif kind == 2:
            literal_lengths, distance_lengths = read_code_lengths(reader)
        else:
            raise ValueError("blocks of kind %d are not understood" % kind)
        inflate_block(reader, Decoder(literal_lengths), Decoder(distance_lengths), output)
    return bytes(output)


def inflate_block(reader, literals, distances, output):
    while True:
        symbol = literals.read(reader)
        if symbol < END_OF_BLOCK:
            output.append(symbol)
        elif symbol == END_OF_BLOCK:
            return
        else:
            _, base, extra = LENGTHS[symbol - 257]
            length = base + reader.read(extra)
            _, base, extra = DISTANCES[distances.read(reader)]
            start = len(output) - base - reader.read(extra)
            for i in range(start, start + length):
                output.append(output[i])


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def sample_text(size):
    syllables = "ba sal ti co ma gma ru pu mi ce tu ff cal de ra lo va".split()
    state = 99
    parts = []
    length = 0
    while length < size:
        state = (state * 69069 + 1) % 4294967296
        part = syllables[(state >> 20) % len(syllables)]
        if (state >> 10) % 3 == 0:
            part += " "
        if (state >> 8) % 64 == 0:
            part += ".\n"
        parts.append(part)
        length += len(part)
    return "".join(parts)[:size].encode("ascii")


# A block with the fixed codes that the format knows.
FIXED_TEXT = b"deflate, inflate, deflate, inflate\n"
FIXED_BLOCK = bytes.fromhex("4b494dcb492c49d551c8cc833252d044b800")


def run(size):
    assert inflate(FIXED_BLOCK) == FIXED_TEXT
    text = sample_text(size)
    packed = deflate(text)
    assert len(packed) < len(text) or size < 200
    unpacked = inflate(packed)
    assert unpacked == text
    return "%d/%d" % (len(packed), adler32(packed))


if __name__ == "__main__":
    main("pyflate", run, DEFAULT_SIZE)
