# Sockets, waiting for them, and what goes wrong with them.
import errno
import os
import select
import selectors
import socket
import threading


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


# pairs, data, options
a, b = socket.socketpair()
print(a.family.name, a.type.name, a.proto, a.getblocking(), a.gettimeout())
a.sendall(b"hello world")
print(b.recv(5), b.recv(1, socket.MSG_PEEK), b.recv_into(bytearray(3)), b.recv(100))
buffer = bytearray(4)
a.send(b"abcdef")
print(b.recvfrom_into(buffer, 3)[0], buffer, b.recv(10))
print(a.sendmsg([b"one", b"two"]), b.recvmsg(10)[:3])
first, second = bytearray(2), bytearray(5)
a.send(b"12345")
print(b.recvmsg_into([first, second])[0], first, second)
read, write = os.pipe()
socket.send_fds(a, [b"fds"], [write])
data, fds, flags, address = socket.recv_fds(b, 10, 1)
os.write(fds[0], b"through another descriptor")
print(data, len(fds), os.read(read, 100))
for fd in (read, write, *fds):
    os.close(fd)
b.setblocking(False)
attempt(b.recv, 1)
b.settimeout(0.01)
attempt(b.recv, 1)
a.shutdown(socket.SHUT_WR)
print(b.recv(10), b.gettimeout())
a.close()
attempt(b.send, b"x")
b.close()
attempt(b.recv, 1)
print(repr(b).replace(str(b.fileno()), "?"), b.fileno(), b.detach())

# wrong arguments
s = socket.socket()
attempt(s.bind, 3)
attempt(s.bind, ("",))
attempt(s.bind, ("", 70000))
attempt(s.bind, (3, 3))
attempt(s.recv, -1)
attempt(s.recv_into, b"abc")
attempt(s.recv_into, bytearray(2), 5)
attempt(s.sendto, b"")
attempt(s.settimeout, -1)
attempt(s.setsockopt, socket.SOL_SOCKET, socket.SO_REUSEADDR, "x")
attempt(s.getsockopt, socket.SOL_SOCKET, socket.SO_REUSEADDR, 9999)
attempt(s.getpeername)
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.getsockname())
s.close()
attempt(socket.socket, 99)
attempt(socket.socket, 2, 1, 0, -1)

# addresses
for text in ("::", "::1", "1::", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "1:0:0:2:0:0:0:3", "1:2:3:4:5:6:7:0", "::1.2.3.4"):
    print(text, socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, text)))
print(socket.inet_aton("1.2.3"), socket.inet_ntoa(b"\x7f\0\0\1"), socket.htons(1), socket.ntohl(1))
attempt(socket.inet_aton, "x")
attempt(socket.inet_ntop, socket.AF_INET, b"x")
attempt(socket.htons, 70000)
attempt(socket.htonl, -1)
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
print(socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
attempt(socket.getaddrinfo, 3, 3)
attempt(socket.getaddrinfo, "", 3.5)
print(socket.gaierror.__mro__[1], socket.timeout is TimeoutError, socket.error is OSError)


# a server and its clients
def serve(server, count):
    for _ in range(count):
        connection, peer = server.accept()
        with connection, connection.makefile("rwb") as stream:
            for line in stream:
                stream.write(line.upper())
                stream.flush()


with socket.create_server(("127.0.0.1", 0)) as server:
    thread = threading.Thread(target=serve, args=(server, 2))
    thread.start()
    for text in ("first", "second"):
        with socket.create_connection(server.getsockname(), timeout=5) as client:
            client.sendall(f"{text} line\nmore\n".encode())
            client.shutdown(socket.SHUT_WR)
            with client.makefile() as stream:
                print(stream.read().split())
    thread.join()
    port = server.getsockname()[1]
attempt(socket.create_connection, ("127.0.0.1", port))

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as two:
    one.bind(("127.0.0.1", 0))
    print(two.sendto(b"datagram", one.getsockname()))
    data, sender = one.recvfrom(100)
    print(data, sender == ("127.0.0.1", two.getsockname()[1]))

# waiting
a, b = socket.socketpair()
print(select.select([a, b], [], [], 0), select.select([], [a], [], 1) == ([], [a], []))
b.send(b"x")
print(select.select([a, b], [], [], 1) == ([a], [], []))
poll = select.poll()
poll.register(a, select.POLLIN)
poll.register(b)
print(sorted(poll.poll(100)) == sorted([(a.fileno(), select.POLLIN), (b.fileno(), select.POLLOUT)]))
poll.modify(b, select.POLLIN)
poll.unregister(a)
print(poll.poll(0))
attempt(poll.unregister, 99999)
attempt(poll.modify, 99999, 1)
attempt(poll.register, "x")
attempt(poll.register, 1, -1)
attempt(poll.poll, "x")
attempt(select.select, [], [], 5)
attempt(select.select, [1.5], [], [])
attempt(select.select, [], [], [], -1)
with select.epoll() as epoll:
    epoll.register(a, select.EPOLLIN)
    print(epoll.poll(1) == [(a.fileno(), select.EPOLLIN)], epoll.closed)
    attempt(epoll.register, a)
    epoll.unregister(a)
    print(epoll.poll(0.01))
    attempt(epoll.poll, 0, -2)
attempt(epoll.poll)
attempt(select.epoll, -3)
with selectors.DefaultSelector() as selector:
    selector.register(a, selectors.EVENT_READ, "data of a")
    print([(key.data, events) for key, events in selector.select(1)])
    a.recv(1)
    print(selector.select(0))
a.close()
b.close()
