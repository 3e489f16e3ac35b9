"""Strings that grow by `+=`: prefixes that are kept must not see what is appended later."""

PARTS = "ab\U0001f30b"

text = ""
kept = []
for i in range(3000):
    text += PARTS[i % 3]
    if i % 500 == 0:
        kept.append(text)
        other = text + "x"
        other += "\U0001f30b"
        kept.append(other)
    if i % 7 == 0:
        assert text[-1] == PARTS[i % 3]
print(len(text), text == PARTS * 1000, hash(text) == hash("".join(list(text))))
print([len(each) for each in kept], ascii(kept[-1][-3:]), ascii(kept[-2][-2:]))

narrow = "a" * 600 + "b"
branch = narrow + "c"
wide = narrow + "\U0001f30b"
wider = wide + "d"
print(ascii(branch[-2:]), ascii(wide[-2:]), ascii(wider[-2:]), narrow[-1], ascii((wide + "z")[-2:]))
print(len(branch + wide), (branch + "d").count("a"), wider.find("d"), narrow + "c" == branch)
