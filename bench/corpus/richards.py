"""Richards: a simulated operating system kernel that schedules six tasks.

Polymorphic method calls and attribute updates on small objects. The workload
is Martin Richards' classic one, so the two counters have known final values.
"""

from harness import main

DEFAULT_SIZE = 10  # simulations

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
WORK_PACKET, DEVICE_PACKET = range(2)
BUFFER_LENGTH = 4
IDLE_ROUNDS = 10000
EXPECTED_QUEUED = 23246
EXPECTED_HELD = 9297


class Packet:
    def __init__(self, target, kind):
        self.next = None
        self.target = target
        self.kind = kind
        self.position = 0
        self.buffer = [0] * BUFFER_LENGTH


class PacketQueue:
    """Packets chained through their own `next` field, oldest first."""

    def __init__(self):
        self.first = None
        self.last = None

    def is_empty(self):
        return self.first is None

    def put(self, packet):
        packet.next = None
        if self.first is None:
            self.first = packet
        else:
            self.last.next = packet
        self.last = packet

    def take(self):
        packet = self.first
        self.first = packet.next
        packet.next = None
        return packet


class Task:
    def __init__(self, kernel, number, priority, waiting):
        self.kernel = kernel
        self.number = number
        self.priority = priority
        self.inbox = PacketQueue()
        self.waiting = waiting
        self.held = False
        self.following = None
        kernel.add(self)

    def is_blocked(self):
        return self.held or (self.waiting and self.inbox.is_empty())

    def resume(self):
        packet = None
        if self.waiting:
            packet = self.inbox.take()
            self.waiting = False
        return self.step(packet)

    def step(self, packet):
        raise NotImplementedError

    def deliver(self, packet, sender):
        """Accept a packet; answer which of the two tasks should go on."""
        was_empty = self.inbox.is_empty()
        self.inbox.put(packet)
        if was_empty and self.priority > sender.priority:
            return self
        return sender

    # What a task may ask of the kernel. Each answers the task to run next.

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.kernel.held_count += 1
        self.held = True
        return self.following

    def release(self, number):
        other = self.kernel.tasks[number]
        other.held = False
        if other.priority > self.priority:
            return other
        return self

    def send(self, packet):
        receiver = self.kernel.tasks[packet.target]
        self.kernel.queued_count += 1
        packet.target = self.number
        return receiver.deliver(packet, self)


class IdleTask(Task):
    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority, False)
        self.register = 1
        self.rounds = IDLE_ROUNDS

    def step(self, packet):
        self.rounds -= 1
        if self.rounds == 0:
            return self.hold()
        if self.register & 1:
            self.register = (self.register >> 1) ^ 0xD008
            return self.release(DEVICE_B)
        self.register >>= 1
        return self.release(DEVICE_A)


class WorkerTask(Task):
    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority, True)
        self.handler = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.handler = HANDLER_B if self.handler == HANDLER_A else HANDLER_A
        packet.target = self.handler
        packet.position = 0
        for i in range(BUFFER_LENGTH):
            self.letter = self.letter % 26 + 1
            packet.buffer[i] = 64 + self.letter
        return self.send(packet)


class HandlerTask(Task):
    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority, True)
        self.work = PacketQueue()
        self.devices = PacketQueue()

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work.put(packet)
            else:
                self.devices.put(packet)
        if self.work.is_empty():
            return self.wait()
        current = self.work.first
        if current.position >= BUFFER_LENGTH:
            return self.send(self.work.take())
        if self.devices.is_empty():
            return self.wait()
        device = self.devices.take()
        device.position = current.buffer[current.position]
        current.position += 1
        return self.send(device)


class DeviceTask(Task):
    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority, True)
        self.pending = None

    def step(self, packet):
        if packet is not None:
            self.pending = packet
            return self.hold()
        packet = self.pending
        if packet is None:
            return self.wait()
        self.pending = None
        return self.send(packet)


class Kernel:
    def __init__(self):
        self.tasks = [None] * 6
        self.first = None
        self.queued_count = 0
        self.held_count = 0

    def add(self, task):
        self.tasks[task.number] = task
        task.following = self.first
        self.first = task

    def schedule(self):
        task = self.first
        while task is not None:
            if task.is_blocked():
                task = task.following
            else:
                task = task.resume()


def simulate():
    kernel = Kernel()
    IdleTask(kernel, IDLE, 0)
    worker = WorkerTask(kernel, WORKER, 1000)
    for _ in range(2):
        worker.inbox.put(Packet(WORKER, WORK_PACKET))
    handlers = (
        (HandlerTask(kernel, HANDLER_A, 2000), DEVICE_A),
        (HandlerTask(kernel, HANDLER_B, 3000), DEVICE_B),
    )
    for handler, device in handlers:
        for _ in range(3):
            handler.inbox.put(Packet(device, DEVICE_PACKET))
    DeviceTask(kernel, DEVICE_A, 4000)
    DeviceTask(kernel, DEVICE_B, 5000)
    kernel.schedule()
    return kernel.queued_count, kernel.held_count


def run(size):
    total = 0
    for _ in range(size):
        queued, held = simulate()
        assert queued == EXPECTED_QUEUED and held == EXPECTED_HELD, (queued, held)
        total += queued * 10007 + held
    return total


if __name__ == "__main__":
    main("richards", run, DEFAULT_SIZE)
