package org.scoria.stdlib.locale;

import org.scoria.objects.Interpreter;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// What the C library remembers for `gettext`.
final class MessageDomains {
    static final PyStr DEFAULT = PyStr.intern("messages");

    PyStr name = DEFAULT;

    /// By domain.
    final PyDict folders = new PyDict();

    final PyDict encodings = new PyDict();

    private MessageDomains() {}

    static MessageDomains current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object state = interpreter.state(MessageDomains.class);
        if (state == null) {
            state = new MessageDomains();
            interpreter.setState(MessageDomains.class, state);
        }
        return (MessageDomains) state;
    }
}
