package org.scoria.stdlib.io;

import java.util.Arrays;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.StrBuilder;

/// A `_io.StringIO`: a text stream over memory.
///
/// While it is only appended to, the text is in a [StrBuilder]; the first other operation turns that into an
/// array of code points, which can be written at any place.
///
/// Compare CPython 3.11 `Modules/_io/stringio.c`.
public class PyStringIO extends PyTextIOBase {
    public static final PyType TYPE = PyType.builtin(PyStringIO.class, PyTextIOBase.TYPE, new StringIOMethodsExposed());

    private StrBuilder appended;
    private int[] points;
    private int size;

    /// What [#appended] has, once somebody asked for it.
    private PyStr text;

    long position;
    boolean open;
    boolean initialized;

    /// What ends a line when reading (see [LineEnds]), and what `"\n"` becomes when writing (null: itself).
    String lineEnd;

    private String writeEnd;
    NewlineTranslator newlines;
    String newline;

    public PyStringIO() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject next() {
        if (getClass() != PyStringIO.class) {
            return super.next();
        }
        check();
        PyStr line = readLine(-1);
        return line.size() == 0 ? null : line;
    }

    final void setUp(String newline) {
        this.newline = newline;
        appended = new StrBuilder();
        points = null;
        text = null;
        size = 0;
        position = 0;
        boolean universal = newline == null || newline.isEmpty();
        newlines = universal ? new NewlineTranslator(newline == null) : null;
        lineEnd = newline;
        writeEnd = newline != null && newline.startsWith("\r") ? newline : null;
        open = true;
        initialized = true;
    }

    final void check() {
        if (!initialized) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        if (!open) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    final void drop() {
        open = false;
        appended = null;
        points = null;
        text = null;
        size = 0;
    }

    final int size() {
        return appended != null ? appended.size() : size;
    }

    // ---- the text

    private void realize() {
        if (appended != null) {
            points = value().toCodePoints();
            size = points.length;
            appended = null;
        }
    }

    final PyStr value() {
        if (text == null) {
            text = appended != null ? appended.toStr() : PyStr.ofCodePoints(points, 0, size);
        }
        return text;
    }

    final void write(PyStr given) {
        PyStr data = newlines != null ? newlines.decode(given, true) : given;
        if (writeEnd != null) {
            data = withEnds(data);
        }
        int length = data.size();
        if (length == 0) {
            return;
        }
        text = null;
        if (appended != null) {
            if (position == appended.size()) {
                appended.append(data);
                position += length;
                return;
            }
            realize();
            text = null;
        }
        long end = position + length;
        if (end > Integer.MAX_VALUE - 8) {
            throw Errors.of(Exceptions.OverflowError, "new position too large");
        }
        grow((int) end);
        for (int i = 0; i < length; i++) {
            points[(int) position + i] = data.codePointAt(i);
        }
        position = end;
        size = Math.max(size, (int) end);
    }

    private void grow(int needed) {
        if (needed > points.length) {
            points = Arrays.copyOf(points, needed + (needed >> 2) + 16);
        }
        if (position > size) {
            Arrays.fill(points, size, (int) position, 0);
        }
    }

    private PyStr withEnds(PyStr data) {
        StrBuilder out = new StrBuilder(data.size() + 16);
        for (int i = 0; i < data.size(); i++) {
            int c = data.codePointAt(i);
            if (c == '\n') {
                out.append(writeEnd);
            } else {
                out.append(c);
            }
        }
        return out.toStr();
    }

    /// Replaces the text, which is not translated any more.
    final void restore(PyStr contents) {
        appended = new StrBuilder();
        appended.append(contents);
        text = null;
        points = null;
    }

    final PyStr read(long most) {
        int have = size();
        if (position >= have || most == 0) {
            return PyStr.EMPTY;
        }
        int from = (int) position;
        int to = most < 0 || most > have - from ? have : from + (int) most;
        position = to;
        return value().substring(from, to);
    }

    final PyStr readLine(long limit) {
        int have = size();
        if (position >= have || limit == 0) {
            return PyStr.EMPTY;
        }
        int from = (int) position;
        PyStr all = value();
        int to = LineEnds.find(all, from, lineEnd);
        if (to < 0) {
            to = have;
        }
        if (limit >= 0 && to - from > limit) {
            to = from + (int) limit;
        }
        position = to;
        return all.substring(from, to);
    }

    final void truncate(int length) {
        if (length < size()) {
            realize();
            size = length;
            text = null;
        }
    }
}
