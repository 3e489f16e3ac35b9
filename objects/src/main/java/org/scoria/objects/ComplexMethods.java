package org.scoria.objects;

import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.text.SpecFormat;

/// The methods of `complex`.
@PythonType(
        value = PyComplex.class,
        name = "complex",
        subclass = true,
        doc = "A complex number: the sum of a real number and an imaginary one, or the value of its text.")
final class ComplexMethods {
    private ComplexMethods() {}

    @New("complex($type, real=0, imag=0)")
    static PyObject create(PyType type, @Absent PyObject real, @Absent PyObject imag) {
        if (real == null) {
            real = PyInt.ZERO;
        }
        if (imag == null && type == PyComplex.TYPE && real.getClass() == PyComplex.class) {
            return real;
        }
        if (real instanceof PyStr text) {
            if (imag != null) {
                throw Errors.typeError("complex() can't take second arg if first is a string");
            }
            return inType(type, ComplexText.parse(text));
        }
        if (imag instanceof PyStr) {
            throw Errors.typeError("complex() second arg can't be a string");
        }
        PyComplex special = Numbers.complexBySpecialMethod(real);
        PyObject first = special != null ? special : real;
        if (!(first instanceof PyComplex) && !Numbers.isReal(first)) {
            throw Errors.typeError(
                    "complex() first argument must be a string or a number, not '%s'",
                    first.type().qualifiedName());
        }
        if (imag != null && !(imag instanceof PyComplex) && !Numbers.isReal(imag)) {
            throw Errors.typeError(
                    "complex() second argument must be a number, not '%s'",
                    imag.type().qualifiedName());
        }
        return inType(type, combine(first, imag));
    }

    /// `first + second * 1j` without losing signs of zeros where an operand is real.
    private static PyComplex combine(PyObject first, PyObject second) {
        double real;
        double imag = 0;
        if (first instanceof PyComplex c) {
            real = c.real;
            imag = c.imag;
        } else {
            real = Numbers.parseDouble(first);
        }
        if (second == null) {
            return PyComplex.of(real, imag);
        }
        double added;
        if (second instanceof PyComplex c) {
            added = c.real;
            real -= c.imag;
        } else {
            added = Numbers.parseDouble(second);
        }
        return PyComplex.of(real, first instanceof PyComplex ? added + imag : added);
    }

    private static PyComplex inType(PyType type, PyComplex value) {
        return type == PyComplex.TYPE ? value : new PyComplexSub(type, value.real, value.imag);
    }

    /// The real part.
    @Getter(value = "real", member = true)
    static double real(PyComplex self) {
        return self.real;
    }

    /// The imaginary part.
    @Getter(value = "imag", member = true)
    static double imag(PyComplex self) {
        return self.imag;
    }

    /// The complex conjugate.
    @Builtin("conjugate($self, /)")
    static PyObject conjugate(PyComplex self) {
        return PyComplex.of(self.real, -self.imag);
    }

    /// The value as an exact complex.
    @Builtin("__complex__($self, /)")
    static PyObject toComplex(PyComplex self) {
        return self.exact();
    }

    /// Format the value as the specification says.
    @Builtin("__format__($self, format_spec, /)")
    static PyObject format(PyComplex self, PyStr spec) {
        return SpecFormat.formatComplex(self, spec);
    }

    /// Arguments with which `__new__` makes an equal value.
    @Builtin("__getnewargs__($self, /)")
    static PyObject getNewArgs(PyComplex self) {
        return PyTuple.of(PyFloat.of(self.real), PyFloat.of(self.imag));
    }
}
