package org.scoria.objects;

import java.util.Arrays;

/// A `memoryview`: a view of memory that another object has lent, with a format and a shape of its own.
///
/// Compare CPython 3.11 `Objects/memoryobject.c`.
public final class PyMemoryView extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMemoryView.class, PyObject.TYPE, new MemoryViewMethodsExposed())
            .withPatternKind(PyType.SEQUENCE);

    private static final int MAX_DIMENSIONS = 64;

    /// The lent memory, shared by all views that were made from one another; given back with the last of them.
    private static final class Shared {
        final Buffer buffer;
        int views;

        Shared(Buffer buffer) {
            this.buffer = buffer;
        }
    }

    /// Null once released: then other views of the memory that nobody can reach any more do not count ([Loans]).
    private Shared shared;

    /// Buffers lent by this view.
    private final Loans loans = new Loans();

    final byte[] bytes;
    final int offset;
    final int length;
    final boolean readOnly;
    final int itemSize;
    final String format;
    final int[] shape;
    final int[] strides;

    private long hash = -1;

    private PyMemoryView(
            Shared shared,
            int offset,
            int length,
            boolean readOnly,
            int itemSize,
            String format,
            int[] shape,
            int[] strides) {
        this.shared = shared;
        this.bytes = shared.buffer.bytes;
        this.offset = offset;
        this.length = length;
        this.readOnly = readOnly;
        this.itemSize = itemSize;
        this.format = format;
        this.shape = shape;
        this.strides = strides;
        shared.views++;
    }

    /// `memoryview(object)`.
    public static PyMemoryView of(PyObject object) {
        if (object instanceof PyMemoryView view) {
            view.check();
            return view.copy(view.readOnly);
        }
        if (!object.hasBuffer()) {
            throw Errors.typeError(
                    "memoryview: a bytes-like object is required, not '%s'",
                    object.type().qualifiedName());
        }
        Buffer b = object.buffer(Buffer.FULL_RO);
        return new PyMemoryView(
                new Shared(b), b.offset, b.length, b.readOnly, b.itemSize, b.format, b.shape, b.strides);
    }

    private PyMemoryView copy(boolean asReadOnly) {
        return new PyMemoryView(shared, offset, length, asReadOnly, itemSize, format, shape, strides);
    }

    PyMemoryView toReadOnly() {
        check();
        return copy(true);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- life

    void check() {
        if (shared == null) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
    }

    boolean isReleased() {
        return shared == null;
    }

    PyObject exporter() {
        check();
        return shared.buffer.exporter;
    }

    void release() {
        Shared memory = shared;
        if (memory == null) {
            return;
        }
        if (loans.any()) {
            throw Errors.bufferError(
                    "memoryview has %s exported buffer%s", loans.count(), loans.count() == 1 ? "" : "s");
        }
        shared = null;
        if (--memory.views == 0) {
            memory.buffer.release();
        }
    }

    // ---- lending

    @Override
    public boolean hasBuffer() {
        return true;
    }

    @Override
    public Buffer buffer(int flags) {
        check();
        if ((flags & Buffer.WRITABLE) != 0 && readOnly) {
            throw Errors.bufferError("memoryview: underlying buffer is not writable");
        }
        checkContiguity(flags);
        if ((flags & Buffer.ND) != Buffer.ND && (flags & Buffer.FORMAT) != 0) {
            throw Errors.bufferError("memoryview: cannot cast to unsigned bytes if the format flag is present");
        }
        Buffer loan = (flags & Buffer.ND) == Buffer.ND
                ? new Loan(this, itemSize, format, shape, strides)
                : new Loan(this, 1, "B", new int[] {length}, new int[] {1});
        loans.add(loan);
        return loan;
    }

    private void checkContiguity(int flags) {
        if ((flags & Buffer.C_CONTIGUOUS) == Buffer.C_CONTIGUOUS && !isContiguous('C')) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        if ((flags & Buffer.F_CONTIGUOUS) == Buffer.F_CONTIGUOUS && !isContiguous('F')) {
            throw Errors.bufferError("memoryview: underlying buffer is not Fortran contiguous");
        }
        if ((flags & Buffer.ANY_CONTIGUOUS) == Buffer.ANY_CONTIGUOUS && !isContiguous('A')) {
            throw Errors.bufferError("memoryview: underlying buffer is not contiguous");
        }
        if ((flags & Buffer.STRIDES) != Buffer.STRIDES && !isContiguous('C')) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
    }

    private static final class Loan extends Buffer {
        private PyMemoryView lender;

        Loan(PyMemoryView v, int itemSize, String format, int[] shape, int[] strides) {
            super(v, v.bytes, v.offset, v.length, v.readOnly, itemSize, format, shape, strides);
            this.lender = v;
        }

        @Override
        public void release() {
            if (lender != null) {
                lender.loans.remove(this);
                lender = null;
            }
        }
    }

    /// This view as a buffer, for reading here and now.
    Buffer peek() {
        check();
        return new Buffer(this, bytes, offset, length, readOnly, itemSize, format, shape, strides);
    }

    boolean isContiguous(char order) {
        return peek().isContiguous(order);
    }

    // ---- elements

    private char element() {
        char c = ElementFormat.of(format);
        if (c == 0) {
            throw Errors.notImplementedError("memoryview: format %s not supported", format);
        }
        return c;
    }

    private PyObject get(int at) {
        return ElementFormat.get(bytes, at, element());
    }

    private void put(int at, PyObject value) {
        byte[] packed = new byte[itemSize];
        pack(value, packed);
        check(); // converting the value may have released the view
        System.arraycopy(packed, 0, bytes, at, itemSize);
    }

    private void pack(PyObject value, byte[] packed) {
        char c = element();
        boolean fits;
        try {
            fits = ElementFormat.put(packed, 0, c, value);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError("memoryview: invalid type for format '%s'", format);
            }
            if (!e.matches(Exceptions.OverflowError)) {
                throw e;
            }
            fits = false;
        }
        if (!fits) {
            throw Errors.valueError("memoryview: invalid value for format '%s'", format);
        }
    }

    /// Where element `index` of a dimension begins, from `from`.
    private int at(int from, long index, int dimension) {
        int n = shape[dimension];
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw Errors.indexError("index out of bounds on dimension %s", dimension + 1);
        }
        return (int) (from + i * strides[dimension]);
    }

    /// Where the element that a tuple of indices names begins.
    private int at(PyTuple indices) {
        if (indices.size() > shape.length) {
            throw Errors.typeError(
                    "cannot index %s-dimension view with %s-element tuple", shape.length, indices.size());
        }
        if (indices.size() < shape.length) {
            throw Errors.notImplementedError("sub-views are not implemented");
        }
        int place = offset;
        for (int i = 0; i < shape.length; i++) {
            place = at(place, Abstract.indexLong(indices.get(i), Exceptions.IndexError), i);
        }
        check(); // an `__index__` may have released the view
        return place;
    }

    private static boolean all(PyTuple key, boolean slices) {
        for (PyObject item : key.items) {
            if (slices ? !(item instanceof PySlice) : !item.hasIndex()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long length() {
        check();
        return shape.length == 0 ? 1 : shape[0];
    }

    @Override
    public boolean isTrue() {
        return length() != 0;
    }

    @Override
    public PyObject getItem(PyObject key) {
        check();
        if (shape.length == 0) {
            if (key instanceof PyTuple tuple && tuple.size() == 0) {
                return get(offset);
            }
            if (key == PyEllipsis.ELLIPSIS) {
                return this;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (key.hasIndex()) {
            return item(Abstract.indexLong(key, Exceptions.IndexError));
        }
        if (key instanceof PySlice slice) {
            return slice(slice);
        }
        if (key instanceof PyTuple tuple && all(tuple, false)) {
            return get(at(tuple));
        }
        if (key instanceof PyTuple tuple && all(tuple, true)) {
            throw Errors.notImplementedError("multi-dimensional slicing is not implemented");
        }
        throw Errors.typeError("memoryview: invalid slice key");
    }

    PyObject item(long index) {
        check();
        if (shape.length == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        element();
        if (shape.length > 1) {
            throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
        }
        return get(at(offset, index, 0));
    }

    private PyMemoryView slice(PySlice slice) {
        PyMemoryView holder = copy(readOnly); // an `__index__` in the slice may release this view
        try {
            return holder.slice(slice.bounds().adjust(shape[0]));
        } finally {
            holder.release();
        }
    }

    private PyMemoryView slice(SliceBounds bounds) {
        int[] newShape = shape.clone();
        int[] newStrides = strides.clone();
        newShape[0] = bounds.count;
        newStrides[0] = (int) (strides[0] * bounds.step);
        int size = itemSize;
        for (int n : newShape) {
            size *= n;
        }
        int from = offset + (bounds.count == 0 ? 0 : (int) bounds.start * strides[0]);
        return new PyMemoryView(shared, from, size, readOnly, itemSize, format, newShape, newStrides);
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        check();
        if (readOnly) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (shape.length == 0) {
            if (key == PyEllipsis.ELLIPSIS || key instanceof PyTuple tuple && tuple.size() == 0) {
                put(offset, value);
                return;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (key.hasIndex()) {
            if (shape.length > 1) {
                throw Errors.notImplementedError("sub-views are not implemented");
            }
            long index = Abstract.indexLong(key, Exceptions.IndexError);
            check();
            put(at(offset, index, 0), value);
        } else if (key instanceof PySlice slice && shape.length == 1) {
            try (Buffer source = value.buffer(Buffer.FULL_RO)) {
                assign(slice, source);
            }
        } else if (key instanceof PyTuple tuple && all(tuple, false)) {
            put(at(tuple), value);
        } else if (key instanceof PySlice || key instanceof PyTuple tuple && all(tuple, true)) {
            throw Errors.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
        } else {
            throw Errors.typeError("memoryview: invalid slice key");
        }
    }

    private void assign(PySlice slice, Buffer source) {
        PyMemoryView target = slice(slice);
        try {
            check();
            target.assign(source);
        } finally {
            target.release();
        }
    }

    private void assign(Buffer source) {
        boolean same = source.shape.length == 1
                && source.shape[0] == shape[0]
                && source.itemSize == itemSize
                && nativeFormat(source.format).equals(nativeFormat(format));
        if (!same) {
            throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
        }
        byte[] copy = source.toBytes(); // the two may overlap
        for (int i = 0; i < shape[0]; i++) {
            System.arraycopy(copy, i * itemSize, bytes, offset + i * strides[0], itemSize);
        }
    }

    private static String nativeFormat(String format) {
        return format.startsWith("@") ? format.substring(1) : format;
    }

    @Override
    public void delItem(PyObject key) {
        check();
        throw Errors.typeError(readOnly ? "cannot modify read-only memory" : "cannot delete memory");
    }

    @Override
    public PyObject iter() {
        check();
        if (shape.length == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        element();
        if (shape.length > 1) {
            throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
        }
        return new PyMemoryIterator(this);
    }

    /// `tolist()`.
    PyObject toList() {
        check();
        element();
        return shape.length == 0 ? get(offset) : toList(0, offset);
    }

    private PyList toList(int dimension, int from) {
        PyObject[] items = new PyObject[shape[dimension]];
        for (int i = 0; i < items.length; i++) {
            int place = from + i * strides[dimension];
            items[i] = dimension == shape.length - 1 ? get(place) : toList(dimension + 1, place);
        }
        return new PyList(items, items.length);
    }

    // ---- cast

    PyMemoryView cast(String to, PyObject newShape) {
        check();
        if (!isContiguous('C')) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        boolean shaped = newShape != null;
        if ((shaped || shape.length != 1) && hasZeros()) {
            throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
        }
        int[] dimensions = shaped ? dimensions(newShape, to) : null;
        char element = castElement(to);
        int size = ElementFormat.size(element);
        if (length % size != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        if (dimensions == null) {
            dimensions = new int[] {length / size};
        } else {
            long product = size;
            for (int n : dimensions) {
                product *= n;
            }
            if (product != length) {
                throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
            }
        }
        return new PyMemoryView(
                shared, offset, length, readOnly, size, to, dimensions, Buffer.contiguousStrides(dimensions, size));
    }

    private char castElement(String to) {
        char target = ElementFormat.of(to);
        if (target == 0) {
            throw Errors.valueError("memoryview: destination format must be a native single character format "
                    + "prefixed with an optional '@'");
        }
        char source = ElementFormat.of(format);
        if (source == 0) {
            throw Errors.valueError("memoryview: source format must be a native single character format "
                    + "prefixed with an optional '@'");
        }
        if (!ElementFormat.isByte(target) && !ElementFormat.isByte(source)) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        return target;
    }

    private boolean hasZeros() {
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] == 0 || strides[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private int[] dimensions(PyObject newShape, String to) {
        PyObject[] items;
        if (newShape instanceof PyTuple tuple) {
            items = tuple.items;
        } else if (newShape instanceof PyList list) {
            items = Arrays.copyOf(list.items, list.size);
        } else {
            throw Errors.typeError("shape must be a list or a tuple");
        }
        if (items.length > MAX_DIMENSIONS) {
            throw Errors.valueError("memoryview: number of dimensions must not exceed %s", MAX_DIMENSIONS);
        }
        if (shape.length != 1 && items.length != 1) {
            throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        castElement(to);
        int[] dimensions = new int[items.length];
        long product = 1;
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyInt n)) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            if (!n.isSmall() || n.value <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            if (n.value > Integer.MAX_VALUE || (product *= n.value) > Integer.MAX_VALUE) {
                throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
            }
            dimensions[i] = (int) n.value;
        }
        return dimensions;
    }

    // ---- the other slots

    @Override
    public PyObject repr() {
        return PyStr.of((isReleased() ? "<released memory at " : "<memory at ") + Abstract.address(this) + ">");
    }

    @Override
    public long hash() {
        if (hash == -1) {
            check();
            if (!readOnly) {
                throw Errors.valueError("cannot hash writable memoryview object");
            }
            char c = ElementFormat.of(format);
            if (!ElementFormat.isByte(c)) {
                throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
            }
            Abstract.hash(shared.buffer.exporter); // raises when what lent the memory can change it
            byte[] all = peek().toBytes();
            hash = StringHash.ofBytes(all, 0, all.length);
        }
        return hash;
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE) {
            return PyNotImplemented.VALUE;
        }
        boolean equal;
        if (this == other) {
            equal = isReleased() || MemoryComparison.equal(peek(), peek());
        } else if (isReleased() || other instanceof PyMemoryView view && view.isReleased()) {
            equal = false;
        } else {
            if (!other.hasBuffer()) {
                return PyNotImplemented.VALUE;
            }
            try (Buffer that = other.buffer(Buffer.FULL_RO)) {
                equal = MemoryComparison.equal(peek(), that);
            }
        }
        return PyBool.of(equal == (op == Abstract.EQ));
    }
}
