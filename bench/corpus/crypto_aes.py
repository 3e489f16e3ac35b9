"""AES in counter mode, from the definition of the cipher.

Table look-ups, exclusive or, bytearrays and lists of small integers.
"""

from harness import main

DEFAULT_SIZE = 20000  # bytes enciphered

BLOCK = 16


def times_x(value):
    value <<= 1
    return value ^ 0x11B if value & 0x100 else value


def field_multiply(a, b):
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = times_x(a)
        b >>= 1
    return product


def build_sbox():
    # 3 generates the multiplicative group; its powers give the inverses.
    powers = [1]
    for _ in range(254):
        powers.append(field_multiply(powers[-1], 3))
    inverse = [0] * 256
    for exponent, value in enumerate(powers):
        inverse[value] = powers[-exponent % 255]
    sbox = []
    for value in range(256):
        bits = inverse[value]
        result = 0x63
        for _ in range(5):
            result ^= bits
            bits = (bits << 1 | bits >> 7) & 0xFF
        sbox.append(result)
    return sbox


class AES:
    sbox = build_sbox()
    doubled = [times_x(value) for value in range(256)]
    # Row r of the state moves r places to the left.
    shifted = [(column + row) % 4 * 4 + row for column in range(4) for row in range(4)]

    def __init__(self, key):
        if len(key) not in (16, 24, 32):
            raise ValueError("a key has 16, 24 or 32 bytes, not %d" % len(key))
        self.rounds = len(key) // 4 + 6
        self.round_keys = self.expand(key)

    def expand(self, key):
        words_in_key = len(key) // 4
        words = [list(key[i : i + 4]) for i in range(0, len(key), 4)]
        constant = 1
        for i in range(words_in_key, 4 * (self.rounds + 1)):
            word = words[-1]
            if i % words_in_key == 0:
                word = [self.sbox[byte] for byte in word[1:] + word[:1]]
                word[0] ^= constant
                constant = times_x(constant)
            elif words_in_key > 6 and i % words_in_key == 4:
                word = [self.sbox[byte] for byte in word]
            words.append([a ^ b for a, b in zip(words[i - words_in_key], word)])
        flat = [byte for word in words for byte in word]
        return [flat[i : i + BLOCK] for i in range(0, len(flat), BLOCK)]

    def encipher(self, block):
        state = [a ^ b for a, b in zip(block, self.round_keys[0])]
        for number in range(1, self.rounds):
            state = self.substitute_and_shift(state)
            self.mix_columns(state)
            state = [a ^ b for a, b in zip(state, self.round_keys[number])]
        state = self.substitute_and_shift(state)
        return bytes([a ^ b for a, b in zip(state, self.round_keys[self.rounds])])

    def substitute_and_shift(self, state):
        sbox = self.sbox
        return [sbox[state[i]] for i in self.shifted]

    def mix_columns(self, state):
        doubled = self.doubled
        for i in range(0, BLOCK, 4):
            a, b, c, d = state[i : i + 4]
            everything = a ^ b ^ c ^ d
            state[i] = a ^ everything ^ doubled[a ^ b]
            state[i + 1] = b ^ everything ^ doubled[b ^ c]
            state[i + 2] = c ^ everything ^ doubled[c ^ d]
            state[i + 3] = d ^ everything ^ doubled[d ^ a]


class CounterMode:
    def __init__(self, cipher, start=1):
        self.cipher = cipher
        self.counter = start
        self.unused = b""

    def next_bytes(self, count):
        stream = bytearray(self.unused)
        while len(stream) < count:
            stream += self.cipher.encipher(self.counter.to_bytes(BLOCK, "big"))
            self.counter = (self.counter + 1) % (1 << 128)
        self.unused = bytes(stream[count:])
        return stream[:count]

    def apply(self, text):
        """Encipher or decipher: the two are the same."""
        return bytes(a ^ b for a, b in zip(text, self.next_bytes(len(text))))


# The three examples of the standard: key length and the block that comes out.
EXAMPLES = [
    (16, "69c4e0d86a7b0430d8cdb78070b4c55a"),
    (24, "dda97ca4864cdfe06eaf70a0ec0d7191"),
    (32, "8ea2b7ca516745bfeafc49904b496089"),
]


def check_examples():
    plain = bytes(0x11 * i for i in range(16))
    for length, expected in EXAMPLES:
        assert AES(bytes(range(length))).encipher(plain).hex() == expected


def run(size):
    check_examples()
    text = bytes((i * i + 3 * i) % 251 for i in range(size))
    checksum = 0
    for length in (16, 24, 32):
        key = bytes((7 * i + length) % 256 for i in range(length))
        secret = CounterMode(AES(key)).apply(text)
        backwards = CounterMode(AES(key))
        half = size // 2 + 5
        plain = backwards.apply(secret[:half]) + backwards.apply(secret[half:])
        assert plain == text
        for byte in secret:
            checksum = (checksum * 257 + byte) % 4294967291
    return checksum


if __name__ == "__main__":
    main("crypto_aes", run, DEFAULT_SIZE)
