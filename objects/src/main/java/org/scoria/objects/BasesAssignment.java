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
                    self.name, value.type().qualifiedName());
        }
        if (bases.size() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to %s.__bases__, not ()", self.name);
        }
        for (PyObject base : bases.items) {
            if (!(base instanceof PyType type)) {
                throw Errors.typeError(
                        "%s.__bases__ must be tuple of classes, not '%s'",
                        self.name, base.type().qualifiedName());
            }
            if (type.isSubtype(self) || type.hasInBaseChain(self)) { // the MRO may be about to change
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
        }
        PyType newBase = Layouts.bestBase(bases);
        checkLayout(self.base, newBase);
        PyTuple oldBases = self.bases();
        PyType oldBase = self.base;
        List<Change> changes = new ArrayList<>();
        self.bases = bases;
        self.base = newBase;
        try {
            recompute(self, changes);
        } catch (PyException e) {
            undo(self, bases, oldBases, oldBase, changes);
            throw e;
        }
        if (self.bases != bases) {
            return; // code of the metaclass has set others meanwhile
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

    /// Compare `compatible_for_assignment`, whose deallocators are those with and without the collector.
    private static void checkLayout(PyType oldBase, PyType newBase) {
        if (BasicSizes.isFollowed(oldBase) != BasicSizes.isFollowed(newBase)) {
            throw Errors.typeError(
                    "__bases__ assignment: '%s' deallocator differs from '%s'", newBase.name, oldBase.name);
        }
        if (!Layouts.compatible(oldBase, newBase)) {
            throw Errors.typeError(
                    "__bases__ assignment: '%s' object layout differs from '%s'", newBase.name, oldBase.name);
        }
    }

    /// A class whose MRO was computed anew.
    private record Change(PyType type, PyType[] before, PyType[] after) {}

    /// Compare `mro_hierarchy`. The metaclass may run any code: a class whose MRO that code has set is left alone.
    private static void recompute(PyType type, List<Change> changes) {
        PyType[] before = type.mro();
        PyType[] after = ClassCreation.newMro(type);
        if (type.mro() != before) {
            return;
        }
        type.setMro(after);
        type.modified();
        changes.add(new Change(type, before, after));
        for (PyType subclass : type.subclasses()) {
            recompute(subclass, changes);
        }
    }

    private static void undo(PyType self, PyTuple failed, PyTuple oldBases, PyType oldBase, List<Change> changes) {
        for (Change change : changes) {
            if (change.type.mro() == change.after) {
                change.type.setMro(change.before);
                change.type.modified();
            }
        }
        if (self.bases == failed) {
            self.bases = oldBases;
            self.base = oldBase;
        }
    }
}
