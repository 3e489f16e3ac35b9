package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Create a new memoryview object which references the given object.
@PythonType(value = PyMemoryView.class, name = "memoryview")
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    @New("memoryview($type, object)")
    static PyObject create(PyType type, PyObject object) {
        return PyMemoryView.of(object);
    }

    /// Release the underlying buffer exposed by the memoryview object.
    @Builtin("release($self, /)")
    static void release(PyMemoryView self) {
        self.release();
    }

    /// Return the data in the buffer as a byte string.
    ///
    /// Order can be {'C', 'F', 'A'}. When order is 'C' or 'F', the data of the
    /// original array is converted to C or Fortran order. For contiguous views,
    /// 'A' returns an exact copy of the physical memory. In particular, in-memory
    /// Fortran order is preserved. For non-contiguous views, the data is converted
    /// to C first. order=None is the same as order='C'.
    @Builtin("tobytes($self, /, order='C')")
    static PyObject toBytes(PyMemoryView self, PyObject order) {
        self.check();
        char o = 'C';
        if (order != PyNone.NONE) {
            if (!(order instanceof PyStr text)) {
                throw Errors.typeError(
                        "tobytes() argument 'order' must be str or None, not %s",
                        order.type().qualifiedName());
            }
            if (text.size() != 1 || "CFA".indexOf(text.codePointAt(0)) < 0) {
                throw Errors.valueError("order must be 'C', 'F' or 'A'");
            }
            o = (char) text.codePointAt(0);
        }
        Buffer view = self.peek();
        boolean fortran = o == 'F' || o == 'A' && !view.isContiguous('C') && view.isContiguous('F');
        return PyBytes.of(fortran ? transposed(view) : view.toBytes());
    }

    /// The elements with the first index fastest.
    private static byte[] transposed(Buffer view) {
        int n = view.shape.length;
        int[] shape = new int[n];
        int[] strides = new int[n];
        for (int i = 0; i < n; i++) {
            shape[i] = view.shape[n - 1 - i];
            strides[i] = view.strides[n - 1 - i];
        }
        return new Buffer(
                        view.exporter,
                        view.bytes,
                        view.offset,
                        view.length,
                        true,
                        view.itemSize,
                        view.format,
                        shape,
                        strides)
                .toBytes();
    }

    /// Return the data in the buffer as a str of hexadecimal numbers.
    ///
    ///   sep
    ///     An optional single character or byte to separate hex bytes.
    ///   bytes_per_sep
    ///     How many bytes between separators.  Positive values count from the
    ///     right, negative values count from the left.
    @Builtin("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject hex(PyMemoryView self, PyObject sep, int bytesPerSep) {
        byte[] bytes = self.peek().toBytes();
        return HexText.hex(bytes, 0, bytes.length, sep, bytesPerSep);
    }

    /// Return the data in the buffer as a list of elements.
    @Builtin("tolist($self, /)")
    static PyObject toList(PyMemoryView self) {
        return self.toList();
    }

    /// Cast a memoryview to a new format or shape.
    @Builtin("cast($self, /, format, shape=<unrepresentable>)")
    static PyObject cast(PyMemoryView self, PyStr format, PyObject shape) {
        return self.cast(format.toString(), shape);
    }

    /// Return a readonly version of the memoryview.
    @Builtin("toreadonly($self, /)")
    static PyObject toReadOnly(PyMemoryView self) {
        return self.toReadOnly();
    }

    @Builtin(value = "__enter__($self, /)", signature = false)
    static PyObject enter(PyMemoryView self) {
        self.check();
        return self;
    }

    @Builtin(value = "__exit__($self, /, *exc_info)", signature = false)
    static void exit(PyMemoryView self, PyObject[] info) {
        self.release();
    }

    // ---- attributes

    /// The underlying object of the memoryview.
    @Getter("obj")
    static PyObject obj(PyMemoryView self) {
        return self.exporter();
    }

    /// The amount of space in bytes that the array would use in
    ///  a contiguous representation.
    @Getter("nbytes")
    static PyObject nbytes(PyMemoryView self) {
        self.check();
        return PyInt.of(self.length);
    }

    /// A bool indicating whether the memory is read only.
    @Getter("readonly")
    static PyObject readOnly(PyMemoryView self) {
        self.check();
        return PyBool.of(self.readOnly);
    }

    /// The size in bytes of each element of the memoryview.
    @Getter("itemsize")
    static PyObject itemSize(PyMemoryView self) {
        self.check();
        return PyInt.of(self.itemSize);
    }

    /// A string containing the format (in struct module style)
    ///  for each element in the view.
    @Getter("format")
    static PyObject format(PyMemoryView self) {
        self.check();
        return PyStr.of(self.format);
    }

    /// An integer indicating how many dimensions of a multi-dimensional
    ///  array the memory represents.
    @Getter("ndim")
    static PyObject ndim(PyMemoryView self) {
        self.check();
        return PyInt.of(self.shape.length);
    }

    private static PyTuple tuple(int[] numbers) {
        PyObject[] items = new PyObject[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyInt.of(numbers[i]);
        }
        return PyTuple.of(items);
    }

    /// A tuple of ndim integers giving the shape of the memory
    ///  as an N-dimensional array.
    @Getter("shape")
    static PyObject shape(PyMemoryView self) {
        self.check();
        return tuple(self.shape);
    }

    /// A tuple of ndim integers giving the size in bytes to access
    ///  each element for each dimension of the array.
    @Getter("strides")
    static PyObject strides(PyMemoryView self) {
        self.check();
        return tuple(self.strides);
    }

    /// A tuple of integers used internally for PIL-style arrays.
    @Getter("suboffsets")
    static PyObject suboffsets(PyMemoryView self) {
        self.check();
        return PyTuple.EMPTY;
    }

    /// A bool indicating whether the memory is C contiguous.
    @Getter("c_contiguous")
    static PyObject cContiguous(PyMemoryView self) {
        return PyBool.of(self.isContiguous('C'));
    }

    /// A bool indicating whether the memory is Fortran contiguous.
    @Getter("f_contiguous")
    static PyObject fContiguous(PyMemoryView self) {
        return PyBool.of(self.isContiguous('F'));
    }

    /// A bool indicating whether the memory is contiguous.
    @Getter("contiguous")
    static PyObject contiguous(PyMemoryView self) {
        return PyBool.of(self.isContiguous('A'));
    }
}
