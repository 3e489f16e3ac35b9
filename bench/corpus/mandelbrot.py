"""Mandelbrot set as a bitmap, once with floats and once with complex numbers.

Tight float loops, complex arithmetic, bit shifting into a bytearray.
"""

from harness import main

DEFAULT_SIZE = 240  # pixels on each side

LIMIT = 50


def escapes_float(cr, ci):
    zr = zi = 0.0
    for _ in range(LIMIT):
        zr_squared = zr * zr
        zi_squared = zi * zi
        if zr_squared + zi_squared > 4.0:
            return True
        zi = 2.0 * zr * zi + ci
        zr = zr_squared - zi_squared + cr
    return zr * zr + zi * zi > 4.0


def escapes_complex(cr, ci):
    c = complex(cr, ci)
    z = 0j
    for _ in range(LIMIT):
        if abs(z) > 2.0:
            return True
        z = z * z + c
    return abs(z) > 2.0


def bitmap(size, escapes):
    packed = bytearray()
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        byte = 0
        bits = 0
        for x in range(size):
            byte = byte << 1 | (not escapes(2.0 * x / size - 1.5, ci))
            bits += 1
            if bits == 8:
                packed.append(byte)
                byte = bits = 0
        if bits:
            packed.append(byte << 8 - bits)
    return packed


def run(size):
    packed = bitmap(size, escapes_float)
    again = bitmap(size, escapes_complex)
    # The two loops round differently: they may disagree on the very rim.
    different = sum(bin(a ^ b).count("1") for a, b in zip(packed, again))
    assert different <= size // 10, different
    checksum = 0
    for byte in packed:
        checksum = (checksum * 257 + byte) % 4294967291
    return checksum


if __name__ == "__main__":
    main("mandelbrot", run, DEFAULT_SIZE)
