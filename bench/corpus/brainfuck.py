"""An interpreter for the language with eight instructions.

A loop over if and elif, list indexing, integers; first the plain one, then
one that merges runs of the same instruction.
"""

from harness import main

DEFAULT_SIZE = 400  # numbers whose squares are computed

HELLO = (
    "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------."
    "--------.>>+.>++."
)

# Reads bytes until a zero and prints the square of each, modulo 256.
SQUARES = ",[[->+>+<<]>>[-<<+>>]<<[->[->+>+<<]>[-<+>]<<]>[-]>>.[-]<<<,]"


class Halted(Exception):
    pass


class Machine:
    def __init__(self, source, data=b""):
        self.code = [symbol for symbol in source if symbol in "+-<>.,[]"]
        self.jumps = self.match_brackets()
        self.data = data
        self.output = []
        self.steps = 0

    def match_brackets(self):
        jumps = {}
        open_brackets = []
        for position, symbol in enumerate(self.code):
            if symbol == "[":
                open_brackets.append(position)
            elif symbol == "]":
                start = open_brackets.pop()
                jumps[start] = position
                jumps[position] = start
        if open_brackets:
            raise SyntaxError("an opening bracket has no partner")
        return jumps

    def run(self):
        tape = [0] * 64
        place = 0
        position = 0
        consumed = 0
        code, jumps = self.code, self.jumps
        while position < len(code):
            symbol = code[position]
            if symbol == ">":
                place += 1
                if place == len(tape):
                    tape.extend([0] * len(tape))
            elif symbol == "<":
                if place == 0:
                    raise Halted("the tape has no cell there")
                place -= 1
            elif symbol == "+":
                tape[place] = (tape[place] + 1) & 255
            elif symbol == "-":
                tape[place] = (tape[place] - 1) & 255
            elif symbol == "[":
                if tape[place] == 0:
                    position = jumps[position]
            elif symbol == "]":
                if tape[place] != 0:
                    position = jumps[position]
            elif symbol == ".":
                self.output.append(tape[place])
            elif consumed < len(self.data):
                tape[place] = self.data[consumed]
                consumed += 1
            else:
                tape[place] = 0
            position += 1
            self.steps += 1
        return bytes(self.output)


class MergingMachine(Machine):
    """Runs of + - and < > become one instruction with a count."""

    def compile(self):
        program = []
        starts = []
        for symbol in self.code:
            if symbol in "+-<>":
                kind = "add" if symbol in "+-" else "move"
                amount = 1 if symbol in "+>" else -1
                if program and program[-1][0] == kind:
                    amount += program.pop()[1]
                if amount:
                    program.append((kind, amount))
            elif symbol == "[":
                starts.append(len(program))
                program.append(("open", None))
            elif symbol == "]":
                start = starts.pop()
                program[start] = ("open", len(program))
                program.append(("close", start))
            else:
                program.append(("put" if symbol == "." else "get", 0))
        return program

    def run(self):
        tape = [0] * 64
        place = position = consumed = 0
        program = self.compile()
        while position < len(program):
            kind, argument = program[position]
            if kind == "add":
                tape[place] = (tape[place] + argument) & 255
            elif kind == "move":
                place += argument
                while place >= len(tape):
                    tape.extend([0] * len(tape))
            elif kind == "open":
                if not tape[place]:
                    position = argument
            elif kind == "close":
                if tape[place]:
                    position = argument
            elif kind == "put":
                self.output.append(tape[place])
            else:
                tape[place] = self.data[consumed] if consumed < len(self.data) else 0
                consumed += 1
            position += 1
            self.steps += 1
        return bytes(self.output)


def run(size):
    assert Machine(HELLO).run() == b"Hello World!\n"
    assert MergingMachine(HELLO).run() == b"Hello World!\n"
    numbers = bytes(i % 12 + 1 for i in range(size))
    plain, merging = Machine(SQUARES, numbers), MergingMachine(SQUARES, numbers)
    output = plain.run()
    assert output == merging.run() == bytes(n * n & 255 for n in numbers)
    return "%d/%d/%s" % (plain.steps, merging.steps, output[:8].hex())


if __name__ == "__main__":
    main("brainfuck", run, DEFAULT_SIZE)
