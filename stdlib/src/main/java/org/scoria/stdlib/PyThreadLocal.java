package org.scoria.stdlib;

import java.util.Map;
import java.util.WeakHashMap;
import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A `_thread._local`: an object whose attributes are another dictionary in every thread. A thread that sees it for
/// the first time
/// runs `__init__` of the subclass again, with the arguments it was made with.
///
/// Thread-local data
@PythonType(value = PyThreadLocal.class, name = "_thread._local", subclass = true, ownStorage = true)
public class PyThreadLocal extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyThreadLocal.class, PyObject.TYPE, new PyThreadLocalExposed());

    private final Map<ThreadState, PyDict> dicts = new WeakHashMap<>();
    private final PyTuple args;
    private final PyDict kwargs;
    private PyType type;

    protected PyThreadLocal(PyType type, PyTuple args, PyDict kwargs) {
        this.type = type;
        this.args = args;
        this.kwargs = kwargs;
        dicts.put(ThreadState.current(), new PyDict());
    }

    @New(value = "_local($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (args.length + kwargs.size() > 0 && type.lookup(Names.INIT) == PyObject.TYPE.lookup(Names.INIT)) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        PyTuple given = PyTuple.of(args.clone());
        return type == TYPE ? new PyThreadLocal(type, given, kwargs) : new PyThreadLocalSub(type, given, kwargs);
    }

    @Override
    public void init(PyObject[] arguments, PyStr[] keywords) {
        // `__new__` has checked the arguments
    }

    @Override
    public PyType type() {
        return type;
    }

    /// For `__class__` assignment.
    public void setType(PyType newType) {
        type = newType;
    }

    /// This thread's dictionary.
    private PyDict mine() {
        ThreadState thread = ThreadState.current();
        PyDict dict = dicts.get(thread);
        if (dict == null) {
            dict = new PyDict();
            dicts.put(thread, dict);
            initAgain();
        }
        return dict;
    }

    private void initAgain() {
        PyObject init = type().lookup(Names.INIT);
        if (init == PyObject.TYPE.lookup(Names.INIT)) {
            return;
        }
        int count = kwargs.size();
        PyObject[] all = new PyObject[args.size() + count];
        System.arraycopy(args.items, 0, all, 0, args.size());
        PyStr[] keywords = count == 0 ? null : new PyStr[count];
        int n = 0;
        for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            keywords[n] = (PyStr) kwargs.keyAt(i);
            all[args.size() + n++] = kwargs.valueAt(i);
        }
        init(all, keywords); // virtual: the subclass's
    }

    @Override
    public PyObject instanceGet(PyStr name) {
        return mine().get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        mine().put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return mine().remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        return mine();
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        return name.sameText(Names.DICT) ? mine() : super.getAttributeOrNull(name);
    }

    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        return name.sameText(Names.DICT) ? mine() : super.getAttribute(name);
    }

    @Override
    public void setAttribute(PyStr name, PyObject value) {
        refuseDict(name);
        super.setAttribute(name, value);
    }

    @Override
    public void delAttribute(PyStr name) {
        refuseDict(name);
        super.delAttribute(name);
    }

    private void refuseDict(PyStr name) {
        if (name.sameText(Names.DICT)) {
            throw Errors.of(
                    org.scoria.objects.Exceptions.AttributeError,
                    "'%s' object attribute '__dict__' is read-only",
                    type().name());
        }
    }
}
