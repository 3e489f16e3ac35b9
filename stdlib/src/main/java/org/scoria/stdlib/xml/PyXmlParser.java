package org.scoria.stdlib.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.text.Codecs;

/// What `pyexpat.ParserCreate` makes: passes on to Python functions what the parser reads.
final class PyXmlParser extends PyObject implements XmlEvents {
    public static final PyType TYPE = PyType.builtin(PyXmlParser.class, PyObject.TYPE, new XmlParserMethodsExposed());

    private static final int BUFFER_SIZE = 8192;

    final XmlParser parser;

    /// Null without namespaces.
    private final String separator;

    /// Names that came before, or null.
    final PyDict intern;

    private final PyObject[] handlers = new PyObject[COUNT];

    boolean hasOrderedAttributes;
    boolean hasSpecifiedAttributes;
    boolean hasPrefixes;

    private StringBuilder buffer;
    private int bufferUsed;
    int bufferSize = BUFFER_SIZE;

    /// What a handler has raised: nothing more is reported, and it goes on when the piece has been read.
    private PyException pending;

    boolean inCallback;

    PyXmlParser(String encoding, String separator, PyDict intern) {
        this.separator = separator;
        this.intern = intern;
        parser = new XmlParser(this, separator);
        setEncoding(encoding);
    }

    /// For an external entity that `outer` refers to.
    PyXmlParser(PyXmlParser outer, String context, String encoding) {
        separator = outer.separator;
        intern = outer.intern;
        hasOrderedAttributes = outer.hasOrderedAttributes;
        hasSpecifiedAttributes = outer.hasSpecifiedAttributes;
        bufferSize = outer.bufferSize;
        buffer = outer.buffer == null ? null : new StringBuilder();
        System.arraycopy(outer.handlers, 0, handlers, 0, COUNT);
        parser = new XmlParser(this, outer.parser, separator, context);
        setPrefixes(outer.hasPrefixes);
        setEncoding(encoding);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    void setEncoding(String encoding) {
        if (encoding != null) {
            parser.root.protocolEncoding(this, encoding);
        }
    }

    void setPrefixes(boolean wanted) {
        hasPrefixes = wanted;
        if (parser.scope != null) {
            parser.scope.isTriplet = wanted;
        }
    }

    /// Reads a piece; the error of a handler goes before one in the document.
    void feed(byte[] bytes, int offset, int length, boolean isFinal) {
        int error = parser.feed(bytes, offset, length, isFinal);
        if (pending != null) {
            PyException raised = pending;
            pending = null;
            throw raised;
        }
        if (error != 0) {
            throw PyexpatModule.error(this, error);
        }
        flush();
        if (pending != null) {
            PyException raised = pending;
            pending = null;
            throw raised;
        }
    }

    // ---- handlers

    PyObject handler(int kind) {
        return handlers[kind] == null ? PyNone.NONE : handlers[kind];
    }

    void setHandler(int kind, PyObject value) {
        if (value == null) {
            throw Errors.runtimeError("Cannot delete attribute");
        }
        if (kind == CHARACTER_DATA) {
            flush();
        }
        handlers[kind] = value == PyNone.NONE ? null : value;
    }

    @Override
    public boolean has(int kind) {
        return handlers[kind] != null || pending != null && kind == EXTERNAL_ENTITY_REF;
    }

    @Override
    public boolean event(int kind, Object... arguments) {
        flush();
        if (pending != null) {
            return false;
        }
        PyObject[] values = new PyObject[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(kind, i, arguments[i]);
        }
        PyObject result = call(kind, values);
        if (result == null || kind != EXTERNAL_ENTITY_REF && kind != NOT_STANDALONE) {
            return result != null;
        }
        try {
            return Numbers.asLong(result) != 0;
        } catch (PyException e) {
            fail(e);
            return false;
        }
    }

    private PyObject value(int kind, int position, Object argument) {
        if (argument == null) {
            return PyNone.NONE;
        }
        if (argument instanceof String text) {
            boolean isName = position == 0 && kind != DEFAULT && kind != DEFAULT_EXPAND && kind != COMMENT;
            return isName ? name(text) : PyStr.of(text);
        }
        return argument instanceof ContentModel model ? tuple(model) : PyInt.of((Integer) argument);
    }

    private static PyObject tuple(ContentModel model) {
        PyObject[] children = new PyObject[model.children().size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = tuple(model.children().get(i));
        }
        return PyTuple.of(
                PyInt.of(model.type()),
                PyInt.of(model.quantifier()),
                model.name() == null ? PyNone.NONE : PyStr.of(model.name()),
                PyTuple.of(children));
    }

    /// @return null when it raised
    private PyObject call(int kind, PyObject... arguments) {
        PyObject handler = handlers[kind];
        if (handler == null) {
            return null;
        }
        boolean outer = inCallback;
        inCallback = true;
        try {
            return handler.call(arguments, null);
        } catch (PyException e) {
            fail(e);
            return null;
        } finally {
            inCallback = outer;
        }
    }

    private void fail(PyException e) {
        pending = e;
        Arrays.fill(handlers, null);
    }

    private PyStr name(String text) {
        PyStr name = PyStr.of(text);
        if (intern == null) {
            return name;
        }
        return intern.putIfAbsent(name, name) instanceof PyStr known ? known : name;
    }

    @Override
    public void startElement(String name, String[] attributes, int specified) {
        flush();
        int count = hasSpecifiedAttributes ? specified * 2 : attributes.length;
        PyObject container;
        if (hasOrderedAttributes) {
            PyObject[] items = new PyObject[count];
            for (int i = 0; i < count; i += 2) {
                items[i] = name(attributes[i]);
                items[i + 1] = PyStr.of(attributes[i + 1]);
            }
            container = PyList.of(items);
        } else {
            PyDict dict = new PyDict();
            for (int i = 0; i < count; i += 2) {
                dict.put(name(attributes[i]), PyStr.of(attributes[i + 1]));
            }
            container = dict;
        }
        call(START_ELEMENT, name(name), container);
    }

    // ---- text

    @Override
    public void characters(String text) {
        if (buffer == null) {
            call(CHARACTER_DATA, PyStr.of(text));
            return;
        }
        int size = utf8Length(text);
        if (bufferUsed + size > bufferSize) {
            flush();
            if (!has(CHARACTER_DATA)) {
                return;
            }
        }
        if (size > bufferSize) {
            call(CHARACTER_DATA, PyStr.of(text));
        } else {
            buffer.append(text);
            bufferUsed += size;
        }
    }

    private static int utf8Length(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return size;
    }

    /// Hands on the text that has been gathered.
    void flush() {
        if (bufferUsed > 0) {
            PyStr text = PyStr.of(buffer.toString());
            buffer.setLength(0);
            bufferUsed = 0;
            call(CHARACTER_DATA, text);
        }
    }

    boolean isBuffering() {
        return buffer != null;
    }

    void setBuffering(boolean wanted) {
        if (wanted != isBuffering()) {
            flush();
            buffer = wanted ? new StringBuilder() : null;
        }
    }

    int bufferUsed() {
        return bufferUsed;
    }

    // ---- input

    @Override
    public char[] encoding(String name) {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try {
            String text = Codecs.decode(all, 0, all.length, PyStr.of(name), PyStr.intern("replace"))
                    .toString();
            if (text.length() != all.length) {
                throw Errors.valueError("multi-byte encodings are not supported");
            }
            return text.replace('\uFFFD', XmlInput.ILLEGAL).toCharArray();
        } catch (PyException e) {
            fail(e);
            return null;
        }
    }

    /// What is left of the input from the current event on.
    byte[] inputContext() {
        XmlInput root = parser.root;
        int from = parser.in == root ? parser.token : root.pos;
        return root.text(from, root.end).getBytes(StandardCharsets.UTF_8);
    }
}
