package org.scoria.stdlib.text;

import org.scoria.objects.FormatMarkup;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.PythonType;

/// A `formatteriterator`: the steps of a format template as tuples.
@PythonType(value = PyFormatterIterator.class, name = "formatteriterator")
public final class PyFormatterIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyFormatterIterator.class, PyObject.TYPE, new PyFormatterIteratorExposed());

    private final PyStr template;
    private final FormatMarkup markup;

    PyFormatterIterator(PyStr template) {
        this.template = template;
        this.markup = new FormatMarkup(template);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        if (!markup.next()) {
            return null;
        }
        PyStr literal = template.substring(markup.literalStart, markup.literalEnd);
        if (!markup.hasField) {
            return PyTuple.of(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        PyObject conversion = markup.conversion == 0 ? PyNone.NONE : PyStr.ofCodePoint(markup.conversion);
        return PyTuple.of(literal, markup.fieldName(), markup.spec(), conversion);
    }
}
