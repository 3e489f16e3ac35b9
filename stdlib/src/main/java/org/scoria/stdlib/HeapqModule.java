package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_heapq`: priority queues in lists. Compare CPython 3.11 `Modules/_heapqmodule.c`.
@PythonModule(
        value = "_heapq",
        doc = "Heap queues: lists in which a[k] <= a[2*k+1] and a[k] <= a[2*k+2], so that the least item is a[0].")
public final class HeapqModule {
    private HeapqModule() {}

    /// Adds an item to a heap.
    @Builtin("heappush(heap, item, /)")
    static void push(PyList heap, PyObject item) {
        heap.append(item);
        siftDown(heap, 0, heap.size() - 1, false);
    }

    /// Removes the least item of a heap and returns it.
    @Builtin("heappop(heap, /)")
    static PyObject pop(PyList heap) {
        return pop(heap, false);
    }

    private static PyObject pop(PyList heap, boolean max) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        PyObject last = heap.removeLast();
        if (heap.size() == 0) {
            return last;
        }
        PyObject top = heap.get(0);
        heap.set(0, last);
        siftUp(heap, 0, max);
        return top;
    }

    /// Removes the least item of a heap, then adds another one: faster than doing it in two steps.
    ///
    /// What is returned may be greater than the item added.
    @Builtin("heapreplace(heap, item, /)")
    static PyObject replace(PyList heap, PyObject item) {
        return replace(heap, item, false);
    }

    private static PyObject replace(PyList heap, PyObject item, boolean max) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        PyObject top = heap.get(0);
        heap.set(0, item);
        siftUp(heap, 0, max);
        return top;
    }

    /// Adds an item to a heap, then removes the least one and returns it: faster than two steps.
    @Builtin("heappushpop(heap, item, /)")
    static PyObject pushPop(PyList heap, PyObject item) {
        if (heap.size() == 0) {
            return item;
        }
        PyObject top = heap.get(0);
        if (!Abstract.compareBool(top, item, Abstract.LT)) {
            return item;
        }
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        top = heap.get(0);
        heap.set(0, item);
        siftUp(heap, 0, false);
        return top;
    }

    /// Makes a list a heap, in place and in linear time.
    @Builtin("heapify(heap, /)")
    static void heapify(PyList heap) {
        heapify(heap, false);
    }

    private static void heapify(PyList heap, boolean max) {
        for (int i = (heap.size() >> 1) - 1; i >= 0; i--) {
            siftUp(heap, i, max);
        }
    }

    /// heappop for heaps with the greatest item first.
    @Builtin("_heappop_max(heap, /)")
    static PyObject popMax(PyList heap) {
        return pop(heap, true);
    }

    /// heapreplace for heaps with the greatest item first.
    @Builtin("_heapreplace_max(heap, item, /)")
    static PyObject replaceMax(PyList heap, PyObject item) {
        return replace(heap, item, true);
    }

    /// heapify for heaps with the greatest item first.
    @Builtin("_heapify_max(heap, /)")
    static void heapifyMax(PyList heap) {
        heapify(heap, true);
    }

    private static boolean before(PyObject a, PyObject b, boolean max) {
        return max ? Abstract.compareBool(b, a, Abstract.LT) : Abstract.compareBool(a, b, Abstract.LT);
    }

    /// Comparing may run code that changes the list.
    private static void checkSize(PyList heap, int size) {
        if (heap.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
    }

    /// Moves the item at `from` towards the root, at most to `start`.
    private static void siftDown(PyList heap, int start, int from, boolean max) {
        int size = heap.size();
        int at = from;
        while (at > start) {
            int parent = at - 1 >> 1;
            boolean less = before(heap.get(at), heap.get(parent), max);
            checkSize(heap, size);
            if (!less) {
                break;
            }
            swap(heap, at, parent);
            at = parent;
        }
    }

    /// Moves the item at `start` down to a leaf along the smaller children, then up to where it belongs: on average
    /// that takes fewer comparisons than stopping on the way down.
    private static void siftUp(PyList heap, int start, boolean max) {
        int size = heap.size();
        int firstLeaf = size >> 1;
        int at = start;
        while (at < firstLeaf) {
            int child = 2 * at + 1;
            if (child + 1 < size) {
                boolean left = before(heap.get(child), heap.get(child + 1), max);
                checkSize(heap, size);
                if (!left) {
                    child++;
                }
            }
            swap(heap, at, child);
            at = child;
        }
        siftDown(heap, start, at, max);
    }

    private static void swap(PyList heap, int i, int j) {
        PyObject t = heap.get(i);
        heap.set(i, heap.get(j));
        heap.set(j, t);
    }
}
