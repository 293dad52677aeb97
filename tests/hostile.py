"""Some 300 raw requests, each with the answer that it has to get, and a count of the handlers that ran.

    hostile.py --program PATH             starts an example that listens on port 3000
    hostile.py --url http://host:port/p   sends to a receiver of SnapTrade; its secret is in SNAPTRADE_CONSUMER_KEY

It speaks plain sockets and signs with Python's own `json` and `hmac`, so it shares nothing with what it tests.
A handler runs for exactly those requests whose answer is 200; the example prints a line for each, which is compared.
"""

import argparse
import base64
import contextlib
import datetime
import hashlib
import hmac
import json
import os
import socket
import subprocess
import sys
import time
from urllib.parse import urlsplit

SECRET = os.environ.get("SNAPTRADE_CONSUMER_KEY", "a consumer key for a test")
FORGED = base64.b64encode(bytes(32)).decode()

cases = []


def canonical(body):
    return json.dumps(json.loads(body), separators=(",", ":"), sort_keys=True).encode()


def sign(body, secret=None):
    mac = hmac.new((secret or SECRET).encode(), canonical(body), hashlib.sha256)
    return base64.b64encode(mac.digest()).decode()


def now(seconds=0, form="%Y-%m-%dT%H:%M:%S.%f+00:00"):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)).strftime(form)


def event(user, **members):
    event = {
        "webhookId": f"id-{user}", "clientId": "CLIENT", "eventTimestamp": now(), "userId": user,
        "eventType": "CONNECTION_BROKEN", "webhookSecret": "s", "brokerageAuthorizationId": "b-1",
    }
    event.update(members)
    return {name: value for name, value in event.items() if value is not ...}


def case(name, expected, *, body=None, text=None, headers=(), without=(), method="POST", path=None,
         version="HTTP/1.1", signature=..., raw=None, framing=True, members=None, media="application/json"):
    """One request. `expected` is a status or several of which one is right; `None` closes without an answer."""
    expected = expected if isinstance(expected, tuple) else (expected,)

    def build(target, host, user):
        if raw is not None:
            return raw(target, host, user)
        sent = body(user) if body else (text.encode() if text is not None else json.dumps(event(user, **(members or {}))).encode())
        lines = [("Host", host), ("Content-Type", media)]
        if framing:
            lines.append(("Content-Length", str(len(sent))))
        made = signature
        if made is ...:
            with contextlib.suppress(ValueError, RecursionError):
                made = sign(sent)
        if callable(made):
            made = made(sent)
        if made is not None and made is not ...:
            lines.append(("Signature", made))
        lines += [(n, v(sent) if callable(v) else v) for n, v in headers]
        lines = [(n, v) for n, v in lines if n.lower() not in without]
        head = f"{method} {path if path is not None else target} {version}\r\n".encode("utf-8", "surrogateescape")
        for header, value in lines:
            value = value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")
            head += header.encode("latin-1") + b": " + value + b"\r\n"
        return head + b"\r\n" + sent

    cases.append((name, expected, build))


# --- Methods and targets.
for method in ["GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "post", "Post", "PROPFIND", "FOO"]:
    case(f"method {method}", 405, method=method)
for name, method in [("empty method", ""), ("method with a slash", "PO/ST"), ("method with a colon", "PO:ST")]:
    case(name, 400, method=method)
for suffix in ["?a=b", "?", "?a=b&c=%00"]:
    case(f"target with {suffix!r}", 200, raw=lambda t, h, u, suffix=suffix: plain(t + suffix, h, u))
for target in ["/webhooks/snaptrade/", "//webhooks/snaptrade", "/webhooks%2fsnaptrade", "/WEBHOOKS/SNAPTRADE", "/", "*"]:
    case(f"target {target}", (404, 400, 405), path=target)
for name, version in [("version 1.2", "HTTP/1.2"), ("version 2.0", "HTTP/2.0"), ("version 0.9", "HTTP/0.9"), ("no version", "")]:
    case(name, 400, version=version)
case("version 1.0", 200, version="HTTP/1.0")


def plain(target, host, user, *, extra="", body=None, signature=None, length=None):
    body = json.dumps(event(user)).encode() if body is None else body
    signature = sign(body) if signature is None else signature
    length = len(body) if length is None else length
    head = f"POST {target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nSignature: {signature}\r\n{extra}\r\n"
    return head.encode("utf-8", "surrogateescape") + body


# --- The signature.
case("a valid delivery", 200)
case("no signature", 401, signature=None)
for name, made in {
    "empty signature": "", "blank signature": "  ", "forged": FORGED, "under another secret": lambda b: sign(b, "another"),
    "of another body": lambda b: sign(b'{"a":1}'), "one character less": lambda b: sign(b)[:-1],
    "one character more": lambda b: sign(b) + "A", "padding twice": lambda b: sign(b) + "=", "no padding": lambda b: sign(b).rstrip("="),
    "lower case": lambda b: sign(b).lower(), "upper case": lambda b: sign(b).upper(), "quoted": lambda b: f'"{sign(b)}"',
    "behind sha256=": lambda b: "sha256=" + sign(b), "behind v1=": lambda b: "v1=" + sign(b), "behind Basic": lambda b: "Basic " + sign(b),
    "in hex": lambda b: base64.b64decode(sign(b)).hex(), "twice with a comma": lambda b: f"{sign(b)},{sign(b)}",
    "behind a comma": lambda b: "," + sign(b), "before a comma": lambda b: sign(b) + ",", "a blank inside": lambda b: sign(b)[:9] + " " + sign(b)[9:],
    "sixty thousand characters": "A" * 60000, "not ASCII": "é" * 22, "a null character in it": "A" * 20 + "\x01" + "A" * 23,
    "32 raw bytes": b"\xff" * 32, "other last bits": lambda b: sign(b)[:-2] + chr(ord(sign(b)[-2]) + 1) + "=",
    "of the raw bytes": lambda b: base64.b64encode(hmac.new(SECRET.encode(), b, hashlib.sha256).digest()).decode(),
    "SHA-1": lambda b: base64.b64encode(hmac.new(SECRET.encode(), canonical(b), hashlib.sha1).digest()).decode(),
    "SHA-512": lambda b: base64.b64encode(hmac.new(SECRET.encode(), canonical(b), hashlib.sha512).digest()).decode(),
    "the hash without a key": lambda b: base64.b64encode(hashlib.sha256(canonical(b)).digest()).decode(),
    "none": "none", "null": "null", "true": "true", "the secret": SECRET, "an asterisk": "*",
}.items():
    case(f"signature: {name}", (401, 400), signature=made)
case("signature: tab before it", 200, signature=lambda b: "\t" + sign(b))
case("signature: blank behind it", 200, signature=lambda b: sign(b) + " ")
for first in ["valid", "forged"]:
    case(f"two signatures, the first is {first}", 400,
         signature=(lambda b: sign(b)) if first == "valid" else FORGED, headers=[("Signature", (lambda b: FORGED) if first == "valid" else sign)])
case("two equal signatures", 400, headers=[("Signature", sign)])
for header in ["signature", "SIGNATURE", "sIgNaTuRe"]:
    case(f"header named {header}", 200, signature=None, headers=[(header, sign)])
for header in ["X-Signature", "Signature-256", "Signature_", "X-SnapTrade-Signature", "Authorization"]:
    case(f"header named {header}", 401, signature=None, headers=[(header, sign)])
for nth in range(0, 44, 2):
    def flipped(b, nth=nth):
        made = sign(b)
        return made[:nth] + ("A" if made[nth] != "A" else "B") + made[nth + 1:]
    case(f"signature: character {nth} is another", 401, signature=flipped)

# --- The body.
for name, dumps in {
    "without blanks": {"separators": (",", ":")}, "with many blanks": {"indent": 8}, "sorted": {"sort_keys": True}, "not ASCII": {"ensure_ascii": False},
}.items():
    case(f"body {name}", 200, body=lambda u, d=dumps: json.dumps(event(u, note="é"), **d).encode())
case("body with members in another order", 200, body=lambda u: json.dumps(dict(reversed(event(u).items()))).encode())
case("body with blanks around", 200, body=lambda u: b" \r\n\t" + json.dumps(event(u)).encode() + b"\n\n")
for name, text in {
    "empty": "", "blank": "  \n", "null": "null", "true": "true", "a number": "1", "a text": '"a"', "an array": "[]", "an array of events": '[{"eventType":"CONNECTION_BROKEN"}]',
}.items():
    case(f"body is {name}", 400, text=text, signature=lambda b: sign(b) if b.strip() else FORGED)
for name, text in {
    "cut": '{"a":', "two objects": "{}{}", "a trailing comma": '{"a":1,}', "a comment": "{/**/}", "single quotes": "{'a':1}", "no quotes": "{a:1}",
    "a control character": '{"a":"\x01"}', "half an escape": '{"a":"\\u12"}', "an unknown escape": '{"a":"\\x"}', "a leading zero": '{"a":01}',
    "a plus": '{"a":+1}', "a bare point": '{"a":1.}', "XML": "<a/>", "a form": "a=b&c=d", "a BOM": "\ufeff{}", "nothing but depth": "[" * 100000,
    "deep and closed": '{"a":' * 5000 + "1" + "}" * 5000, "a bracket behind": "{}]", "HTML": "<html></html>", "multipart": "--x\r\n\r\n--x--",
}.items():
    case(f"body is {name}", (400, 401), text=text, signature=FORGED)
for name, body in {
    "not UTF-8": b'{"a":"\xff"}', "overlong": b'{"a":"\xc0\x80"}', "half a surrogate in bytes": b'{"a":"\xed\xa0\x80"}', "UTF-16": '{"a":1}'.encode("utf-16"), "UTF-32": '{"a":1}'.encode("utf-32"),
    "nulls": bytes(1000), "gzip": b"\x1f\x8b" + bytes(50), "random": bytes(range(256)),
}.items():
    case(f"body is {name}", 400, body=lambda u, b=body: b, signature=FORGED)
for nth in range(0, 200, 8):
    def changed(u, nth=nth):
        made = bytearray(json.dumps(event(u)).encode())
        made[nth] ^= 1
        return bytes(made)
    case(f"body: a bit of byte {nth} flipped", (400, 401), body=changed, signature=lambda b: FORGED[:-2] + "A=")
case("body changed behind the signature", 401, body=lambda u: json.dumps(event(u)).encode(), signature=lambda b: sign(b.replace(b"CLIENT", b"OTHERS")))
case("a member more than was signed", 401, signature=lambda b: sign(json.dumps({k: v for k, v in json.loads(b).items() if k != "clientId"}).encode()))
for name, value in {
    "a huge number": "1e400", "NaN": "NaN", "a long integer": "9" * 4000, "minus zero": "-0", "half a surrogate": '"\\ud800"', "an emoji": '"😀"', "an empty name": '{"":1}',
    "depth of 60": "[" * 60 + "]" * 60, "ten thousand members": json.dumps({str(n): n for n in range(10000)}), "a long text": json.dumps("x" * 100000),
}.items():
    case(f"member with {name}", (200, 400), body=lambda u, v=value: (json.dumps(event(u))[:-1] + f',"extra":{v}}}').encode())
case("the type twice", 200, body=lambda u: (json.dumps(event(u))[:-1] + ',"eventType":"CONNECTION_BROKEN"}').encode())
case("one byte beyond the limit", 413, signature=FORGED, body=lambda u: b'"' + b"x" * (256 * 1024 - 1) + b'"')
case("five megabytes", 413, signature=FORGED, body=lambda u: bytes(5_000_000))
case("five megabytes, unsigned", 401, signature=None, body=lambda u: bytes(5_000_000))
case("at the limit", 400, signature=FORGED, body=lambda u: b"x" * (256 * 1024))

# --- The event and its time.
for seconds, expected in [(-299, 200), (299, 200), (-302, 401), (302, 401), (-86400, 401), (86400, 401)]:
    case(f"sent {seconds} s from now", expected, body=lambda u, s=seconds: json.dumps(event(u, eventTimestamp=now(s))).encode())
for name, value, expected in [
    ("absent", ..., 401), ("null", None, 401), ("empty", "", 401), ("blank", " ", 401), ("a word", "now", 401), ("true", True, 401), ("a list", [], 401),
    ("in milliseconds", int(time.time() * 1000), 401), ("in seconds", int(time.time()), (200, 401)), ("seconds as text", str(int(time.time())), 401), ("a float", time.time(), 401),
    ("without an offset", now(form="%Y-%m-%dT%H:%M:%S"), 401), ("a date", now(form="%Y-%m-%d"), 401), ("for HTTP", now(form="%a, %d %b %Y %H:%M:%S GMT"), 401),
    ("blank before the offset", now(form="%Y-%m-%dT%H:%M:%S +00:00"), 401), ("year 9999", "9999-12-31T23:59:59Z", 401), ("year 0", "0000-01-01T00:00:00Z", 401),
    ("month 13", "2026-13-01T00:00:00Z", 401), ("the largest integer", 2**63 - 1, 401), ("beyond it", 2**64, 401), ("the smallest", -(2**63), 401),
]:
    case(f"time is {name}", expected, members={"eventTimestamp": value})
for name, form in [("with Z", "%Y-%m-%dT%H:%M:%SZ"), ("with nine digits", "%Y-%m-%dT%H:%M:%S.%f123Z"), ("with twelve digits", "%Y-%m-%dT%H:%M:%S.%f123456Z")]:
    case(f"time {name}", 200, body=lambda u, f=form: json.dumps(event(u, eventTimestamp=now(form=f))).encode())
# What is authentic is taken, typed or not; nobody handles an unrecognized event here, and it is acknowledged.
for name, members in {
    "type is unknown": {"eventType": "NOBODY_KNOWS"}, "type is absent": {"eventType": ...}, "type is a number": {"eventType": 5}, "type is null": {"eventType": None},
    "type in lower case": {"eventType": "connection_broken"}, "type with a blank": {"eventType": "CONNECTION_BROKEN "}, "a required member is absent": {"userId": ...},
    "a required member is a number": {"userId": 5}, "the connection is absent": {"brokerageAuthorizationId": ...},
}.items():
    case(f"authentic, and {name}", 200, members=members)
for name, members in {
    "id is absent": {"webhookId": ...}, "id is empty": {"webhookId": ""}, "an optional member is a number": {"brokerageId": 5}, "an optional member is a list": {"accountId": [1]},
    "a member that nobody knows": {"x": {"y": [None]}},
}.items():
    expected = 200
    case(f"authentic, and {name}", expected, members=members)

# --- Lengths, transfer codings, encodings.
case("no length and no coding", 400, framing=False, signature=FORGED)
for name, length in [("a word", "abc"), ("negative", "-1"), ("signed", "+5"), ("hex", "0x10"), ("a float", "5.0"), ("empty", ""), ("beyond 64 bits", "9" * 30), ("with a comma", "5,6")]:
    case(f"length is {name}", 400, raw=lambda t, h, u, l=length: plain(t, h, u, length=l))
case("length is too large and nothing follows", (400, None), raw=lambda t, h, u: plain(t, h, u, length=100000), signature=FORGED)
case("two lengths", 400, raw=lambda t, h, u: plain(t, h, u, extra="Content-Length: 5\r\n"))
case("a length and chunks", (400, 200), raw=lambda t, h, u: chunked(t, h, u, extra="Content-Length: 5\r\n"))


def chunked(target, host, user, *, extra="", coding="chunked", sizes=(50,), tail=b"0\r\n\r\n", chunk_extension=b"", body=None):
    body = json.dumps(event(user)).encode() if body is None else body
    head = f"POST {target} HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: {coding}\r\nSignature: {sign(body)}\r\n{extra}\r\n".encode()
    out, at, nth = b"", 0, 0
    while at < len(body):
        part = body[at:at + sizes[nth % len(sizes)]]
        out += f"{len(part):x}".encode() + chunk_extension + b"\r\n" + part + b"\r\n"
        at, nth = at + len(part), nth + 1
    return head + out + tail


for size in [1, 7, 1000]:
    case(f"chunks of {size}", 200, raw=lambda t, h, u, s=size: chunked(t, h, u, sizes=(s,)))
case("chunks with extensions", 200, raw=lambda t, h, u: chunked(t, h, u, chunk_extension=b";a=b"))
case("chunks and a trailer", 200, raw=lambda t, h, u: chunked(t, h, u, tail=b"0\r\nSignature: forged\r\n\r\n"))
case("chunks without an end", (400, None), raw=lambda t, h, u: chunked(t, h, u, tail=b""))
case("a chunk size that is none", 400, raw=lambda t, h, u: chunked(t, h, u, tail=b"xyz\r\n\r\n"))
case("a chunk size beyond 64 bits", 400, raw=lambda t, h, u: chunked(t, h, u, tail=b"f" * 30 + b"\r\n\r\n"))
for coding in ["gzip, chunked", "chunked, chunked", "deflate, chunked", "identity, chunked"]:
    case(f"transfer coding {coding}", (415, 400), raw=lambda t, h, u, c=coding: chunked(t, h, u, coding=c))
for coding in ["gzip", "chunked, gzip", "identity", "xchunked"]:
    case(f"transfer coding {coding}", (400, 415, 501), raw=lambda t, h, u, c=coding: chunked(t, h, u, coding=c))
for encoding, expected in [("gzip", 415), ("br", 415), ("deflate", 415), ("zstd", 415), ("identity, gzip", 415), ("x", 415), ("identity", 200), ("Identity", 200), ("", 200), ("utf-8", 200), ("UTF-8", 200)]:
    case(f"content encoding {encoding!r}", expected, headers=[("Content-Encoding", encoding)])
for media in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "", "application/json; charset=utf-16"]:
    case(f"media type {media!r}", 200, media=media)

# --- Headers.
case("no host", (200, 400), without=("host",))
case("a hundred headers more", (200, 431), headers=[(f"x-{n}", "y") for n in range(90)])
case("two hundred headers", 431, headers=[(f"x-{n}", "y") for n in range(200)])
case("a header of 200,000 bytes", 431, headers=[("x", "y" * 200_000)])
for name, extra in {
    "a folded line": "X: a\r\n b\r\n", "a blank before the colon": "X : a\r\n", "no colon": "Xa\r\n", "a null": "X: a\0b\r\n", "an empty name": ": a\r\n", "a name that is not ASCII": "é: a\r\n",
}.items():
    case(f"headers with {name}", 400, raw=lambda t, h, u, e=extra: plain(t, h, u, extra=e))
for header, value in [("X-Forwarded-For", "127.0.0.1"), ("X-HTTP-Method-Override", "GET"), ("Upgrade", "h2c"), ("Cookie", "a=b"), ("Range", "bytes=0-1"), ("If-None-Match", "*"), ("TE", "trailers"), ("Via", "1.1 x")]:
    case(f"with {header}", 200, headers=[(header, value)])
case("Expect of something else", (200, 401, 417), headers=[("Expect", "200-ok")], signature=FORGED)

# --- What is no HTTP.
for name, text in {
    "an empty line": b"\r\n\r\n", "TLS": b"\x16\x03\x01\x02\x00\x01\x00", "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "SSH": b"SSH-2.0-x\r\n", "nulls": bytes(100), "a line without an end": b"POST " + b"/" * 9000,
}.items():
    case(f"{name} instead of HTTP", (400, 414, 431, None), raw=lambda t, h, u, x=text: x)


def exchange(address, request, is_incomplete=False):
    """The status of the answer, `None` if the connection was closed without one."""
    with socket.create_connection(address, 10) as sender:
        sender.settimeout(15)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            sender.sendall(request)
        if is_incomplete:
            with contextlib.suppress(OSError):
                sender.shutdown(socket.SHUT_WR)
        answer = b""
        with contextlib.suppress(ConnectionResetError):
            while b"\r\n" not in answer and (more := sender.recv(4096)):
                answer += more
    line = answer.split(b"\r\n")[0].split()
    return int(line[1]) if len(line) > 1 and line[1].isdigit() else None


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program")
    arguments.add_argument("--url", default="http://127.0.0.1:3000/webhooks/snaptrade")
    arguments = arguments.parse_args()
    url = urlsplit(arguments.url)
    address = (url.hostname, url.port or 80)
    server = None
    if arguments.program:
        environment = dict(os.environ, SNAPTRADE_CONSUMER_KEY=SECRET, RUST_LOG="off")
        server = subprocess.Popen([arguments.program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        server.stdout.readline()
    wrong, accepted = [], []
    try:
        for nth, (name, expected, build) in enumerate(cases):
            user = f"user-{nth}"
            status = exchange(address, build(url.path, url.netloc, user), None in expected)
            if status == 200:
                accepted.append(user)
            if status not in expected:
                wrong.append(f"{name}: {status}, where {' or '.join(map(str, expected))} is right")
        # It still works.
        last = f"user-{len(cases)}"
        if exchange(address, plain(url.path, url.netloc, last)) != 200:
            wrong.append("a valid delivery after all of them is refused")
        accepted.append(last)
    finally:
        if server:
            server.terminate()
    if server:
        handled = [line.split()[0] for line in server.stdout.read().splitlines() if line.endswith("has to reconnect")]
        named = {user for user in accepted if user in handled}
        wrong += [f"handled, and not acknowledged: {user}" for user in set(handled) - set(accepted)]
        wrong += [f"handled twice: {user}" for user in set(handled) if handled.count(user) > 1]
        print(f"{len(cases)} requests, {len(accepted)} acknowledged, {len(named)} of them handled; the others are events without a handler")
    print("\n".join(wrong) or "every answer is right")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
