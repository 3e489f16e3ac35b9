package org.scoria.stdlib.net;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.objects.text.Utf8;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;

/// `_socket`, on the sockets of the operating system. Compare CPython 3.11 `Modules/socketmodule.c`.
@PythonModule(value = "_socket", doc = "The half of the module socket that talks to the operating system.")
public final class SocketModule {
    private static final MemorySegment SOCKETPAIR = Libc.function("socketpair");

    private SocketModule() {}

    static void init(PyModule module) {
        Libc.require();
        SocketConstants.add(module);
        SocketErrors errors = SocketErrors.current();
        module.add("error", Exceptions.OSError);
        module.add("herror", errors.herror);
        module.add("gaierror", errors.gaierror);
        module.add("timeout", Exceptions.TimeoutError);
        module.add("SocketType", PySocket.TYPE);
        module.add("socket", PySocket.TYPE);
        module.add("has_ipv6", PyBool.TRUE);
    }

    // ---- descriptors

    /// Close a socket by its descriptor.
    @Builtin(value = "close(fd, /)", signature = false)
    static void close(PyObject fd) {
        closeDescriptor(Convert.toInt(fd));
    }

    /// Closes; that the other side has gone away is no error then.
    static void closeDescriptor(int fd) {
        try {
            FdTable.current().close(fd);
        } catch (IOException e) {
            throw FdTable.osError(e, null);
        }
    }

    /// Duplicate the descriptor of a socket.
    @Builtin(value = "dup(fd, /)", signature = false)
    static long dup(PyObject fd) {
        FdTable table = FdTable.current();
        return table.add(table.nativeFd(Convert.toInt(fd)).duplicate());
    }

    /// Create two sockets that are connected to each other (AF_UNIX and SOCK_STREAM by default).
    @Builtin(value = "socketpair(family=1, type=1, proto=0, /)", signature = false)
    static PyObject socketpair(int family, int type, int proto) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocate(8, 4);
            Libc.checked(Libc.call(SOCKETPAIR, family, type | SocketMethods.SOCK_CLOEXEC, proto, numbers.address()));
            return PyTuple.of(
                    SocketMethods.made(numbers.get(ValueLayout.JAVA_INT, 0), family, type, proto),
                    SocketMethods.made(numbers.get(ValueLayout.JAVA_INT, 4), family, type, proto));
        }
    }

    // ---- timeouts

    /// The timeout of new sockets in nanoseconds, -1 for none.
    static long defaultTimeout() {
        Object known = ThreadState.current().interpreter.state(SocketModule.class);
        return known == null ? -1 : (Long) known;
    }

    static PyObject seconds(long timeout) {
        return timeout < 0 ? PyNone.NONE : PyFloat.of(timeout / 1e9);
    }

    /// Return the timeout in seconds of new sockets, None when they wait as long as it takes.
    @Builtin(value = "getdefaulttimeout()", signature = false)
    static PyObject getdefaulttimeout() {
        return seconds(defaultTimeout());
    }

    /// Set the timeout in seconds of new sockets.
    @Builtin(value = "setdefaulttimeout(timeout, /)", signature = false)
    static void setdefaulttimeout(PyObject timeout) {
        Interpreter interpreter = ThreadState.current().interpreter;
        interpreter.setState(SocketModule.class, PySocket.timeoutArgument(timeout));
    }

    // ---- names

    /// Find the addresses of a host and a service: a list of tuples (family, type, proto, canonname, address).
    @Builtin(value = "getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", signature = false)
    static PyObject getaddrinfo(PyObject host, PyObject port, int family, int type, int proto, int flags) {
        String name;
        if (host == PyNone.NONE) {
            name = null;
        } else if (host instanceof PyStr || host instanceof PyBytes) {
            name = HostNames.text(host);
        } else {
            throw Errors.typeError("getaddrinfo() argument 1 must be string or None");
        }
        return NameLookup.asList(NameLookup.find(name, service(port), family, type, proto, flags));
    }

    private static String service(PyObject port) {
        if (port == PyNone.NONE) {
            return null;
        }
        if (port instanceof PyInt) {
            return Long.toString(Convert.toCLong(port));
        }
        if (port instanceof PyStr text) {
            return new String(Utf8.encode(text, "strict"), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        if (port instanceof PyBytes bytes) {
            return new String(bytes.array(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        throw Errors.of(Exceptions.OSError, "Int or String expected");
    }

    /// Return host and service for an address.
    @Builtin(value = "getnameinfo(sockaddr, flags, /)", signature = false)
    static PyObject getnameinfo(PyObject sockaddr, int flags) {
        if (!(sockaddr instanceof PyTuple parts)) {
            throw Errors.typeError("getnameinfo() argument 1 must be a tuple");
        }
        if (parts.size() < 2 || parts.size() > 4) {
            throw Errors.typeError("getnameinfo(): illegal sockaddr argument");
        }
        String host = HostNames.text(parts.get(0));
        int port = Convert.toInt(parts.get(1));
        NameLookup.Found[] found =
                NameLookup.find(host, Integer.toString(port), Addresses.AF_UNSPEC, 2, 0, NameLookup.AI_NUMERICHOST);
        if (found.length > 1) {
            throw Errors.of(Exceptions.OSError, "sockaddr resolved to multiple addresses");
        }
        int family = found[0].family();
        if (family == Addresses.AF_INET && parts.size() != 2) {
            throw Errors.of(Exceptions.OSError, "IPv4 sockaddr must be 2 tuple");
        }
        byte[] address =
                family == Addresses.AF_INET6 ? Addresses.encode(family, sockaddr, "getnameinfo") : found[0].address();
        String[] names = NameLookup.names(address, flags);
        return PyTuple.of(PyStr.of(names[0]), PyStr.of(names[1]));
    }

    /// Return the IP address of a host.
    @Builtin(value = "gethostbyname(host, /)", signature = false)
    static PyObject gethostbyname(PyObject host) {
        byte[] address = NameLookup.address(HostNames.text(host), Addresses.AF_INET);
        return PyStr.of(Addresses.ipText(Addresses.AF_INET, address, 0));
    }

    /// Return the name of a host, a list of other names and a list of IP addresses.
    @Builtin(value = "gethostbyname_ex(host, /)", signature = false)
    static PyObject gethostbynameEx(PyObject host) {
        return HostEntries.byName(HostNames.text(host));
    }

    /// Return the name of the host with an IP address, a list of other names and a list of IP addresses.
    @Builtin(value = "gethostbyaddr(host, /)", signature = false)
    static PyObject gethostbyaddr(PyObject host) {
        return HostEntries.byAddress(HostNames.text(host));
    }

    /// Return the name of this host.
    @Builtin(value = "gethostname()", signature = false)
    static PyObject gethostname() {
        return PyStr.of(HostEntries.own());
    }

    /// Set the name of this host.
    @Builtin(value = "sethostname(name, /)", signature = false)
    static void sethostname(PyObject name) {
        HostEntries.setOwn(HostNames.text(name));
    }

    /// Return the port of a service.
    @Builtin(value = "getservbyname(servicename, protocolname=None, /)", signature = false, parsesTuple = true)
    static long getservbyname(String servicename, String protocolname) {
        return ServiceEntries.portOf(servicename, protocolname);
    }

    /// Return the service at a port.
    @Builtin(value = "getservbyport(port, protocolname=None, /)", signature = false, parsesTuple = true)
    static PyObject getservbyport(int port, String protocolname) {
        if (port < 0 || port > 0xffff) {
            throw Errors.overflowError("getservbyport: port must be 0-65535.");
        }
        return PyStr.of(ServiceEntries.nameOf(port, protocolname));
    }

    /// Return the number of a protocol.
    @Builtin(value = "getprotobyname(name, /)", signature = false)
    static long getprotobyname(String name) {
        return ServiceEntries.protocol(name);
    }

    // ---- bytes of numbers and addresses

    /// Convert a 16-bit number from the network's byte order to the host's.
    @Builtin(value = "ntohs(x, /)", signature = false)
    static long ntohs(PyObject x) {
        return swapped(x, "ntohs");
    }

    /// Convert a 16-bit number from the host's byte order to the network's.
    @Builtin(value = "htons(x, /)", signature = false)
    static long htons(PyObject x) {
        return swapped(x, "htons");
    }

    private static int swapped(PyObject x, String function) {
        int value = Convert.toInt(x);
        if (value < 0) {
            throw Errors.overflowError("%s: can't convert negative Python int to C 16-bit unsigned integer", function);
        }
        if (value > 0xffff) {
            throw Errors.overflowError("%s: Python int too large to convert to C 16-bit unsigned integer", function);
        }
        return Short.reverseBytes((short) value) & 0xffff;
    }

    /// Convert a 32-bit number from the network's byte order to the host's.
    @Builtin(value = "ntohl(x, /)", signature = false)
    static long ntohl(PyObject x) {
        return swappedLong(x);
    }

    /// Convert a 32-bit number from the host's byte order to the network's.
    @Builtin(value = "htonl(x, /)", signature = false)
    static long htonl(PyObject x) {
        return swappedLong(x);
    }

    private static long swappedLong(PyObject x) {
        if (!(x instanceof PyInt n)) {
            throw Errors.typeError("expected int, %s found", x.type().name());
        }
        if (n.signum() < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        if (n.value > 0xffffffffL) {
            throw Errors.overflowError("int larger than 32 bits");
        }
        return Integer.reverseBytes((int) n.value) & 0xffffffffL;
    }

    /// Convert an IPv4 address from its text to four bytes.
    @Builtin(value = "inet_aton(string, /)", signature = false)
    static PyObject inetAton(String string) {
        return PyBytes.of(AddressText.aton(string));
    }

    /// Convert an IPv4 address from four bytes to its text.
    @Builtin(value = "inet_ntoa(packed, /)", signature = false)
    static PyObject inetNtoa(PyObject packed) {
        byte[] bytes = org.scoria.objects.Buffer.bytesOf(packed);
        if (bytes.length != 4) {
            throw Errors.of(Exceptions.OSError, "packed IP wrong length for inet_ntoa");
        }
        return PyStr.of(Addresses.ipText(Addresses.AF_INET, bytes, 0));
    }

    /// Convert the text of an IP address to bytes.
    @Builtin(value = "inet_pton(family, string, /)", signature = false)
    static PyObject inetPton(int family, String string) {
        return PyBytes.of(AddressText.pton(family, string));
    }

    /// Convert the bytes of an IP address to text.
    @Builtin(value = "inet_ntop(family, packed, /)", signature = false)
    static PyObject inetNtop(int family, PyObject packed) {
        byte[] bytes = org.scoria.objects.Buffer.bytesOf(packed);
        if (family != Addresses.AF_INET && family != Addresses.AF_INET6) {
            throw Errors.valueError("unknown address family %s", family);
        }
        if (bytes.length != (family == Addresses.AF_INET ? 4 : 16)) {
            throw Errors.valueError("invalid length of packed IP address string");
        }
        return PyStr.of(Addresses.ipText(family, bytes, 0));
    }

    // ---- interfaces

    /// Return the network interfaces as pairs of number and name.
    @Builtin(value = "if_nameindex()", signature = false)
    static PyObject ifNameindex() {
        return NetworkInterfaces.all();
    }

    /// Return the number of an interface.
    @Builtin(value = "if_nametoindex(name, /)", signature = false)
    static long ifNametoindex(PyObject name) {
        return NetworkInterfaces.number(HostNames.text(name));
    }

    /// Return the name of an interface.
    @Builtin(value = "if_indextoname(index, /)", signature = false)
    static PyObject ifIndextoname(long index) {
        return PyStr.of(NetworkInterfaces.name(index));
    }

    // ---- ancillary data

    /// Return the room that ancillary data of a length takes, without padding at the end.
    @Builtin(value = "CMSG_LEN(length, /)", signature = false)
    static long cmsgLength(long length) {
        return checked(length, SocketMessages.controlLength(length), "CMSG_LEN");
    }

    /// Return the room that ancillary data of a length takes, with padding.
    @Builtin(value = "CMSG_SPACE(length, /)", signature = false)
    static long cmsgSpace(long length) {
        return checked(length, SocketMessages.controlSpace(length), "CMSG_SPACE");
    }

    private static long checked(long length, long result, String function) {
        if (length < 0 || length > Integer.MAX_VALUE || result > Integer.MAX_VALUE) {
            throw Errors.overflowError("%s() argument out of range", function);
        }
        return result;
    }
}
