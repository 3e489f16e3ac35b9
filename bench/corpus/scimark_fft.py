"""SciMark FFT: in-place transform of complex data kept as pairs of floats.

Strided access to one flat list, bit-reversed order, twiddle factors by
recurrence.
"""

import math

from harness import main

DEFAULT_SIZE = 15  # binary logarithm of the number of points


def swap_bit_reversed(data):
    count = len(data) // 2
    j = 0
    for i in range(count - 1):
        if i < j:
            data[2 * i], data[2 * j] = data[2 * j], data[2 * i]
            data[2 * i + 1], data[2 * j + 1] = data[2 * j + 1], data[2 * i + 1]
        bit = count >> 1
        while bit <= j:
            j -= bit
            bit >>= 1
        j += bit


def transform(data, direction):
    count = len(data) // 2
    swap_bit_reversed(data)
    half = 1
    while half < count:
        angle = direction * math.pi / half
        # Turning by a small angle: 1 - cos is computed without cancellation.
        turn_real = 2.0 * math.sin(angle / 2.0) ** 2
        turn_imaginary = math.sin(angle)
        w_real, w_imaginary = 1.0, 0.0
        for offset in range(half):
            for start in range(offset, count, 2 * half):
                i = 2 * start
                j = 2 * (start + half)
                real = w_real * data[j] - w_imaginary * data[j + 1]
                imaginary = w_real * data[j + 1] + w_imaginary * data[j]
                data[j] = data[i] - real
                data[j + 1] = data[i + 1] - imaginary
                data[i] += real
                data[i + 1] += imaginary
            w_real, w_imaginary = (
                w_real - turn_real * w_real - turn_imaginary * w_imaginary,
                w_imaginary - turn_real * w_imaginary + turn_imaginary * w_real,
            )
        half *= 2


def inverse(data):
    transform(data, 1)
    scale = 2.0 / len(data)
    for i in range(len(data)):
        data[i] *= scale


def run(size):
    count = 1 << size
    state = 1
    data = []
    for _ in range(2 * count):
        state = state * 16807 % 2147483647
        data.append(state / 2147483647.0)
    original = data[:]
    transform(data, -1)
    spectrum = sum(abs(value) for value in data)
    inverse(data)
    worst = max(abs(a - b) for a, b in zip(data, original))
    assert worst < 1e-10, worst
    return "%.4f" % spectrum


if __name__ == "__main__":
    main("scimark_fft", run, DEFAULT_SIZE)
