package org.scoria.stdlib.net;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.text.Utf8;

/// Socket addresses: Python's tuples and paths, and the system's `struct sockaddr`.
///
/// Compare CPython 3.11 `Modules/socketmodule.c: getsockaddrarg, makesockaddr`.
final class Addresses {
    static final int AF_UNSPEC = 0;
    static final int AF_UNIX = 1;
    static final int AF_INET = 2;
    static final int AF_INET6 = 10;
    static final int AF_NETLINK = 16;

    /// Room for any address.
    static final int MAX_LENGTH = 128;

    private static final int INET_LENGTH = 16;
    private static final int INET6_LENGTH = 28;
    private static final int PATH_LENGTH = 108;

    private Addresses() {}

    private static ByteBuffer start(int length, int family) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
        buffer.putShort((short) family).order(ByteOrder.BIG_ENDIAN);
        return buffer;
    }

    // ---- from Python

    /// The address argument of `function` for a family.
    static byte[] encode(int family, PyObject address, String function) {
        return switch (family) {
            case AF_INET -> inet(address, function);
            case AF_INET6 -> inet6(address, function);
            case AF_UNIX -> path(address);
            case AF_NETLINK -> netlink(address, function);
            default -> throw Errors.of(Exceptions.OSError, "%s(): bad family", function);
        };
    }

    private static PyTuple tuple(PyObject address, String family, String function) {
        if (address instanceof PyTuple tuple) {
            return tuple;
        }
        throw Errors.typeError(
                "%s(): %s address must be tuple, not %s",
                function, family, address.type().name());
    }

    private static byte[] inet(PyObject address, String function) {
        PyTuple parts = tuple(address, "AF_INET", function);
        if (parts.size() != 2) {
            throw Errors.typeError("AF_INET address must be a pair (host, port)");
        }
        String host = HostNames.text(parts.get(0));
        int port = port(parts.get(1), function);
        byte[] ip = NameLookup.address(host, AF_INET);
        return start(INET_LENGTH, AF_INET).putShort((short) port).put(ip).array();
    }

    private static byte[] inet6(PyObject address, String function) {
        PyTuple parts = tuple(address, "AF_INET6", function);
        if (parts.size() < 2 || parts.size() > 4) {
            throw Errors.typeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
        }
        String host = HostNames.text(parts.get(0));
        int port = port(parts.get(1), function);
        long flow = parts.size() > 2 ? Convert.toInt(parts.get(2)) : 0;
        long scope = parts.size() > 3 ? Convert.toInt(parts.get(3)) : 0;
        if (flow < 0 || flow > 0xfffff) {
            throw Errors.overflowError("%s(): flowinfo must be 0-1048575.", function);
        }
        byte[] found = NameLookup.socketAddress(host, AF_INET6);
        ByteBuffer buffer = start(INET6_LENGTH, AF_INET6).putShort((short) port).putInt((int) flow);
        buffer.put(found, 8, 16).order(ByteOrder.nativeOrder());
        int ownScope = ByteBuffer.wrap(found).order(ByteOrder.nativeOrder()).getInt(24);
        return buffer.putInt(parts.size() > 3 ? (int) scope : ownScope).array();
    }

    private static byte[] netlink(PyObject address, String function) {
        PyTuple parts = tuple(address, "AF_NETLINK", function);
        if (parts.size() != 2) {
            throw Errors.typeError("AF_NETLINK address must be a pair (pid, groups)");
        }
        ByteBuffer buffer = start(12, AF_NETLINK).order(ByteOrder.nativeOrder());
        return buffer.putShort((short) 0)
                .putInt(Convert.toInt(parts.get(0)))
                .putInt(Convert.toInt(parts.get(1)))
                .array();
    }

    static int port(PyObject port, String function) {
        long number;
        try {
            number = Convert.toInt(port);
        } catch (PyException e) {
            if (!e.matches(Exceptions.OverflowError)) {
                throw e;
            }
            number = -1;
        }
        if (number < 0 || number > 0xffff) {
            throw Errors.overflowError("%s(): port must be 0-65535.", function);
        }
        return (int) number;
    }

    /// A path; one that begins with a null byte is a name that the kernel keeps, not a file.
    private static byte[] path(PyObject address) {
        byte[] name = address instanceof PyStr text ? Utf8.encode(text, "surrogateescape") : Buffer.copyOf(address);
        boolean isFile = name.length > 0 && name[0] != 0;
        if (isFile && name[0] != '/') {
            name = resolved(name);
        }
        if (isFile ? name.length >= PATH_LENGTH : name.length > PATH_LENGTH) {
            throw Errors.of(Exceptions.OSError, "AF_UNIX path too long");
        }
        return start(2 + name.length + (isFile ? 1 : 0), AF_UNIX).put(name).array();
    }

    /// The path with the interpreter's directory in front, where that is not the process's.
    private static byte[] resolved(byte[] name) {
        ScoriaInterpreter interpreter = (ScoriaInterpreter) ThreadState.current().interpreter;
        String directory = interpreter.resolve("").toString();
        if (directory.equals(System.getProperty("user.dir"))) {
            return name;
        }
        byte[] start = (directory + "/").getBytes(StandardCharsets.UTF_8);
        byte[] full = Arrays.copyOf(start, start.length + name.length);
        System.arraycopy(name, 0, full, start.length, name.length);
        return full;
    }

    // ---- to Python

    /// What Python sees of an address that the system has written; `None` when it has not.
    static PyObject decode(byte[] address, int length) {
        if (length < 2) {
            return PyNone.NONE;
        }
        ByteBuffer buffer = ByteBuffer.wrap(address).order(ByteOrder.nativeOrder());
        int family = buffer.getShort(0) & 0xffff;
        int port = (address[2] & 0xff) << 8 | address[3] & 0xff;
        return switch (family) {
            case AF_INET -> PyTuple.of(PyStr.of(ipText(AF_INET, address, 4)), PyInt.of(port));
            case AF_INET6 ->
                PyTuple.of(
                        PyStr.of(ipText(AF_INET6, address, 8)),
                        PyInt.of(port),
                        PyInt.of(buffer.order(ByteOrder.BIG_ENDIAN).getInt(4) & 0xffffffffL),
                        PyInt.of(buffer.order(ByteOrder.nativeOrder()).getInt(24) & 0xffffffffL));
            case AF_UNIX -> pathOf(address, length);
            case AF_NETLINK ->
                PyTuple.of(PyInt.of(buffer.getInt(4) & 0xffffffffL), PyInt.of(buffer.getInt(8) & 0xffffffffL));
            default -> PyTuple.of(PyInt.of(family), PyBytes.of(Arrays.copyOfRange(address, 2, length)));
        };
    }

    private static PyObject pathOf(byte[] address, int length) {
        if (length > 2 && address[2] == 0) {
            return PyBytes.of(Arrays.copyOfRange(address, 2, length));
        }
        int end = 2;
        while (end < length && address[end] != 0) {
            end++;
        }
        return Utf8.decode(address, 2, end, "surrogateescape");
    }

    /// The usual text of the IP address that begins at `offset`.
    static String ipText(int family, byte[] address, int offset) {
        if (family == AF_INET6) {
            return Inet6Text.of(address, offset);
        }
        StringBuilder text = new StringBuilder(15);
        for (int i = 0; i < 4; i++) {
            if (i > 0) {
                text.append('.');
            }
            text.append(address[offset + i] & 0xff);
        }
        return text.toString();
    }
}
