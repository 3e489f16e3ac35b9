package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// `cls.__bases__ = …`: the MROs of the class and all its subclasses are computed anew, or nothing changes.
///
/// Compare CPython 3.11 `Objects/typeobject.c: type_set_bases`.
final class BasesAssignment {
    private BasesAssignment() {}

    static void assign(PyType self, PyObject value) {
        if (!(value instanceof PyTuple bases)) {
            throw Errors.typeError(
                    "can only assign tuple to %s.__bases__, not %s",
                    self.name, value.type().name());
        }
        if (bases.size() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to %s.__bases__, not ()", self.name);
        }
        for (PyObject base : bases.items) {
            if (!(base instanceof PyType type)) {
                throw Errors.typeError(
                        "%s.__bases__ must be tuple of classes, not '%s'",
                        self.name, base.type().name());
            }
            if (type.isSubtype(self)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
        }
        PyType newBase = Layouts.bestBase(bases);
        if (!compatible(self, newBase)) {
            throw Errors.typeError(
                    "__bases__ assignment: '%s' object layout differs from '%s'", newBase.name, self.base.name);
        }
        PyTuple oldBases = self.bases();
        PyType oldBase = self.base;
        List<PyType> changed = new ArrayList<>();
        List<PyType[]> oldMros = new ArrayList<>();
        self.bases = bases;
        self.base = newBase;
        try {
            recompute(self, changed, oldMros);
        } catch (PyException e) {
            self.bases = oldBases;
            self.base = oldBase;
            for (int i = 0; i < changed.size(); i++) {
                changed.get(i).setMro(oldMros.get(i));
            }
            throw e;
        }
        for (PyObject old : oldBases.items) {
            ((PyType) old).removeSubclass(self);
        }
        for (PyObject base : bases.items) {
            ((PyType) base).addSubclass(self);
        }
        self.modified();
        self.updateSlots();
    }

    private static boolean compatible(PyType self, PyType newBase) {
        PyType old = self.base;
        return old.layout == newBase.layout && old.slotCount == newBase.slotCount;
    }

    private static void recompute(PyType type, List<PyType> changed, List<PyType[]> oldMros) {
        PyType[] old = type.mro();
        ClassCreation.computeMro(type);
        changed.add(type);
        oldMros.add(old);
        for (PyType subclass : type.subclasses()) {
            recompute(subclass, changed, oldMros);
        }
    }
}
