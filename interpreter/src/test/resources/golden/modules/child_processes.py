# Programs started by subprocess and os: their streams, descriptors, environment and ends.
import os
import signal
import subprocess
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(subprocess.run(["echo", "hello"], capture_output=True))
print(subprocess.check_output("cat; echo $X; pwd", shell=True, input=b"input\n", env={"X": "5"}, cwd="/"))
print(subprocess.run(["sh", "-c", "echo out; echo err >&2; exit 3"], stdout=-1, stderr=subprocess.STDOUT, text=True))
attempt(subprocess.run, ["/no/such/program"])
attempt(subprocess.run, ["no-such-program-anywhere"])
attempt(subprocess.run, ["ls"], cwd="/no/such/directory")
attempt(subprocess.run, ["/"])
attempt(subprocess.check_call, ["sh", "-c", "exit 7"])
try:
    subprocess.run(["sleep", "20"], timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(e.cmd)

process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(process.communicate("long text " * 20000)[0] == "long text " * 20000, process.returncode)
process = subprocess.Popen(["sleep", "20"])
print(process.poll())
process.terminate()
print(process.wait(), process.poll())
with subprocess.Popen(["sort"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
    process.stdin.write(b"b\nc\na\n")
    process.stdin.close()
    print(process.stdout.read())
one = subprocess.Popen(["echo", "piped"], stdout=subprocess.PIPE)
print(subprocess.check_output(["tr", "a-z", "A-Z"], stdin=one.stdout))
one.stdout.close()
one.wait()

# a file that has no name any more, shared with a child
with tempfile.TemporaryFile() as file:
    file.write(b"before\n")
    file.flush()
    subprocess.call("echo from the child; echo and its errors >&2", shell=True, stdout=file, stderr=file)
    file.write(b"after\n")
    file.seek(0)
    print(file.read())

# descriptors
read, write = os.pipe()
print(os.get_inheritable(read), os.get_blocking(read))
subprocess.run(f"echo passed >&{write}", shell=True, pass_fds=[write])
print(os.read(read, 100))
print(subprocess.run(f"echo lost >&{write}", shell=True, stderr=subprocess.DEVNULL).returncode != 0)
os.set_blocking(read, False)
attempt(os.read, read, 1)
copy = os.dup(write)
os.close(write)
os.write(copy, b"copy")
print(os.read(read, 10), os.dup2(copy, 40), os.write(40, b"40"), os.read(read, 10))
os.close(copy)
os.close(40)
print(os.read(read, 1))
os.close(read)
attempt(os.read, read, 1)
attempt(os.dup, 1000)

# the environment
os.environ["SCORIA_TEST"] = "set"
print(subprocess.getoutput("echo $SCORIA_TEST"))
del os.environ["SCORIA_TEST"]
print(subprocess.getoutput("echo $SCORIA_TEST."))
attempt(os.putenv, "a=b", "c")
attempt(os.putenv, "a\0b", "c")

# without subprocess
print(os.system("exit 3"), os.waitstatus_to_exitcode(os.system("kill -9 $$")))
with os.popen("echo text; exit 2") as stream:
    print(stream.read())
print(stream.close() is None)
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 5"], os.environ)
ended, status = os.waitpid(pid, 0)
print(ended == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status))
pid = os.posix_spawnp("sleep", ["sleep", "20"], os.environ)
print(os.waitpid(pid, os.WNOHANG))
os.kill(pid, signal.SIGKILL)
ended, status, usage = os.wait4(pid, 0)
print(os.WTERMSIG(status), os.waitstatus_to_exitcode(status), usage.ru_utime >= 0)
attempt(os.waitpid, pid, 0)
attempt(os.posix_spawn, "/no/such/program", ["x"], os.environ)
attempt(os.posix_spawn, "/bin/true", [], os.environ)
attempt(os.kill, 2**22 + 1, 0)

# signals to this process, whose handlers have run when the call returns
arrived = []
signal.signal(signal.SIGUSR1, lambda number, frame: arrived.append(number))
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(arrived)
