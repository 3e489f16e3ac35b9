package org.scoria.stdlib.collections;

import org.scoria.objects.PyDictValues;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// `odict_values`: the values of an [PyOrderedDict].
@PythonType(value = PyOdictValues.class, name = "odict_values")
public final class PyOdictValues extends PyDictValues {
    public static final PyType TYPE =
            PyType.builtin(PyOdictValues.class, PyDictValues.TYPE, new PyOdictValuesExposed());

    public PyOdictValues(PyOrderedDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject iter() {
        return new PyOdictIterator((PyOrderedDict) dict(), PyOdictIterator.VALUES, false);
    }

    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyOdictValues self) {
        return new PyOdictIterator((PyOrderedDict) self.dict(), PyOdictIterator.VALUES, true);
    }
}
