"""Markov chain: text is learnt from and new text is made up.

Dictionaries of tuples and lists, string splitting and joining, counting and
sorting of words.
"""

import random
from collections import Counter, defaultdict

from harness import main

DEFAULT_SIZE = 250000  # words of made-up text

SOURCE = """
The mountain had been quiet for a hundred years, and the people in the valley had
forgotten that it was a mountain of fire. They planted vines on its lower slopes, and
apple trees, and in the middle of the orchard they built a school of black stone. The
black stone came from the mountain, and so did the good soil, and so did the warm water
in the baths behind the school, but nobody asked where the mountain had taken them from.

One morning in the spring the water in the baths was too hot to bathe in. The teacher
said that it would be cooler in the evening. In the evening it was hotter. The birds had
left the orchard, and the dogs in the valley would not come into the houses, and the old
woman who sold eggs in the market said that her hens had stopped laying. The teacher
wrote all of this into a book, because he liked to write things into books, and he
measured the water every hour, and he drew a curve through the points.

On the third day the curve went up so steeply that he shut the book and rang the bell of
the school, although it was a holiday. People came out of their houses to look at him. He
told them what he had measured, and some of them laughed, but the old woman picked up her
basket and took the road to the coast. When the others saw her go they stopped laughing,
and they picked up their children and their bread and went down the road behind her.

In the night the mountain spoke. It spoke with a voice that they heard at the coast, and
it threw a light into the clouds, and in the morning there was ash on the sea. When they
came back to the valley the school was gone and the orchard was gone, and where the baths
had been there was a new hill of black stone, warm to the hand. They built a school of it.
"""


class Chain:
    def __init__(self, order):
        self.order = order
        self.table = defaultdict(list)
        self.starts = []

    def learn(self, text):
        for paragraph in text.strip().split("\n\n"):
            words = paragraph.split()
            self.starts.append(tuple(words[: self.order]))
            for i in range(len(words) - self.order):
                key = tuple(words[i : i + self.order])
                self.table[key].append(words[i + self.order])

    def words(self, rng):
        while True:
            state = rng.choice(self.starts)
            yield from state
            while state in self.table:
                word = rng.choice(self.table[state])
                yield word
                state = state[1:] + (word,)


def plain(word):
    return word.strip(".,").lower()


def make_text(chain, rng, count):
    lines = []
    line = []
    width = 0
    made = 0
    for word in chain.words(rng):
        if width + len(word) > 70:
            lines.append(" ".join(line))
            line = []
            width = 0
        line.append(word)
        width += len(word) + 1
        made += 1
        if made == count:
            break
    lines.append(" ".join(line))
    return "\n".join(lines)


def run(size):
    rng = random.Random(1815)
    checksum = 0
    for order in (1, 2):
        chain = Chain(order)
        chain.learn(SOURCE)
        text = make_text(chain, rng, size // 2)
        words = text.split()
        assert len(words) == size // 2
        assert set(words) <= set(SOURCE.split())
        counts = Counter(plain(word) for word in words)
        ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        for rank, (word, count) in enumerate(ranking):
            checksum = (checksum * 31 + count * (rank + 1) + len(word)) % 4294967291
        sentences = [sentence.strip() for sentence in text.replace("\n", " ").split(".")]
        longest = max(sentences, key=len)
        checksum = (checksum * 31 + len(longest) + text.count("\n")) % 4294967291
    return "%s/%d" % ("-".join(word for word, _ in ranking[:4]), checksum)


if __name__ == "__main__":
    main("markov_text", run, DEFAULT_SIZE)
