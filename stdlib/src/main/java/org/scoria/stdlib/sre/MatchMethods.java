package org.scoria.stdlib.sre;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// What a regular expression matched.
/// A Match object is always true.
@PythonType(value = PyMatch.class, name = "re.Match")
final class MatchMethods {
    private static final PyStr EXPAND = PyStr.intern("_expand");

    private MatchMethods() {}

    /// group([group1, ...]) -> str or tuple.
    ///     Return the text of groups given by number or name; the whole match for 0 or no argument.
    @Builtin(value = "group($self, /, *args)", signature = false)
    static PyObject group(PyMatch self, PyObject[] args) {
        if (args.length == 0) {
            return self.text(0, PyNone.NONE);
        }
        if (args.length == 1) {
            return self.getItem(args[0]);
        }
        PyObject[] texts = new PyObject[args.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = self.getItem(args[i]);
        }
        return PyTuple.of(texts);
    }

    /// Return the index at which the text of the group begins.
    @Builtin("start($self, group=0, /)")
    static long start(PyMatch self, PyObject group) {
        return self.start(self.group(group));
    }

    /// Return the index at which the text of the group ends.
    @Builtin("end($self, group=0, /)")
    static long end(PyMatch self, PyObject group) {
        return self.end(self.group(group));
    }

    /// Return the tuple (self.start(group), self.end(group)).
    @Builtin("span($self, group=0, /)")
    static PyObject span(PyMatch self, PyObject group) {
        return self.span(self.group(group));
    }

    /// Return a tuple of the texts of all groups from 1 on.
    ///
    ///   default
    ///     Stands for groups that took no part in the match.
    @Builtin("groups($self, /, default=None)")
    static PyObject groups(PyMatch self, PyObject otherwise) {
        PyObject[] texts = new PyObject[self.pattern.program.groups];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = self.text(i + 1, otherwise);
        }
        return PyTuple.of(texts);
    }

    /// Return a dictionary of the texts of all named groups.
    ///
    ///   default
    ///     Stands for groups that took no part in the match.
    @Builtin("groupdict($self, /, default=None)")
    static PyObject groupdict(PyMatch self, PyObject otherwise) {
        PyDict result = new PyDict();
        PyDict names = self.pattern.groupIndex;
        if (names != null) {
            for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
                PyObject name = names.keyAt(i);
                result.put(name, self.text(self.group(name), otherwise));
            }
        }
        return result;
    }

    /// Return the template with its references to groups replaced, as sub() does it.
    @Builtin("expand($self, /, template)")
    static PyObject expand(PyMatch self, PyObject template) {
        return Abstract.callMethod(SreModule.re(), EXPAND, self.pattern, self, template);
    }

    @Builtin("__copy__($self, /)")
    static PyObject copy(PyMatch self) {
        return self;
    }

    @Builtin("__deepcopy__($self, memo, /)")
    static PyObject deepCopy(PyMatch self, PyObject memo) {
        return self;
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    /// The string that was searched.
    @Getter(value = "string", member = true)
    static PyObject string(PyMatch self) {
        return self.string;
    }

    /// The pattern that matched.
    @Getter(value = "re", member = true)
    static PyObject pattern(PyMatch self) {
        return self.pattern;
    }

    /// Where in the string the search began.
    @Getter(value = "pos", member = true)
    static PyObject pos(PyMatch self) {
        return PyInt.of(self.pos);
    }

    /// Where in the string the search had to end.
    @Getter(value = "endpos", member = true)
    static PyObject endpos(PyMatch self) {
        return PyInt.of(self.endpos);
    }

    /// The number of the capturing group that was closed last.
    @Getter("lastindex")
    static PyObject lastIndex(PyMatch self) {
        return self.lastIndex >= 0 ? PyInt.of(self.lastIndex) : PyNone.NONE;
    }

    /// The name of the capturing group that was closed last.
    @Getter("lastgroup")
    static PyObject lastGroup(PyMatch self) {
        PyTuple names = self.pattern.indexGroup;
        int index = self.lastIndex;
        return index >= 0 && index < names.size() ? names.get(index) : PyNone.NONE;
    }

    @Getter("regs")
    static PyObject regs(PyMatch self) {
        return self.regs();
    }
}
