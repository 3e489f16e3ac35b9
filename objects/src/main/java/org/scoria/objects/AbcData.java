package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/// What an abstract base class remembers: registered classes, and the answers of earlier subclass checks. Classes
/// are held weakly.
public final class AbcData extends PyObject {
    public static final PyType TYPE = PyType.builtin(AbcData.class, PyObject.TYPE, "_abc._abc_data");

    private final Set<PyType> registry = java.util.Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<PyType> positive = java.util.Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<PyType> negative = java.util.Collections.newSetFromMap(new WeakHashMap<>());
    private long negativeToken;

    public AbcData(long token) {
        negativeToken = token;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    public void register(PyType type) {
        registry.add(type);
    }

    /// The registered classes that still live.
    public List<PyType> registered() {
        return new ArrayList<>(registry);
    }

    public boolean isKnownSubclass(PyType type) {
        return positive.contains(type);
    }

    /// Whether a check since the registration number `token` said no.
    public boolean isKnownOther(PyType type, long token) {
        if (negativeToken < token) {
            negative.clear();
            negativeToken = token;
            return false;
        }
        return negative.contains(type);
    }

    public void remember(PyType type, boolean isSubclass, long token) {
        if (isSubclass) {
            positive.add(type);
        } else if (negativeToken == token) {
            negative.add(type);
        }
    }

    public void clearRegistry() {
        registry.clear();
    }

    public void clearCaches(long token) {
        positive.clear();
        negative.clear();
        negativeToken = token;
    }

    public long negativeToken() {
        return negativeToken;
    }

    public PyObject registrySet() {
        return references(registry);
    }

    public PyObject positiveSet() {
        return references(positive);
    }

    public PyObject negativeSet() {
        return references(negative);
    }

    private static PyObject references(Set<PyType> types) {
        PySet set = new PySet();
        for (PyType type : types) {
            set.addItem(PyWeakReference.of(type, null));
        }
        return set;
    }
}
