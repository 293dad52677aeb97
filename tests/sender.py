"""Sends documented payloads as their providers do; it shares no code with what receives them.

    python3 sender.py http://HOST:PORT CONSUMER_KEY SIGNING_SECRET FILE...

Each file goes to /snaptrade or /sniperoute, by the folder that it stands in, and each answer is
one line of JSON: the file, how its body was written, the status and the body.

The signing code is that of the providers' pages, word for word where they show any.
"""

import datetime
import hmac
import http.client
import json
import sys
import time
import urllib.parse
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

SERVER, CONSUMER_KEY, SIGNING_SECRET, *FILES = sys.argv[1:]
CONNECTION = http.client.HTTPConnection(urllib.parse.urlsplit(SERVER).netloc, timeout=30)


def post(file, written, path, headers, body):
    headers = {"Content-Type": "application/json", **headers}
    CONNECTION.request("POST", path, body, headers)
    response = CONNECTION.getresponse()
    answer = {"status": response.status, "body": response.read().decode()}
    print(json.dumps({"file": file.name, "written": written, **answer}), flush=True)


def send_snaptrade(file, written, body):
    payload = json.loads(body)
    sig_content = json.dumps(payload, separators=(",", ":"), sort_keys=True)
    sig_digest = hmac.new(CONSUMER_KEY.encode(), sig_content.encode(), sha256).digest()
    signature = b64encode(sig_digest).decode()
    post(file, written, "/snaptrade", {"Signature": signature}, body.encode())


def send_sniperoute(file, written, body):
    ts = int(time.time())
    message = f"{ts}.{body}"
    digest = hmac.new(bytes.fromhex(SIGNING_SECRET), message.encode(), sha256).hexdigest()
    headers = {
        "sr-signature": f"v1={digest}",
        "sr-timestamp": str(ts),
        "sr-event-id": json.loads(body)["id"],
    }
    post(file, written, "/sniperoute", headers, body.encode())


def snaptrade_bodies(text):
    """The payload with a fresh time: as Python writes it, and as it was published."""
    now = datetime.datetime.now(datetime.timezone.utc).isoformat()
    payload = json.loads(text)
    published = payload["eventTimestamp"]
    yield "published", text.replace(published, now)
    payload["eventTimestamp"] = now
    yield "dumped", json.dumps(payload)
    payload["userId"] = "Zoë, 雪 and 😀"
    yield "escaped", json.dumps(payload)
    yield "raw", json.dumps(payload, ensure_ascii=False, indent=3)


for file in map(Path, FILES):
    text = file.read_bytes().decode()
    if "snaptrade" in file.parts:
        for written, body in snaptrade_bodies(text):
            send_snaptrade(file, written, body)
    else:
        send_sniperoute(file, "published", text)
