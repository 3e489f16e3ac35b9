package org.scoria.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order of special methods: that of CPython's slot table, which is the order in which slot wrappers appear
/// in a builtin type's dictionary. Compare CPython 3.11 `Objects/typeobject.c: slotdefs`.
final class SlotOrder {
    private static final List<String> ORDER = List.of("""
        __repr__ __hash__ __call__ __str__ __getattribute__ __getattr__ __setattr__ __delattr__
        __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __next__ __get__ __set__ __delete__
        __init__ __new__ __del__ __await__ __aiter__ __anext__
        __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__
        __pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __invert__
        __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__
        __int__ __float__ __iadd__ __isub__ __imul__ __imod__ __ipow__ __ilshift__ __irshift__
        __iand__ __ixor__ __ior__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__
        __ifloordiv__ __itruediv__ __index__ __matmul__ __rmatmul__ __imatmul__
        __len__ __getitem__ __setitem__ __delitem__ __contains__
        """.strip().split("\\s+"));

    /// Special methods that no Java method stands for but whose Python definitions must be found fast.
    static final List<String> EXTRA = List.of("__getattr__", "__new__", "__del__");

    private SlotOrder() {}

    /// Every special method: those of `PyObject` and [#EXTRA].
    static List<String> all(List<SlotMethod> slots) {
        List<String> all = new ArrayList<>(EXTRA);
        for (SlotMethod slot : slots) {
            if (!slot.sequence()) {
                all.addAll(slot.specials());
            }
        }
        all.sort(Comparator.comparingInt(SlotOrder::rank));
        return all;
    }

    private static int rank(String special) {
        int i = ORDER.indexOf(special);
        return i < 0 ? ORDER.size() : i;
    }

    /// Sorts the special methods of one type. The sequence slots come last, after the number and mapping slots.
    static void sort(List<SlotUse> uses) {
        uses.sort(Comparator.comparingInt(u -> u.sequence() ? sequenceRank(u.special()) : 2 * rank(u.special())));
    }

    private static int sequenceRank(String special) {
        String after = special.startsWith("__i") ? "__contains__" : "__delitem__";
        return 2 * rank(after) + 1;
    }

    /// The special methods that come with one that a type defines: CPython keeps both in one slot.
    static List<String> companions(String special) {
        return switch (special) {
            case "__setitem__" -> List.of("__delitem__");
            case "__delitem__" -> List.of("__setitem__");
            case "__set__" -> List.of("__delete__");
            case "__delete__" -> List.of("__set__");
            case "__setattr__" -> List.of("__delattr__");
            case "__delattr__" -> List.of("__setattr__");
            case "__add__",
                    "__sub__",
                    "__mul__",
                    "__mod__",
                    "__divmod__",
                    "__pow__",
                    "__lshift__",
                    "__rshift__",
                    "__and__",
                    "__xor__",
                    "__or__",
                    "__floordiv__",
                    "__truediv__",
                    "__matmul__" -> List.of("__r" + special.substring(2));
            default -> List.of();
        };
    }
}
