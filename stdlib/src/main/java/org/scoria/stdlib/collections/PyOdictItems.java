package org.scoria.stdlib.collections;

import org.scoria.objects.PyDictItems;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// `odict_items`: the items of an [PyOrderedDict].
@PythonType(value = PyOdictItems.class, name = "odict_items")
public final class PyOdictItems extends PyDictItems {
    public static final PyType TYPE = PyType.builtin(PyOdictItems.class, PyDictItems.TYPE, new PyOdictItemsExposed());

    public PyOdictItems(PyOrderedDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject iter() {
        return new PyOdictIterator((PyOrderedDict) dict(), PyOdictIterator.ITEMS, false);
    }

    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyOdictItems self) {
        return new PyOdictIterator((PyOrderedDict) self.dict(), PyOdictIterator.ITEMS, true);
    }
}
