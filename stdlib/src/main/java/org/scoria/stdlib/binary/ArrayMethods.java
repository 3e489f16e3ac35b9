package org.scoria.stdlib.binary;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyByteString;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// array(typecode [, initializer]) -> array
///
/// Return a new array whose items are restricted by typecode, and
/// initialized from the optional initializer value, which must be a list,
/// string or iterable over elements of the appropriate type.
///
/// The type codes: b B signed and unsigned char, u Unicode character, h H short, i I int, l L long, q Q long long,
/// f float, d double.
@PythonType(value = PyArray.class, name = "array.array", subclass = true, unhashable = true)
final class ArrayMethods {
    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr WRITE = PyStr.intern("write");

    /// `tofile` writes this many bytes at a time.
    private static final int BLOCK = 64 * 1024;

    private ArrayMethods() {}

    @New(value = "array($type, typecode, initializer=<unrepresentable>, /)", signature = false)
    static PyObject create(PyType type, PyObject typecode, PyObject initializer) {
        if (!(typecode instanceof PyStr text) || text.size() != 1) {
            throw Errors.typeError(
                    "array() argument 1 must be a unicode character, not %s",
                    typecode.type().name());
        }
        int point = text.codePointAt(0);
        char code = point < 128 ? (char) point : 0;
        checkInitializer(code, initializer);
        if (ArrayItems.CODES.indexOf(code) < 0) {
            throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        PyArray array = make(type, code, new byte[0]);
        if (initializer != null) {
            fill(array, initializer);
        }
        return array;
    }

    static PyArray make(PyType type, char code, byte[] bytes) {
        return type == PyArray.TYPE ? new PyArray(code, bytes) : new PyArraySub(type, code, bytes);
    }

    private static void checkInitializer(char code, PyObject initializer) {
        if (code == 'u' || initializer == null) {
            return;
        }
        if (initializer instanceof PyStr) {
            throw Errors.typeError("cannot use a str to initialize an array with typecode '%s'", code);
        }
        if (initializer instanceof PyArray other && other.code == 'u') {
            throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '%s'", code);
        }
    }

    private static void fill(PyArray array, PyObject initializer) {
        if (initializer instanceof PyByteString) {
            fromBytes(array, initializer);
        } else if (initializer instanceof PyStr text) {
            appendText(array, text);
        } else if (initializer instanceof PyArray other && other.code == array.code) {
            array.append(other.memory(), 0, other.byteSize());
        } else {
            extendByIteration(array, initializer);
        }
    }

    // ---- one item

    /// Append new value v to the end of the array.
    @Builtin("append($self, v, /)")
    static void append(PyArray self, PyObject v) {
        self.insert(self.size(), v);
    }

    /// Insert a new item v into the array before position i.
    @Builtin("insert($self, i, v, /)")
    static void insert(PyArray self, long i, PyObject v) {
        self.insert((int) Math.min(PyArray.clipped(i, self.size()), self.size()), v);
    }

    /// Return the i-th element and delete it from the array.
    ///
    /// i defaults to -1.
    @Builtin("pop($self, i=-1, /)")
    static PyObject pop(PyArray self, long i) {
        if (self.size() == 0) {
            throw Errors.indexError("pop from empty array");
        }
        long at = i < 0 ? i + self.size() : i;
        if (at < 0 || at >= self.size()) {
            throw Errors.indexError("pop index out of range");
        }
        PyObject item = self.get((int) at);
        self.replaceRange((int) at, (int) at + 1, 0);
        return item;
    }

    /// Remove the first occurrence of v in the array.
    @Builtin("remove($self, v, /)")
    static void remove(PyArray self, PyObject v) {
        int at = self.find(v, 0, Integer.MAX_VALUE);
        if (at < 0) {
            throw Errors.valueError("array.remove(x): x not in array");
        }
        self.replaceRange(at, at + 1, 0);
    }

    /// Return number of occurrences of v in the array.
    @Builtin("count($self, v, /)")
    static long count(PyArray self, PyObject v) {
        long n = 0;
        for (int at = self.find(v, 0, Integer.MAX_VALUE); at >= 0; at = self.find(v, at + 1, Integer.MAX_VALUE)) {
            n++;
        }
        return n;
    }

    /// Return index of first occurrence of v in the array.
    ///
    /// Raise ValueError if the value is not present.
    @Builtin("index($self, v, start=0, stop=sys.maxsize, /)")
    static long index(PyArray self, PyObject v, PyObject start, PyObject stop) {
        long from = PyArray.clipped(Abstract.indexLong(start, null), self.size());
        long to = PyArray.clipped(Abstract.indexLong(stop, null), self.size());
        int at = self.find(v, (int) Math.min(from, Integer.MAX_VALUE), (int) Math.min(to, Integer.MAX_VALUE));
        if (at < 0) {
            throw Errors.valueError("array.index(x): x not in array");
        }
        return at;
    }

    // ---- many items

    /// Append items to the end of the array.
    @Builtin("extend($self, bb, /)")
    static void extend(PyArray self, PyObject bb) {
        if (bb instanceof PyArray other) {
            self.extend(other);
            return;
        }
        extendByIteration(self, bb);
    }

    private static void extendByIteration(PyArray self, PyObject items) {
        PyObject iterator = Abstract.iter(items);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            append(self, item);
        }
    }

    /// Append items to array from list.
    @Builtin("fromlist($self, list, /)")
    static void fromList(PyArray self, PyObject list) {
        if (!(list instanceof PyList source)) {
            throw Errors.typeError("arg must be list");
        }
        PyArray more = new PyArray(self.code, new byte[0]);
        int size = source.size();
        for (int i = 0; i < size; i++) {
            append(more, source.get(i));
            if (source.size() != size) {
                throw Errors.runtimeError("list changed size during iteration");
            }
        }
        self.append(more.memory(), 0, more.byteSize());
    }

    /// Convert array to an ordinary list with the same items.
    @Builtin("tolist($self, /)")
    static PyList toList(PyArray self) {
        PyObject[] items = new PyObject[self.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.get(i);
        }
        return new PyList(items, items.length);
    }

    /// Reverse the order of the items in the array.
    @Builtin("reverse($self, /)")
    static void reverse(PyArray self) {
        byte[] old = self.toBytes();
        int width = self.itemSize;
        for (int i = 0; i < self.size(); i++) {
            System.arraycopy(old, old.length - (i + 1) * width, self.memory(), i * width, width);
        }
    }

    // ---- bytes

    /// Appends items from the string, interpreting it as an array of machine values, as if it had been read from
    /// a file
    /// using the fromfile() method.
    @Builtin("frombytes($self, buffer, /)")
    static void fromBytes(PyArray self, PyObject buffer) {
        byte[] more;
        try (Buffer in = Buffer.read(buffer)) {
            if (in.itemSize != 1) {
                throw Errors.typeError("a bytes-like object is required");
            }
            if (in.length % self.itemSize != 0) {
                throw Errors.valueError("bytes length not a multiple of item size");
            }
            more = in.toBytes();
        }
        self.append(more, 0, more.length);
    }

    /// Convert the array to an array of machine values and return the bytes representation.
    @Builtin("tobytes($self, /)")
    static PyObject toBytes(PyArray self) {
        return PyBytes.of(self.toBytes());
    }

    /// Byteswap all items of the array.
    ///
    /// If the items in the array are not 1, 2, 4, or 8 bytes in size, RuntimeError is
    /// raised.
    @Builtin("byteswap($self, /)")
    static void byteSwap(PyArray self) {
        byte[] bytes = self.memory();
        swap(bytes, self.byteSize(), self.itemSize);
    }

    static void swap(byte[] bytes, int size, int width) {
        for (int at = 0; at < size; at += width) {
            for (int i = at, k = at + width - 1; i < k; i++, k--) {
                byte b = bytes[i];
                bytes[i] = bytes[k];
                bytes[k] = b;
            }
        }
    }

    /// Read n objects from the file object f and append them to the end of the array.
    @Builtin("fromfile($self, f, n, /)")
    static void fromFile(PyArray self, PyObject f, long n) {
        if (n < 0) {
            throw Errors.valueError("negative count");
        }
        if (n > Long.MAX_VALUE / self.itemSize) {
            throw Errors.of(Exceptions.MemoryError);
        }
        long wanted = n * self.itemSize;
        PyObject data = Abstract.callMethod(f, READ, PyInt.of(wanted));
        if (!(data instanceof PyBytes bytes)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        fromBytes(self, bytes);
        if (bytes.size() != wanted) {
            throw Errors.eOFError("read() didn't return enough bytes");
        }
    }

    /// Write all items (as machine values) to the file object f.
    @Builtin("tofile($self, f, /)")
    static void toFile(PyArray self, PyObject f) {
        for (int at = 0; at < self.byteSize(); at += BLOCK) {
            int end = Math.min(self.byteSize(), at + BLOCK);
            Abstract.callMethod(f, WRITE, PyBytes.of(java.util.Arrays.copyOfRange(self.memory(), at, end)));
        }
    }

    // ---- characters

    private static void appendText(PyArray self, PyStr text) {
        byte[] more = new byte[text.size() * 4];
        for (int i = 0; i < text.size(); i++) {
            ArrayItems.putCodePoint(more, 4 * i, text.codePointAt(i));
        }
        self.append(more, 0, more.length);
    }

    /// Extends this array with data from the unicode string ustr.
    ///
    /// The array must be a unicode type array; otherwise a ValueError is raised.
    /// Use array.frombytes(ustr.encode(...)) to append Unicode data to an array of
    /// some other type.
    @Builtin("fromunicode($self, ustr, /)")
    static void fromUnicode(PyArray self, PyStr ustr) {
        if (self.code != 'u') {
            throw Errors.valueError("fromunicode() may only be called on unicode type arrays");
        }
        appendText(self, ustr);
    }

    /// Extends this array with data from the unicode string ustr.
    ///
    /// Convert the array to a unicode string.  The array must be a unicode type array;
    /// otherwise a ValueError is raised.  Use array.tobytes().decode() to obtain a
    /// unicode string from an array of some other type.
    @Builtin("tounicode($self, /)")
    static PyObject toUnicode(PyArray self) {
        if (self.code != 'u') {
            throw Errors.valueError("tounicode() may only be called on unicode type arrays");
        }
        return self.text();
    }

    // ---- copying and pickling

    /// Return a copy of the array.
    @Builtin("__copy__($self, /)")
    static PyObject copy(PyArray self) {
        return new PyArray(self.code, self.toBytes());
    }

    /// Return a copy of the array.
    @Builtin("__deepcopy__($self, unused, /)")
    static PyObject deepCopy(PyArray self, PyObject memo) {
        return copy(self);
    }

    /// Return state information for pickling.
    @Builtin("__reduce_ex__($self, value, /)")
    static PyObject reduceEx(PyArray self, PyObject value) {
        if (!(value instanceof PyInt protocol)) {
            throw Errors.typeError("__reduce_ex__ argument should be an integer");
        }
        PyDict dict = self.instanceDict();
        PyObject state = dict == null ? PyNone.NONE : dict;
        PyStr code = PyStr.ofChar(self.code);
        if (protocol.value < 3) {
            return PyTuple.of(self.type(), PyTuple.of(code, toList(self)), state);
        }
        PyModule module = (PyModule) ThreadState.current()
                .interpreter
                .importModule(PyStr.intern("array"), PyNone.NONE, PyNone.NONE, PyNone.NONE, 0);
        PyObject reconstructor = module.dict().get(PyStr.intern("_array_reconstructor"));
        PyObject format = PyInt.of(ArrayFormat.of(self.code));
        return PyTuple.of(reconstructor, PyTuple.of(self.type(), code, format, PyBytes.of(self.toBytes())), state);
    }

    /// Return a tuple (address, length) giving the current memory address and the length in items of the buffer
    /// used to
    /// hold array's contents.
    ///
    /// The length should be multiplied by the itemsize attribute to calculate
    /// the buffer length in bytes.
    @Builtin("buffer_info($self, /)")
    static PyObject bufferInfo(PyArray self) {
        return PyTuple.of(PyInt.of(Abstract.id(self)), PyInt.of(self.size()));
    }

    /// Size of the array in memory, in bytes.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyArray self) {
        return 80L + self.memory().length;
    }

    // ---- attributes

    /// the typecode character used to create the array
    @Getter("typecode")
    static PyObject typecode(PyArray self) {
        return PyStr.ofChar(self.code);
    }

    /// the size, in bytes, of one array item
    @Getter("itemsize")
    static PyObject itemSize(PyArray self) {
        return PyInt.of(self.itemSize);
    }
}
