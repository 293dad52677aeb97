"""Answers what CPython makes of each body.

In: one body per line, in base64.
Out: the name and version of the interpreter, then one line per body: what it writes, or "refused".
What it writes is ASCII without line breaks.
"""

import base64
import json
import platform
import sys


def answer(body):
    try:
        return json.dumps(json.loads(body), separators=(",", ":"), sort_keys=True)
    except (ValueError, RecursionError):
        return "refused"


lines = sys.stdin.read().split("\n")[:-1]
print(platform.python_implementation(), platform.python_version())
for line in lines:
    print(answer(base64.b64decode(line)))
