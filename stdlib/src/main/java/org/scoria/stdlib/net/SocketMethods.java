package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;
import org.scoria.stdlib.unix.Polling;

/// A network connection, or one end of a local one.
///
/// Family, type and protocol are numbers of the operating system, by default those of a TCP socket; with a
/// descriptor as fileno they are what that socket has. Addresses are pairs of host and port for AF_INET, such
/// tuples
/// with flow and scope for AF_INET6, paths for AF_UNIX.
@PythonType(value = PySocket.class, name = "_socket.socket", subclass = true)
final class SocketMethods {
    private static final MemorySegment SOCKET = Libc.function("socket");
    private static final MemorySegment BIND = Libc.function("bind");
    private static final MemorySegment LISTEN = Libc.function("listen");
    private static final MemorySegment ACCEPT = Libc.function("accept4");
    private static final MemorySegment CONNECT = Libc.function("connect");
    private static final MemorySegment SHUTDOWN = Libc.function("shutdown");
    private static final MemorySegment GETSOCKNAME = Libc.function("getsockname");
    private static final MemorySegment GETPEERNAME = Libc.function("getpeername");

    static final int SOCK_NONBLOCK = 04000;
    static final int SOCK_CLOEXEC = 02000000;
    private static final int EISCONN = 106;
    private static final int EINPROGRESS = 115;

    private SocketMethods() {}

    @New(value = "socket($type, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PySocket.TYPE ? new PySocket() : new PySocketSub(type);
    }

    @Builtin(value = "__init__($self, /, family=-1, type=-1, proto=-1, fileno=None)", signature = false)
    static void init(PySocket self, int family, int type, int proto, PyObject fileno) {
        if (fileno != PyNone.NONE) {
            adopt(self, family, type, proto, fileno);
            return;
        }
        int kind = type == -1 ? SocketConstants.SOCK_STREAM : type;
        self.family = family == -1 ? Addresses.AF_INET : family;
        self.protocol = proto == -1 ? 0 : proto;
        int number = Libc.checked(Libc.call(SOCKET, self.family, kind | SOCK_CLOEXEC, self.protocol));
        attach(self, number, kind);
    }

    /// Gives a new socket its descriptor and the default timeout.
    private static void attach(PySocket self, int number, int kind) {
        self.attach(FdTable.current().add(number));
        self.kind = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
        if ((kind & SOCK_NONBLOCK) != 0) {
            self.timeout = 0;
            return;
        }
        self.timeout = SocketModule.defaultTimeout();
        if (self.timeout >= 0) {
            self.open().setBlocking(false);
        }
    }

    /// A socket around a new descriptor of the system.
    static PySocket made(int number, int family, int type, int protocol) {
        PySocket socket = new PySocket();
        socket.family = family;
        socket.protocol = protocol;
        attach(socket, number, type);
        return socket;
    }

    /// Uses a descriptor that exists, and asks it what it is.
    private static void adopt(PySocket self, int family, int type, int protocol, PyObject fileno) {
        if (fileno instanceof PyFloat) {
            throw Errors.typeError("integer argument expected, got float");
        }
        int fd = Convert.toInt(fileno);
        if (fd < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        NativeFd descriptor = FdTable.current().nativeFd(fd);
        try (Arena arena = Arena.ofConfined()) {
            PySocket.AddressBuffer buffer = new PySocket.AddressBuffer(arena);
            int result = Libc.call(GETSOCKNAME, descriptor.number, buffer.address(), buffer.length());
            if (result < 0 && (family == -1 || result == -PySocket.EBADF || result == -SocketConstants.ENOTSOCK)) {
                throw FdTable.osError(-result);
            }
            self.family = family == -1 ? buffer.family() : family;
        }
        int kind = type == -1 ? SocketOptions.number(descriptor, SocketConstants.SO_TYPE) : type;
        self.protocol = protocol == -1 ? SocketOptions.number(descriptor, SocketConstants.SO_PROTOCOL) : protocol;
        self.attach(fd);
        self.kind = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
        self.timeout = (kind & SOCK_NONBLOCK) != 0 ? 0 : SocketModule.defaultTimeout();
        if (self.timeout >= 0) {
            descriptor.setBlocking(false);
        }
    }

    @Builtin(value = "__del__($self, /)", signature = false)
    static void delete(PySocket self) {
        self.abandon();
    }

    // ---- connections

    /// Wait for a connection. Returns the descriptor of a new socket for it and the address of the other side.
    @Builtin(value = "_accept($self, /)", signature = false)
    static PyObject accept(PySocket self) {
        try (Arena arena = Arena.ofConfined()) {
            PySocket.AddressBuffer buffer = new PySocket.AddressBuffer(arena);
            long number = self.operate(
                    Polling.IN,
                    true,
                    listening -> Libc.call(ACCEPT, listening, buffer.address(), buffer.length(), SOCK_CLOEXEC));
            int fd = FdTable.current().add((int) number);
            return PyTuple.of(PyInt.of(fd), buffer.decoded());
        }
    }

    /// Give the socket an address of this host: a pair (host, port) for AF_INET, a path for AF_UNIX.
    @Builtin(value = "bind($self, address, /)", signature = false)
    static void bind(PySocket self, PyObject address) {
        byte[] encoded = Addresses.encode(self.family, address, "bind");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(ValueLayout.JAVA_BYTE, encoded);
            Libc.checked(Libc.call(BIND, self.open().number, name.address(), encoded.length));
        }
    }

    /// Accept connections from now on; at most backlog of them wait (by default a reasonable number).
    @Builtin(value = "listen($self, backlog=128, /)", signature = false)
    static void listen(PySocket self, int backlog) {
        Libc.checked(Libc.call(LISTEN, self.open().number, Math.max(0, backlog)));
    }

    /// Connect to an address.
    @Builtin(value = "connect($self, address, /)", signature = false)
    static void connect(PySocket self, PyObject address) {
        int error = connect(self, Addresses.encode(self.family, address, "connect"));
        if (error == PySocket.EAGAIN && self.timeout > 0) {
            throw PySocket.timedOut();
        }
        if (error != 0) {
            throw FdTable.osError(error);
        }
    }

    /// Connect to an address and return the error number, 0 for success.
    @Builtin(value = "connect_ex($self, address, /)", signature = false)
    static long connectEx(PySocket self, PyObject address) {
        return connect(self, Addresses.encode(self.family, address, "connect_ex"));
    }

    /// The error number, EAGAIN when the time is over.
    private static int connect(PySocket self, byte[] address) {
        NativeFd descriptor = self.open();
        boolean blocks = self.timeout < 0;
        long deadline = self.deadline();
        if (blocks) {
            descriptor.setBlocking(false); // a wait in the kernel could not be interrupted
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(ValueLayout.JAVA_BYTE, address);
            int error = -Libc.call(CONNECT, descriptor.number, name.address(), address.length);
            if (error == PySocket.EAGAIN && blocks) { // a local server that is busy
                descriptor.setBlocking(true);
                long start = name.address();
                return (int)
                        -NativeFd.withoutGil(() -> (long) Libc.call(CONNECT, descriptor.number, start, address.length));
            }
            if (error != EINPROGRESS && error != PySocket.EINTR || self.timeout == 0) {
                return error;
            }
            long left = blocks ? -1 : Math.max(0, deadline - System.nanoTime());
            if (!Polling.await(descriptor.number, Polling.OUT, left)) {
                return PySocket.EAGAIN;
            }
            int outcome = SocketOptions.number(descriptor, SocketConstants.SO_ERROR);
            return outcome == EISCONN ? 0 : outcome;
        } finally {
            if (blocks && self.fd >= 0) {
                descriptor.setBlocking(true);
            }
        }
    }

    /// Shut down one direction (SHUT_RD, SHUT_WR) or both (SHUT_RDWR).
    @Builtin(value = "shutdown($self, how, /)", signature = false)
    static void shutdown(PySocket self, int how) {
        Libc.checked(Libc.call(SHUTDOWN, self.open().number, how));
    }

    /// Close the socket. It cannot be used after this.
    @Builtin(value = "close($self, /)", signature = false)
    static void close(PySocket self) {
        int fd = self.release();
        if (fd >= 0) {
            SocketModule.closeDescriptor(fd);
        }
    }

    /// Close the socket without closing the descriptor, and return that.
    @Builtin(value = "detach($self, /)", signature = false)
    static long detach(PySocket self) {
        return self.release();
    }

    /// Return the descriptor.
    @Builtin(value = "fileno($self, /)", signature = false)
    static long fileno(PySocket self) {
        return self.fd;
    }

    /// Return the address of the other side.
    @Builtin(value = "getpeername($self, /)", signature = false)
    static PyObject getpeername(PySocket self) {
        return PySocket.address(GETPEERNAME, self.open().number);
    }

    /// Return the address of this side.
    @Builtin(value = "getsockname($self, /)", signature = false)
    static PyObject getsockname(PySocket self) {
        return PySocket.address(GETSOCKNAME, self.open().number);
    }

    // ---- waiting

    /// setblocking(True) waits as long as it takes, setblocking(False) never.
    @Builtin(value = "setblocking($self, flag, /)", signature = false)
    static void setblocking(PySocket self, boolean flag) {
        self.setTimeout(flag ? -1 : 0);
    }

    /// Return False if the socket never waits.
    @Builtin(value = "getblocking($self, /)", signature = false)
    static boolean getblocking(PySocket self) {
        return self.timeout != 0;
    }

    /// Set how many seconds an operation may wait; None waits as long as it takes.
    @Builtin(value = "settimeout($self, timeout, /)", signature = false)
    static void settimeout(PySocket self, PyObject timeout) {
        self.setTimeout(PySocket.timeoutArgument(timeout));
    }

    /// Return the timeout in seconds, or None.
    @Builtin(value = "gettimeout($self, /)", signature = false)
    static PyObject gettimeout(PySocket self) {
        return timeout(self);
    }

    // ---- options

    /// Get an option: an integer, or with a buffer length the bytes.
    @Builtin(value = "getsockopt($self, level, option, buflen=0, /)", signature = false, parsesTuple = true)
    static PyObject getsockopt(PySocket self, int level, int option, int buflen) {
        return SocketOptions.get(self.open(), level, option, buflen);
    }

    /// Set an option to an integer, to bytes, or to None with a length.
    @Builtin(value = "setsockopt($self, level, option, value, optlen=None, /)", signature = false, parsesTuple = true)
    static void setsockopt(PySocket self, int level, int option, PyObject value, @Absent PyObject optlen) {
        SocketOptions.set(self.open(), level, option, value, optlen);
    }

    // ---- data

    /// Receive up to so many bytes; none at the end of the data.
    @Builtin(value = "recv($self, bufsize, flags=0, /)", signature = false, parsesTuple = true)
    static PyObject recv(PySocket self, long bufsize, int flags) {
        return SocketTransfer.receive(self, bufsize, flags, "recv", false);
    }

    /// Like recv(), and the address that the data came from.
    @Builtin(value = "recvfrom($self, bufsize, flags=0, /)", signature = false, parsesTuple = true)
    static PyObject recvfrom(PySocket self, long bufsize, int flags) {
        return SocketTransfer.receive(self, bufsize, flags, "recvfrom", true);
    }

    /// Receive into a buffer, up to so many bytes (by default as many as fit), and return the count.
    @Builtin(value = "recv_into($self, /, buffer, nbytes=0, flags=0)", signature = false)
    static PyObject recvInto(PySocket self, PyObject buffer, long nbytes, int flags) {
        return SocketTransfer.receiveInto(self, buffer, nbytes, flags, "recv_into", false);
    }

    /// Like recv_into(), and the address that the data came from.
    @Builtin(value = "recvfrom_into($self, /, buffer, nbytes=0, flags=0)", signature = false)
    static PyObject recvfromInto(PySocket self, PyObject buffer, long nbytes, int flags) {
        return SocketTransfer.receiveInto(self, buffer, nbytes, flags, "recvfrom_into", true);
    }

    /// Send data and return how many bytes were taken.
    @Builtin(value = "send($self, data, flags=0, /)", signature = false, parsesTuple = true)
    static long send(PySocket self, PyObject data, int flags) {
        return SocketTransfer.send(self, data, flags, null);
    }

    /// Send all of the data. After an error nobody knows how much was sent.
    @Builtin(value = "sendall($self, data, flags=0, /)", signature = false, parsesTuple = true)
    static void sendall(PySocket self, PyObject data, int flags) {
        SocketTransfer.sendAll(self, data, flags);
    }

    /// sendto(data[, flags], address): send data to an address, and return how many bytes were taken.
    @Builtin(value = "sendto($self, /, *args)", signature = false)
    static long sendto(PySocket self, PyObject[] args) {
        if (args.length != 2 && args.length != 3) {
            throw Errors.typeError("sendto() takes 2 or 3 arguments (%s given)", args.length);
        }
        int flags = args.length == 3 ? Convert.toInt(args[1]) : 0;
        byte[] address = Addresses.encode(self.family, args[args.length - 1], "sendto");
        return SocketTransfer.send(self, args[0], flags, address);
    }

    /// Receive data and ancillary data: a tuple of the data, a list of (level, type, data), flags and the address.
    @Builtin(value = "recvmsg($self, bufsize, ancbufsize=0, flags=0, /)", signature = false, parsesTuple = true)
    static PyObject recvmsg(PySocket self, long bufsize, long ancbufsize, int flags) {
        return SocketMessages.receive(self, bufsize, ancbufsize, flags);
    }

    /// Like recvmsg(), into several buffers; the tuple begins with the number of bytes.
    @Builtin(value = "recvmsg_into($self, buffers, ancbufsize=0, flags=0, /)", signature = false, parsesTuple = true)
    static PyObject recvmsgInto(PySocket self, PyObject buffers, long ancbufsize, int flags) {
        return SocketMessages.receiveInto(self, buffers, ancbufsize, flags);
    }

    /// Send data from several buffers, with ancillary data that is given as tuples (level, type, data).
    @Builtin(
            value = "sendmsg($self, buffers, ancdata=None, flags=0, address=None, /)",
            signature = false,
            parsesTuple = true)
    static long sendmsg(PySocket self, PyObject buffers, @Absent PyObject ancdata, int flags, PyObject address) {
        byte[] to = address == PyNone.NONE ? null : Addresses.encode(self.family, address, "sendmsg");
        return SocketMessages.send(self, buffers, ancdata, flags, to);
    }

    // ---- attributes

    @Getter(value = "family", member = true)
    static PyObject family(PySocket self) {
        return PyInt.of(self.family);
    }

    @Getter(value = "type", member = true)
    static PyObject kind(PySocket self) {
        return PyInt.of(self.kind);
    }

    @Getter(value = "proto", member = true)
    static PyObject protocol(PySocket self) {
        return PyInt.of(self.protocol);
    }

    /// the socket timeout
    @Getter("timeout")
    static PyObject timeout(PySocket self) {
        return SocketModule.seconds(self.timeout);
    }
}
