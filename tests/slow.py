"""Thousands of slow senders and large headers at once, and what valid deliveries and the server's memory say of it.

`scripts/hostile slow` runs it. It needs some 6,000 file descriptors.
"""

import contextlib
import pathlib
import resource
import socket
import subprocess
import sys
import time

from hostile import FORGED, SECRET, exchange, plain

ADDRESS, PATH, HOST = ("127.0.0.1", 3000), "/webhooks/snaptrade", "localhost"
EACH = 2500


def p99(label):
    """The slowest of 100 of 300 valid deliveries, in milliseconds; all have to be acknowledged."""
    took = []
    for nth in range(300):
        request = plain(PATH, HOST, f"{label}-{nth}")
        since = time.perf_counter()
        if exchange(ADDRESS, request) != 200:
            sys.exit(f"{label}: a valid delivery was not acknowledged")
        took.append((time.perf_counter() - since) * 1e3)
    return sorted(took)[297]


def resident(process):
    pages = pathlib.Path(f"/proc/{process.pid}/statm").read_text().split()[1]
    return int(pages) * resource.getpagesize() / 1e6


def senders(count, start):
    made = []
    for _ in range(count):
        sender = socket.create_connection(ADDRESS, 10)
        sender.sendall(start)
        made.append(sender)
    return made


def main():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    environment = {"SNAPTRADE_CONSUMER_KEY": SECRET, "RUST_LOG": "off"}
    server = subprocess.Popen([sys.argv[1]], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        p99("warm")
        idle = p99("idle")
        head = f"POST {PATH} HTTP/1.1\r\nHost: {HOST}\r\n".encode()

        before = resident(server)
        large = []
        for _ in range(500):
            sender = socket.create_connection(ADDRESS, 10)
            sender.settimeout(0.01)
            with contextlib.suppress(OSError):
                sender.sendall(head + b"X: " + b"y" * 400_000)
            large.append(sender)
        after = resident(server)
        for sender in large:
            sender.close()

        body = head + f"Content-Length: 1000\r\nSignature: {FORGED}\r\n\r\n".encode()
        slow = senders(EACH, head + b"X: ") + senders(EACH, body + b"{")
        busy = p99("busy")
        for sender in slow:
            with contextlib.suppress(OSError):
                sender.sendall(b"x")
        busy = max(busy, p99("busier"))
        print(f"{2 * EACH} slow senders: p99 {idle:.2f} ms alone, {busy:.2f} ms beside them, {busy / idle:.1f} times")
        print(f"500 senders of 400 KB of headers: {before:.0f} MB resident before, {after:.0f} MB after")
    finally:
        server.terminate()
    if busy > 2 * idle or after - before > 16:
        sys.exit("that is too much")


if __name__ == "__main__":
    main()
