package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;

/// `termios`: the settings of terminals. Compare CPython 3.11 `Modules/termios.c`.
@PythonModule(value = "termios", doc = "The settings of terminals, as POSIX has them.")
public final class TermiosModule {
    private static final String CONSTANTS =
            "B0=0 B50=1 B75=2 B110=3 B134=4 B150=5 B200=6 B300=7 B600=8 B1200=9 B1800=10 B2400=11"
                    + " B4800=12 B9600=13 B19200=14 B38400=15 B57600=4097 B115200=4098 B230400=4099"
                    + " B460800=4100 B500000=4101 B576000=4102 B921600=4103 B1000000=4104 B1152000=4105"
                    + " B1500000=4106 B2000000=4107 B2500000=4108 B3000000=4109 B3500000=4110 B4000000=4111"
                    + " CBAUDEX=4096 TCSANOW=0 TCSADRAIN=1 TCSAFLUSH=2 TCIFLUSH=0 TCOFLUSH=1 TCIOFLUSH=2"
                    + " TCOOFF=0 TCOON=1 TCIOFF=2 TCION=3 IGNBRK=1 BRKINT=2 IGNPAR=4 PARMRK=8 INPCK=16"
                    + " ISTRIP=32 INLCR=64 IGNCR=128 ICRNL=256 IUCLC=512 IXON=1024 IXANY=2048 IXOFF=4096"
                    + " IMAXBEL=8192 OPOST=1 OLCUC=2 ONLCR=4 OCRNL=8 ONOCR=16 ONLRET=32 OFILL=64 OFDEL=128"
                    + " NLDLY=256 CRDLY=1536 TABDLY=6144 BSDLY=8192 VTDLY=16384 FFDLY=32768 NL0=0 NL1=256 CR0=0"
                    + " CR1=512 CR2=1024 CR3=1536 TAB0=0 TAB1=2048 TAB2=4096 TAB3=6144 XTABS=6144 BS0=0"
                    + " BS1=8192 VT0=0 VT1=16384 FF0=0 FF1=32768 CSIZE=48 CSTOPB=64 CREAD=128 PARENB=256"
                    + " PARODD=512 HUPCL=1024 CLOCAL=2048 CIBAUD=269418496 CRTSCTS=2147483648 CS5=0 CS6=16"
                    + " CS7=32 CS8=48 ISIG=1 ICANON=2 XCASE=4 ECHO=8 ECHOE=16 ECHOK=32 ECHONL=64 ECHOCTL=512"
                    + " ECHOPRT=1024 ECHOKE=2048 FLUSHO=4096 NOFLSH=128 TOSTOP=256 PENDIN=16384 IEXTEN=32768"
                    + " VINTR=0 VQUIT=1 VERASE=2 VKILL=3 VEOF=4 VTIME=5 VMIN=6 VSWTC=7 VSWTCH=7 VSTART=8"
                    + " VSTOP=9 VSUSP=10 VEOL=11 VREPRINT=12 VDISCARD=13 VWERASE=14 VLNEXT=15 VEOL2=16"
                    + " CBAUD=4111 CDSUSP=25 CEOF=4 CEOL=0 CEOT=4 CERASE=127 CFLUSH=15 CINTR=3 CKILL=21"
                    + " CLNEXT=22 CQUIT=28 CRPRNT=18 CSTART=17 CSTOP=19 CSUSP=26 CWERASE=23 EXTA=14 EXTB=15"
                    + " FIOASYNC=21586 FIOCLEX=21585 FIONBIO=21537 FIONCLEX=21584 FIONREAD=21531"
                    + " IOCSIZE_MASK=1073676288 IOCSIZE_SHIFT=16 NCC=8 NCCS=32 N_MOUSE=2 N_PPP=3 N_SLIP=1"
                    + " N_STRIP=4 N_TTY=0 TCFLSH=21515 TCGETA=21509 TCGETS=21505 TCSBRK=21513 TCSBRKP=21541"
                    + " TCSETA=21510 TCSETAF=21512 TCSETAW=21511 TCSETS=21506 TCSETSF=21508 TCSETSW=21507"
                    + " TCXONC=21514 TIOCCONS=21533 TIOCEXCL=21516 TIOCGETD=21540 TIOCGICOUNT=21597"
                    + " TIOCGLCKTRMIOS=21590 TIOCGPGRP=21519 TIOCGSERIAL=21534 TIOCGSOFTCAR=21529"
                    + " TIOCGWINSZ=21523 TIOCINQ=21531 TIOCLINUX=21532 TIOCMBIC=21527 TIOCMBIS=21526"
                    + " TIOCMGET=21525 TIOCMIWAIT=21596 TIOCMSET=21528 TIOCM_CAR=64 TIOCM_CD=64 TIOCM_CTS=32"
                    + " TIOCM_DSR=256 TIOCM_DTR=2 TIOCM_LE=1 TIOCM_RI=128 TIOCM_RNG=128 TIOCM_RTS=4 TIOCM_SR=16"
                    + " TIOCM_ST=8 TIOCNOTTY=21538 TIOCNXCL=21517 TIOCOUTQ=21521 TIOCPKT=21536 TIOCPKT_DATA=0"
                    + " TIOCPKT_DOSTOP=32 TIOCPKT_FLUSHREAD=1 TIOCPKT_FLUSHWRITE=2 TIOCPKT_NOSTOP=16"
                    + " TIOCPKT_START=8 TIOCPKT_STOP=4 TIOCSCTTY=21518 TIOCSERCONFIG=21587 TIOCSERGETLSR=21593"
                    + " TIOCSERGETMULTI=21594 TIOCSERGSTRUCT=21592 TIOCSERGWILD=21588 TIOCSERSETMULTI=21595"
                    + " TIOCSERSWILD=21589 TIOCSER_TEMT=1 TIOCSETD=21539 TIOCSLCKTRMIOS=21591 TIOCSPGRP=21520"
                    + " TIOCSSERIAL=21535 TIOCSSOFTCAR=21530 TIOCSTI=21522 TIOCSWINSZ=21524";

    private static final PyStr ERROR = PyStr.intern("error");
    private static final int CONTROLS = 32;

    /// Where a `struct termios` has its parts, and its size.
    private static final int CONTROL_OFFSET = 17;

    private static final int LOCAL_FLAGS = 12;
    private static final int SIZE = 60;
    private static final int ICANON = 2;
    private static final int VTIME = 5;
    private static final int VMIN = 6;
    private static final int TIOCGWINSZ = 0x5413;
    private static final int TIOCSWINSZ = 0x5414;

    private TermiosModule() {}

    static void init(PyModule module) {
        Libc.require();
        Constants.add(module, CONSTANTS);
        PyDict namespace = new PyDict();
        namespace.put(Names.MODULE, PyStr.intern("termios"));
        module.add("error", PyType.TYPE.call3(ERROR, PyTuple.of(Exceptions.Exception), namespace));
    }

    private static int call(PyModule module, String function, PyObject fd, long b, long c) {
        int number = FdTable.current().nativeFd(FileArgument.number(fd)).number;
        int result = Libc.call(Libc.function(function), number, b, c);
        if (result < 0) {
            PyObject error = module.getAttribute(ERROR).call2(PyInt.of(-result), PyStr.of(FdTable.text(-result)));
            throw new PyException((PyBaseException) error);
        }
        return result;
    }

    /// Get the settings of a terminal: a list [iflag, oflag, cflag, lflag, ispeed, ospeed, cc], where cc is the
    /// list of
    /// the control characters.
    @Builtin("tcgetattr($module, fd, /)")
    static PyObject tcgetattr(PyModule module, PyObject fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(SIZE, 8);
            call(module, "tcgetattr", fd, memory.address(), 0);
            PyList settings = new PyList();
            for (int i = 0; i < 4; i++) {
                settings.append(PyInt.of(memory.get(ValueLayout.JAVA_INT, 4L * i) & 0xffffffffL));
            }
            settings.append(PyInt.of(Libc.call(Libc.function("cfgetispeed"), memory.address())));
            settings.append(PyInt.of(Libc.call(Libc.function("cfgetospeed"), memory.address())));
            settings.append(controls(memory));
            return settings;
        }
    }

    private static PyObject controls(MemorySegment memory) {
        boolean lines = (memory.get(ValueLayout.JAVA_INT, LOCAL_FLAGS) & ICANON) != 0;
        PyList controls = new PyList();
        for (int i = 0; i < CONTROLS; i++) {
            byte c = memory.get(ValueLayout.JAVA_BYTE, CONTROL_OFFSET + i);
            boolean number = !lines && (i == VMIN || i == VTIME);
            controls.append(number ? PyInt.of(c & 0xff) : PyBytes.of(new byte[] {c}));
        }
        return controls;
    }

    /// Set the settings of a terminal: at once (TCSANOW), after all output (TCSADRAIN), or then without the input
    /// that
    /// waits (TCSAFLUSH).
    @Builtin("tcsetattr($module, fd, when, attributes, /)")
    static void tcsetattr(PyModule module, PyObject fd, int when, PyObject attributes) {
        if (!(attributes instanceof PyList settings) || settings.size() != 7) {
            throw Errors.typeError("tcsetattr, arg 3: must be 7 element list");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(SIZE, 8);
            call(module, "tcgetattr", fd, memory.address(), 0);
            for (int i = 0; i < 4; i++) {
                memory.set(ValueLayout.JAVA_INT, 4L * i, (int) Convert.toCLong(settings.get(i)));
            }
            setControls(memory, settings.get(6));
            int speed = Convert.toInt(settings.get(4));
            if (Libc.call(Libc.function("cfsetispeed"), memory.address(), speed) < 0
                    || Libc.call(Libc.function("cfsetospeed"), memory.address(), Convert.toInt(settings.get(5))) < 0) {
                throw FdTable.osError(22);
            }
            call(module, "tcsetattr", fd, when, memory.address());
        }
    }

    private static void setControls(MemorySegment memory, PyObject controls) {
        if (!(controls instanceof PyList list) || list.size() != CONTROLS) {
            throw Errors.typeError("tcsetattr: attributes[6] must be %s element list", CONTROLS);
        }
        for (int i = 0; i < CONTROLS; i++) {
            PyObject control = list.get(i);
            int value;
            if (control instanceof PyBytes b && b.array().length == 1) {
                value = b.array()[0];
            } else if (control instanceof PyInt) {
                value = Convert.toInt(control);
            } else {
                throw Errors.typeError("tcsetattr: elements of attributes must be characters or integers");
            }
            memory.set(ValueLayout.JAVA_BYTE, CONTROL_OFFSET + i, (byte) value);
        }
    }

    /// Send a break for some time, 0 for a quarter of a second or longer.
    @Builtin("tcsendbreak($module, fd, duration, /)")
    static void tcsendbreak(PyModule module, PyObject fd, int duration) {
        call(module, "tcsendbreak", fd, duration, 0);
    }

    /// Wait until all output has been sent.
    @Builtin("tcdrain($module, fd, /)")
    static void tcdrain(PyModule module, PyObject fd) {
        call(module, "tcdrain", fd, 0, 0);
    }

    /// Throw away what waits: input (TCIFLUSH), output (TCOFLUSH) or both (TCIOFLUSH).
    @Builtin("tcflush($module, fd, queue, /)")
    static void tcflush(PyModule module, PyObject fd, int queue) {
        call(module, "tcflush", fd, queue, 0);
    }

    /// Stop or resume output (TCOOFF, TCOON) or input (TCIOFF, TCION).
    @Builtin("tcflow($module, fd, action, /)")
    static void tcflow(PyModule module, PyObject fd, int action) {
        call(module, "tcflow", fd, action, 0);
    }

    /// Rows and columns of a terminal.
    public static int[] windowSize(NativeFd terminal) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(8, 2);
            Libc.checked(Libc.call(Libc.function("ioctl"), terminal.number, TIOCGWINSZ, size.address()));
            return new int[] {size.get(ValueLayout.JAVA_SHORT, 0), size.get(ValueLayout.JAVA_SHORT, 2)};
        }
    }

    /// Get the size of the window as a pair of rows and columns.
    @Builtin("tcgetwinsize($module, fd, /)")
    static PyObject tcgetwinsize(PyModule module, PyObject fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(8, 2);
            call(module, "ioctl", fd, TIOCGWINSZ, size.address());
            return PyTuple.of(
                    PyInt.of(size.get(ValueLayout.JAVA_SHORT, 0)), PyInt.of(size.get(ValueLayout.JAVA_SHORT, 2)));
        }
    }

    /// Set the size of the window to a pair of rows and columns.
    @Builtin("tcsetwinsize($module, fd, winsize, /)")
    static void tcsetwinsize(PyModule module, PyObject fd, PyObject winsize) {
        PyObject[] pair = Abstract.toArray(winsize);
        if (pair.length != 2) {
            throw Errors.typeError("tcsetwinsize, arg 2: must be a two-item sequence");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(8, 2);
            call(module, "ioctl", fd, TIOCGWINSZ, size.address());
            size.set(ValueLayout.JAVA_SHORT, 0, (short) Convert.toInt(pair[0]));
            size.set(ValueLayout.JAVA_SHORT, 2, (short) Convert.toInt(pair[1]));
            call(module, "ioctl", fd, TIOCSWINSZ, size.address());
        }
    }
}
