"""Counts the instructions of one step of one delivery, by what they belong to.

The hash is left out: valgrind offers no SHA extensions, so it takes several times as many
instructions there as on the processor.

Two runs count the same, because the program does the same work on the same bytes at the same
addresses. The lengths of its environment, its path and its working directory would move its stack
and its heap, and what is copied there to other alignments, so none of the three ever changes.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

VALGRIND = shutil.which("valgrind")
TIMES = 100
HASH = "the hash"

# What a file belongs to; the first that fits counts.
GROUPS = [
    (r"/(sha2|hmac|digest|block-buffer|cpufeatures|hybrid-array|crypto-common|cmov|ctutils)-", HASH),
    (r"/webhook-core/src/time\b|/jiff-", "times"),
    (r"/webhook-core/src/canonical/(index|builder|specials|text|number|float|sort|write|tape|de|members|json|utf8)\b", r"canonical/\1"),
    (r"/webhook-core/src/canonical/", "canonical, other"),
    (r"/webhook-core/src/(snaptrade|decimal|raw_json|open_enum)", "types of the events"),
    (r"/webhook-core/src/", "webhook-core, other"),
    (r"/webhook-tower/src/", "webhook-tower"),
    (r"/webhook-macros/|app\.rs", "handlers"),
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


def count(program, step, delivery):
    """The instructions of one delivery by group, without the hash."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        out = pathlib.Path(folder, "out")
        command = [VALGRIND, "--tool=callgrind", f"--callgrind-out-file={out}", "--dump-line=yes",
                   "--toggle-collect=*measured_step*", "--zero-before=*warmed_up*",
                   shutil.copy(program, folder), step, delivery, str(TIMES)]
        ran = subprocess.run(command, cwd="/", env={}, capture_output=True, text=True)
        if ran.returncode:
            sys.exit(f"valgrind could not run {step} of {delivery}:\n{ran.stderr}")
        totals = costs(out.read_text())
    totals.pop(HASH, None)
    if not totals:
        sys.exit(f"callgrind counted nothing of {step} of {delivery}: does it find `measured_step`?")
    return collections.Counter({name: round(cost / TIMES) for name, cost in totals.items()})
