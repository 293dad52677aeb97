"""Sends what is refused through nginx, HAProxy and Apache, and counts the answers that arrive.

A server that answers while the sender is still sending resets the connection, and a proxy then makes a 502 of the
answer, or nothing. `scripts/hostile proxies` runs this.
"""

import base64
import contextlib
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

TIMES = 30
SIZES = [100_000, 1_000_000, 5_000_000]
PATH = "/webhooks/snaptrade"
SERVER = 3000
PROXIES = {"nginx": 8101, "haproxy": 8102, "apache": 8103}
SIGNATURE = base64.b64encode(bytes(32)).decode()

LIMIT = 256 * 1024

# What is sent, and the status that has to arrive. What is not too large is not JSON.
KINDS = {
    "unsigned": ({}, lambda size: 401),
    "too large or malformed": ({"Signature": SIGNATURE}, lambda size: 413 if size > LIMIT else 400),
    "unsigned, Expect": ({"Expect": "100-continue"}, lambda size: 401),
}

NGINX = """
daemon off; pid {dir}/nginx.pid; error_log {dir}/nginx.log;
events {{}}
http {{
    access_log off; client_max_body_size 16m; client_body_temp_path {dir}/nginx;
    proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/f; uwsgi_temp_path {dir}/u; scgi_temp_path {dir}/s;
    server {{ listen 127.0.0.1:8101; location / {{ proxy_pass http://127.0.0.1:3000; }} }}
    # As many set it for uploads: the proxy passes on what it has before it has all.
    server {{
        listen 127.0.0.1:8104;
        location / {{ proxy_pass http://127.0.0.1:3000; proxy_request_buffering off; proxy_http_version 1.1; }}
    }}
}}
"""
HAPROXY = """
defaults
    mode http
    timeout connect 5s
    timeout client 30s
    timeout server 30s
frontend in
    bind 127.0.0.1:8102
    default_backend out
backend out
    server one 127.0.0.1:3000
"""
APACHE = """
ServerRoot {dir}
ServerName localhost
PidFile {dir}/apache.pid
ErrorLog {dir}/apache.log
Listen 127.0.0.1:8103
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule proxy_module /usr/lib/apache2/modules/mod_proxy.so
LoadModule proxy_http_module /usr/lib/apache2/modules/mod_proxy_http.so
ProxyPass "/" "http://127.0.0.1:3000/"
"""
PROXIES["nginx, unbuffered"] = 8104


def wait_for(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    sys.exit(f"nothing listens on {port}")


def status(port, headers, body):
    """The status that a sender reads that sends everything first, as most do."""
    with socket.create_connection(("127.0.0.1", port), 30) as sender:
        lines = [f"POST {PATH} HTTP/1.1", "Host: localhost", f"Content-Length: {len(body)}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        sender.sendall("\r\n".join(lines).encode() + b"\r\n\r\n")
        answer = sender.makefile("rb")
        if "Expect" in headers:
            line = answer.readline().split()
            if line[1:2] != [b"100"]:
                return line[1].decode() if len(line) > 1 else "nothing"
            while answer.readline().strip():
                pass
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            sender.sendall(body)
        try:
            line = answer.readline().split()
        except ConnectionResetError:
            return "reset"
        return line[1].decode() if len(line) > 1 else "nothing"


def main():
    program = sys.argv[1]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="webhook-proxies-"))
    for name in ("nginx", "proxy", "f", "u", "s"):
        (folder / name).mkdir()
    os.chmod(folder, 0o755)
    for name, text in (("nginx", NGINX), ("haproxy", HAPROXY), ("apache", APACHE)):
        (folder / f"{name}.conf").write_text(text.format(dir=folder))
    commands = [
        [program],
        ["nginx", "-c", folder / "nginx.conf"],
        ["haproxy", "-f", folder / "haproxy.cfg"],
        ["apache2", "-f", folder / "apache.conf", "-DFOREGROUND"],
    ]
    (folder / "haproxy.conf").rename(folder / "haproxy.cfg")
    env = dict(os.environ, SNAPTRADE_CONSUMER_KEY="00112233445566778899aabbccddeeff", RUST_LOG="off")
    servers = [subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL) for command in commands]
    lost = 0
    try:
        for port in (SERVER, *PROXIES.values()):
            wait_for(port)
        print("| through | what | size | arrived | else |\n|---|---|---:|---:|---|")
        for name, port in {"nothing": SERVER, **PROXIES}.items():
            for kind, (headers, expected) in KINDS.items():
                for size in SIZES:
                    answers = [status(port, headers, bytes(size)) for _ in range(TIMES)]
                    right = str(expected(size))
                    arrived = answers.count(right)
                    other = sorted(set(answers) - {right})
                    # Apache turns a refused `Expect` into a 500 of its own.
                    lost += 0 if name == "apache" and "Expect" in kind else TIMES - arrived
                    print(f"| {name} | {kind} | {size:,} B | {arrived} of {TIMES} | {', '.join(other)} |", flush=True)
    finally:
        for server in servers:
            server.terminate()
    sys.exit(f"{lost} answers did not arrive" if lost else 0)


main()
