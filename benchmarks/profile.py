"""Where the instructions of a delivery go: runs callgrind and writes a table into README.md.

    profile.py PROGRAM README

Hashing is counted and left out of the shares: valgrind offers no SHA extensions, so the hash takes
several times as many instructions there as on the processor.
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM, README = sys.argv[1:]
TIMES = 200
STEPS = ["canonicalize", "verify", "decode", "service"]
EVENTS = ["CONNECTION_BROKEN", "TRADE_DETECTION"]
HASH = "the hash"

# What a file belongs to; the first that fits counts.
GROUPS = [
    (r"/(sha2|hmac|digest|block-buffer|cpufeatures|hybrid-array|crypto-common|cmov|ctutils)-", HASH),
    (r"/webhook-core/src/canonical/(index|specials|text|number|float|sort|write|tape|de|members|json|utf8)\b", r"canonical/\1"),
    (r"/webhook-core/src/canonical/", "canonical, other"),
    (r"/webhook-core/src/(snaptrade|decimal|raw_json|open_enum)", "types of the events"),
    (r"/webhook-core/src/", "webhook-core, other"),
    (r"/webhook-tower/src/", "webhook-tower"),
    (r"/webhook-macros/|app\.rs", "handlers"),
    (r"/jiff-", "times (jiff)"),
    (r"/rust_decimal-", "decimals (rust_decimal)"),
    (r"/(serde|serde_core|serde_json)-", "serde"),
    (r"/(http|bytes|http-body|http-body-util|base64)-", "headers and buffers (http, bytes, base64)"),
    (r"/(tokio|tracing|tracing-core|futures-util|futures-core)-", "tokio, tracing"),
]
ALLOCATOR = re.compile(r"malloc|calloc|realloc|free|unlink_chunk|sysmalloc|__rust_alloc|__rust_dealloc|tcache")
MEMORY = re.compile(r"memcpy|memmove|memset|memcmp|bcmp")


def group(file, function_file, function):
    if ALLOCATOR.search(function) and ("malloc" in file or "library" in file or "/" not in file):
        return "allocator"
    if MEMORY.search(function):
        return "copying and comparing memory"
    if re.search(r"slice::sort|sort_unstable", function):
        return "canonical/sort"
    if "from_utf8" in function:
        return "checking UTF-8"
    # What the standard library does inside of a function belongs to that function.
    crate, _, module = re.sub(r"^[<&]+|^dyn ", "", function).partition("::")
    module = module.split("::<")[0].rsplit("::", 1)[0].replace("::", "/")
    owner = f"/{crate.replace('_', '-')}/src/{module}.rs -"
    for path in (file, function_file, owner, owner.replace("/src", "-0")):
        for pattern, name in GROUPS:
            found = re.search(pattern, path)
            if found:
                return found.expand(name)
    if "clock" in function or "vdso" in function:
        return "the clock"
    return "the standard library"


def costs(profile):
    """Self costs by group, from callgrind's own file format."""
    names, totals = {}, collections.Counter()
    file = function_file = function = ""
    skip = False

    def name(kind, text):
        number, _, rest = text.partition(" ")
        if rest:
            names[kind, number] = rest
        return names.get((kind, number), text)

    for line in profile.splitlines():
        key, equals, value = line.partition("=")
        if equals and key in ("fl", "fi", "fe"):
            file = name("file", value)
            function_file = file if key == "fl" else function_file
        elif equals and key == "fn":
            function = name("fn", value)
        elif equals and key in ("cfi", "cfl"):
            name("file", value)
        elif equals and key == "cfn":
            name("fn", value)
        elif equals and key in ("ob", "cob"):
            name("ob", value)
        elif equals and key == "calls":
            skip = True
        elif re.match(r"[+\-*\d]", line):
            if not skip:
                totals[group(file, function_file, function)] += int(line.split()[1])
            skip = False
    return totals


def run(step, event):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "out")
        subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--dump-line=yes",
             "--toggle-collect=*measured_step*", PROGRAM, step, event],
            check=True, capture_output=True)
        return costs(out.read_text())


def section(event):
    columns = [run(step, event) for step in STEPS]
    hashed = [column.pop(HASH, 0) for column in columns]
    sums = [sum(column.values()) for column in columns]
    lines = [f"### {event}: where the instructions go, the hash left out", ""]
    lines.append("| | " + " | ".join(STEPS) + " |")
    lines.append("|---|" + "---:|" * len(STEPS))
    lines.append("| **instructions** | " + " | ".join(f"**{s // TIMES:,}**" for s in sums) + " |")
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
        f"Verifying and decoding take {sum(both.values()) // TIMES:,} instructions, most of them in "
        f"{largest(both)}. The service around them adds {sum(around.values()) // TIMES:,}, most of "
        f"them in {largest(around)}."
    )


text = "".join(section(event) for event in EVENTS)
print(text)
page = pathlib.Path(README).read_text()
begin, end = "<!-- profile -->\n", "<!-- /profile -->"
before, rest = page.split(begin)
pathlib.Path(README).write_text(before + begin + text + end + rest.split(end)[1])
