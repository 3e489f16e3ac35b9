package org.scoria.stdlib.locale;

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
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Support for POSIX locales, as on a system where no locale but `C` and `C.UTF-8` is installed.
///
/// Compare CPython 3.11 `Modules/_localemodule.c`.
@PythonModule(value = "_locale", doc = "Support for POSIX locales.")
public final class LocaleModule {
    private static final PyType ERROR = PyType.exception(PyBaseException.class, Exceptions.Exception, "locale.Error");

    private static final int CHAR_MAX = 127;

    private LocaleModule() {}

    static void init(PyModule module) {
        module.add("Error", ERROR);
        String[] categories = {
            "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL",
        };
        for (int i = 0; i < categories.length; i++) {
            module.add(categories[i], PyInt.of(i));
        }
        module.add("CHAR_MAX", PyInt.of(CHAR_MAX));
        LanguageInfo.addTo(module);
    }

    private static PyException error(String text) {
        return Errors.of(ERROR, text);
    }

    /// Activates/queries locale processing.
    @Builtin("setlocale(category, locale=<unrepresentable>, /)")
    static String setLocale(int category, PyObject locale) {
        if (locale != null && locale != PyNone.NONE && !(locale instanceof PyStr)) {
            throw Errors.typeError(
                    "setlocale() argument 2 must be str or None, not %s",
                    locale.type().qualifiedName());
        }
        LocaleState state = LocaleState.current();
        if (!LocaleState.isCategory(category)
                || locale instanceof PyStr name && !state.set(category, name.toString())) {
            throw error("unsupported locale setting");
        }
        return state.get(category);
    }

    /// Returns numeric and monetary locale-specific parameters.
    @Builtin("localeconv()")
    static PyObject conventions() {
        PyDict result = new PyDict();
        put(result, PyStr.EMPTY, "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep");
        result.put(PyStr.intern("mon_grouping"), new PyList());
        put(result, PyStr.EMPTY, "positive_sign", "negative_sign");
        put(result, PyInt.of(CHAR_MAX), "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space");
        put(result, PyInt.of(CHAR_MAX), "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn");
        put(result, PyStr.intern("."), "decimal_point");
        put(result, PyStr.EMPTY, "thousands_sep");
        result.put(PyStr.intern("grouping"), new PyList());
        return result;
    }

    private static void put(PyDict target, PyObject value, String... keys) {
        for (String key : keys) {
            target.put(PyStr.intern(key), value);
        }
    }

    /// Return the value for the locale information associated with key.
    @Builtin("nl_langinfo(key, /)")
    static String languageInfo(int key) {
        if (key == LanguageInfo.CODESET) {
            return LocaleState.current().encoding();
        }
        String text = LanguageInfo.text(key);
        if (text == null) {
            throw Errors.valueError("unsupported langinfo constant");
        }
        return text;
    }

    /// Get the current locale encoding.
    @Builtin("getencoding()")
    static String encoding() {
        return "UTF-8";
    }

    /// Compares two strings according to the locale.
    @Builtin("strcoll(os1, os2, /)")
    static long collate(PyStr os1, PyStr os2) {
        return Integer.signum(checked(os1).compareTo(checked(os2)));
    }

    /// Return a string that can be used as a key for locale-aware comparisons.
    @Builtin("strxfrm(string, /)")
    static PyObject transform(PyStr string) {
        return checked(string);
    }

    /// C's strings end at a null.
    private static PyStr checked(PyStr string) {
        if (string.toString().indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return string;
    }

    // ---- messages: there is no catalog in these locales

    /// Return translation of msg.
    @Builtin("gettext(msg, /)")
    static PyObject gettext(PyStr msg) {
        return msg;
    }

    /// Return translation of msg in domain.
    @Builtin("dgettext(domain, msg, /)")
    static PyObject gettext(PyObject domain, PyStr msg) {
        return msg;
    }

    /// Return translation of msg in domain and category.
    @Builtin("dcgettext(domain, msg, category, /)")
    static PyObject gettext(PyObject domain, PyStr msg, int category) {
        return msg;
    }

    /// Sets the domain of messages; returns the one that is set.
    @Builtin("textdomain(domain, /)")
    static PyObject textDomain(PyObject domain) {
        MessageDomains domains = MessageDomains.current();
        if (domain instanceof PyStr name) {
            domains.name = name.size() == 0 ? MessageDomains.DEFAULT : name;
        }
        return domains.name;
    }

    /// Says where the messages of a domain are; returns where they are.
    @Builtin("bindtextdomain(domain, dir, /)")
    static PyObject bindDomain(PyStr domain, PyObject dir) {
        if (domain.size() == 0) {
            throw error("domain must be a non-empty string");
        }
        PyDict folders = MessageDomains.current().folders;
        if (dir != PyNone.NONE) {
            folders.put(domain, dir);
        }
        PyObject known = folders.get(domain);
        return known == null ? PyStr.of("/usr/share/locale") : known;
    }

    /// Says in which encoding the messages of a domain are wanted.
    @Builtin("bind_textdomain_codeset(domain, codeset, /)")
    static PyObject bindCodeset(PyStr domain, PyObject codeset) {
        PyDict encodings = MessageDomains.current().encodings;
        if (codeset != PyNone.NONE) {
            encodings.put(domain, codeset);
        }
        PyObject known = encodings.get(domain);
        return known == null ? PyNone.NONE : known;
    }
}
