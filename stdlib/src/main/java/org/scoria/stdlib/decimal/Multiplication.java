package org.scoria.stdlib.decimal;

/// Products, alone and with a sum.
final class Multiplication {
    private Multiplication() {}

    static PyDecimal multiply(PyDecimal a, PyDecimal b, Rules rules) {
        PyDecimal product = unrounded(a, b, rules);
        return product.isSpecial() ? product : Rounding.finish(product, rules);
    }

    private static PyDecimal unrounded(PyDecimal a, PyDecimal b, Rules rules) {
        int sign = a.sign() ^ b.sign();
        if (Nans.anySpecial(a, b)) {
            if (Nans.any(a, b)) {
                return Nans.of(a, b, rules);
            }
            return a.isZero() || b.isZero() ? rules.invalid() : PyDecimal.infinity(sign);
        }
        long exponent = a.exponent + b.exponent;
        if (a.big == null && b.big == null) {
            long low = a.small * b.small;
            if (low >= 0 && Math.multiplyHigh(a.small, b.small) == 0) {
                return PyDecimal.of(sign, exponent, low);
            }
        }
        Powers.checkSize(a.digits() + b.digits());
        return PyDecimal.of(sign, exponent, a.coefficient().multiply(b.coefficient()));
    }

    /// a * b + c, rounded once.
    static PyDecimal multiplyAdd(PyDecimal a, PyDecimal b, PyDecimal c, Rules rules) {
        int before = rules.status;
        rules.status = 0;
        PyDecimal product = unrounded(a, b, rules);
        boolean valid = (rules.status & Conditions.INVALID_OPERATION) == 0;
        rules.status |= before;
        return valid ? Addition.add(product, c, rules) : product;
    }
}
