"""Writes where the instructions of a delivery go into benchmarks/README.md.

    shares.py PROGRAM README
"""

import pathlib
import sys

from callgrind import count

PROGRAM, README = map(pathlib.Path, sys.argv[1:])
STEPS = ["canonicalize", "verify", "decode", "service"]
EVENTS = ["CONNECTION_BROKEN", "TRADE_DETECTION"]


def section(event):
    columns = [count(PROGRAM, step, event) for step in STEPS]
    sums = [sum(column.values()) for column in columns]
    lines = [f"### {event}: where the instructions go, the hash left out", ""]
    lines.append("| | " + " | ".join(STEPS) + " |")
    lines.append("|---|" + "---:|" * len(STEPS))
    lines.append("| **instructions** | " + " | ".join(f"**{s:,}**" for s in sums) + " |")
    names = sorted(set().union(*columns), key=lambda n: -max(c[n] / s for c, s in zip(columns, sums)))
    for name in names:
        shares = [column[name] / total for column, total in zip(columns, sums)]
        if max(shares) >= 0.01:
            lines.append(f"| {name} | " + " | ".join(f"{s:.0%}" if s >= 0.005 else "" for s in shares) + " |")
    lines += ["", reading(dict(zip(STEPS, columns)))]
    return "\n".join(lines) + "\n\n"


def largest(column):
    total = sum(column.values())
    return ", ".join(f"{name} {count / total:.0%}" for name, count in column.most_common(4))


def reading(steps):
    both = steps["verify"] + steps["decode"]
    around = steps["service"] - both
    return (
        f"Verifying and decoding take {sum(both.values()):,} instructions, most of them in "
        f"{largest(both)}. The service around them adds {sum(around.values()):,}, most of "
        f"them in {largest(around)}."
    )


text = "".join(section(event) for event in EVENTS)
print(text)
page = README.read_text()
begin, end = "<!-- profile -->\n", "<!-- /profile -->"
before, rest = page.split(begin)
README.write_text(before + begin + text + end + rest.split(end)[1])
