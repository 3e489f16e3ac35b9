package org.scoria.stdlib.xml;

import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Python wrapper for Expat parser.
///
/// Compare CPython 3.11 `Modules/pyexpat.c`.
@PythonModule(value = "pyexpat", doc = "Python wrapper for Expat parser.")
public final class PyexpatModule {
    static final PyType ERROR =
            PyType.exception(PyBaseException.class, Exceptions.Exception, "xml.parsers.expat.ExpatError");

    private PyexpatModule() {}

    static void init(PyModule module) {
        module.add("ExpatError", ERROR);
        module.add("error", ERROR);
        module.add("XMLParserType", PyXmlParser.TYPE);
        module.add("EXPAT_VERSION", PyStr.of("expat_2.5.0"));
        module.add("version_info", PyTuple.of(PyInt.of(2), PyInt.of(5), PyInt.of(0)));
        module.add("native_encoding", PyStr.of("UTF-8"));
        module.add("features", features());
        String[] modes = {"NEVER", "UNLESS_STANDALONE", "ALWAYS"};
        for (int i = 0; i < modes.length; i++) {
            module.add("XML_PARAM_ENTITY_PARSING_" + modes[i], PyInt.of(i));
        }
        module.add("errors", errors());
        module.add("model", model());
    }

    private static PyObject features() {
        String[] names = {
            "sizeof(XML_Char)",
            "sizeof(XML_LChar)",
            "XML_DTD",
            "XML_CONTEXT_BYTES",
            "XML_NS",
            "XML_BLAP_MAX_AMP",
            "XML_BLAP_ACT_THRES",
        };
        int[] values = {1, 1, 0, 1024, 0, 100, 8 << 20};
        PyObject[] pairs = new PyObject[names.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = PyTuple.of(PyStr.of(names[i]), PyInt.of(values[i]));
        }
        return PyList.of(pairs);
    }

    private static PyModule submodule(String name, String doc) {
        PyModule module = new PyModule(PyStr.intern(name), PyStr.of(doc));
        ThreadState.current().interpreter.modules.put(PyStr.intern(name), module);
        return module;
    }

    private static PyModule errors() {
        PyModule module = submodule("pyexpat.errors", "Constants used to describe error conditions.");
        PyDict codes = new PyDict();
        PyDict messages = new PyDict();
        for (int code = 1; code <= XmlErrorTexts.count(); code++) {
            PyStr text = PyStr.of(XmlErrorTexts.text(code));
            module.add(XmlErrorTexts.name(code), text);
            codes.put(text, PyInt.of(code));
            messages.put(PyInt.of(code), text);
        }
        module.add("codes", codes);
        module.add("messages", messages);
        return module;
    }

    private static PyModule model() {
        PyModule module = submodule("pyexpat.model", "Constants used to interpret content model information.");
        String[] types = {"EMPTY", "ANY", "MIXED", "NAME", "CHOICE", "SEQ"};
        for (int i = 0; i < types.length; i++) {
            module.add("XML_CTYPE_" + types[i], PyInt.of(i + 1));
        }
        String[] quantifiers = {"NONE", "OPT", "REP", "PLUS"};
        for (int i = 0; i < quantifiers.length; i++) {
            module.add("XML_CQUANT_" + quantifiers[i], PyInt.of(i));
        }
        return module;
    }

    /// `ExpatError`, at the place the parser has come to.
    static PyException error(PyXmlParser parser, int code) {
        XmlInput input = parser.parser.root;
        PyException error =
                Errors.of(ERROR, "%s: line %s, column %s", XmlErrorTexts.text(code), input.line(), input.column());
        PyBaseException value = error.value;
        value.instanceSet(PyStr.intern("code"), PyInt.of(code));
        value.instanceSet(PyStr.intern("offset"), PyInt.of(input.column()));
        value.instanceSet(PyStr.intern("lineno"), PyInt.of(input.line()));
        return error;
    }

    /// Return a new XML parser object.
    @Builtin("ParserCreate(encoding=None, namespace_separator=None, intern=<unrepresentable>)")
    static PyObject parserCreate(String encoding, String separator, @Absent PyObject intern) {
        if (separator != null && separator.length() > 1) {
            throw Errors.valueError("namespace_separator must be at most one character, omitted, or None");
        }
        PyDict names = null;
        if (intern == null) {
            names = new PyDict();
        } else if (intern instanceof PyDict dict) {
            names = dict;
        } else if (intern != PyNone.NONE) {
            throw Errors.typeError("intern must be a dictionary");
        }
        return new PyXmlParser(encoding, separator, names);
    }

    /// Returns string error for given number.
    @Builtin("ErrorString(code, /)")
    static PyObject errorString(long code) {
        String text = XmlErrorTexts.text(code);
        return text == null ? PyNone.NONE : PyStr.of(text);
    }
}
