samples = [0, 1, -1, 2, -2, 7, -7, 255, -256, 2**31 - 1, -(2**31), 2**53, 2**62, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1]
samples += [2**64, 10**30, -(10**30) + 1, 3**200]
total = 0
for a in samples:
    for b in samples:
        values = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b]
        if b:
            q, r = divmod(a, b)
            assert q == a // b and r == a % b and q * b + r == a and (r == 0 or (r < 0) == (b < 0)), (a, b)
            values += [q, r]
        if 0 <= b < 300:
            values += [a << b, a >> b]
        if 0 <= b < 8:
            values.append(a**b)
        for v in values:
            total = (total * 31 + v) % (2**61 - 1)
print(total)
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3)
print((2**63 - 1) + 1, -(2**63) - 1, (2**63 - 1) * (2**63 - 1), -(-(2**63)), abs(-(2**63)), (-(2**63)) // -1)
print(2**100, (-3) ** 101, 2**-3, (-2) ** -3, 0**0, 10**-2)
print(pow(3, 100, 7), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(2, 0, 1), pow(10**20, 10**20, 10**9 + 7))
print(1 / 3, 10**300 / 10**299, (10**400) / (10**399), -7 / 2, 2**53 / 1, (2**53 + 1) / 1, 1 / 10**400, 5 / -1)
print(1 << 70, -1 << 70, (1 << 70) >> 69, -1 >> 1000, 5 >> 1, -5 >> 1, 0 << 10**6)
print(~0, ~5, ~-1, ~(2**64), -(2**64) & 0xFF, -1 & (2**70 - 1), -(2**64) | 1, -(2**64) ^ -1)
print((5).bit_length(), (-256).bit_length(), (0).bit_length(), (2**64).bit_length(), (2**64 - 1).bit_count(), (-7).bit_count())
print((5).conjugate(), (5).numerator, (5).denominator, (5).real, (5).imag, (5).as_integer_ratio(), (-(2**70)).as_integer_ratio())
print(True + True, True * 3, -True, ~False, True // True, True << 4, True & 3, True ^ True, True**2, type(+True).__name__, type(True & True).__name__)
print(int.__add__(1, 2), int.__add__(1, 2.0), (1).__radd__(2), int.__pow__(2, 3, 5), (5).__rsub__(10), (7).__divmod__(2), (7).__rfloordiv__(20))
print((5).__cmp__ if hasattr(5, "__cmp__") else "no cmp", (5).__lt__(6), (5).__eq__("5"), (5).__index__(), (5).__bool__(), (-5).__abs__(), (5).__ceil__())
print(round(15, -1), round(25, -1), round(35, -1), round(-15, -1), round(1234567, -3), round(5, 10), round(2**70, -10), round(5), round(149, -2), round(150, -2), round(5, -1))
