"""Holds the instructions of a delivery to the gates of a file.

    gates.py PROGRAM GATES          fails where a step takes more than its gate
    gates.py PROGRAM GATES update   writes what is measured, and gates 3 % above it
"""

import pathlib
import platform
import sys

from callgrind import count

ROOM = 1.03
SHAPE = "{:<18} {:<18} {:>9} {:>9}"


def rows(text):
    """The step, the delivery, what it took before, and its gate, of each line but comments."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            step, delivery, *numbers = line.replace(",", "").split()
            yield step, delivery, *map(int, numbers)


def measure(program, gates):
    print(SHAPE.format("step", "delivery", "measured", "gate"), "   change")
    for step, delivery, before, gate in gates:
        measured = sum(count(program, step, delivery).values())
        line = SHAPE.format(step, delivery, f"{measured:,}", f"{gate:,}")
        print(line, f"{measured / before - 1:+9.1%}", flush=True)
        yield step, delivery, measured, gate


def check(measured):
    broken = [
        f"  {step} of {delivery} takes {instructions:,} instructions, but its gate allows {gate:,}"
        for step, delivery, instructions, gate in measured
        if instructions > gate
    ]
    if broken:
        sys.exit("\n".join([
            "scripts/instructions: a delivery costs more than its gate allows:", *broken,
            "Make it cheaper (`scripts/bench profile` shows where the instructions go), or run "
            "`scripts/instructions update` and commit the gates on their own, saying why it costs more."]))


def update(file, measured):
    head = [line for line in file.read_text().splitlines() if line.startswith("#")]
    lines = [
        SHAPE.format(step, delivery, f"{instructions:,}", f"{int(instructions * ROOM):,}")
        for step, delivery, instructions, _ in measured
    ]
    file.write_text("\n".join(head + lines) + "\n")


if platform.machine() != "x86_64":
    print(f"scripts/instructions: skipped, because the gates are of x86-64 and not of {platform.machine()}")
    sys.exit()
program, file = map(pathlib.Path, sys.argv[1:3])
measured = list(measure(program, rows(file.read_text())))
if sys.argv[3:] == ["update"]:
    update(file, measured)
else:
    check(measured)
