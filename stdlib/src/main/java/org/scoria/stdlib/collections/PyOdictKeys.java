package org.scoria.stdlib.collections;

import org.scoria.objects.PyDictKeys;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// `odict_keys`: the keys of an [PyOrderedDict].
@PythonType(value = PyOdictKeys.class, name = "odict_keys")
public final class PyOdictKeys extends PyDictKeys {
    public static final PyType TYPE = PyType.builtin(PyOdictKeys.class, PyDictKeys.TYPE, new PyOdictKeysExposed());

    public PyOdictKeys(PyOrderedDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject iter() {
        return new PyOdictIterator((PyOrderedDict) dict(), PyOdictIterator.KEYS, false);
    }

    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyOdictKeys self) {
        return new PyOdictIterator((PyOrderedDict) self.dict(), PyOdictIterator.KEYS, true);
    }
}
