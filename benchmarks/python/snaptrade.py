"""The Flask program of SnapTrade's webhook page, section "Verifying Webhook Authenticity"."""

from base64 import b64encode
from hashlib import sha256
import datetime
import hmac
import json
import os
from flask import Flask, request, jsonify

app = Flask(__name__)

CONSUMER_KEY = os.getenv("SNAPTRADE_CONSUMER_KEY")

@app.route('/', methods=['POST'])
def webhook_listener():
    # Extract the payload
    payload = request.get_json()

    # Extract the Signature header
    signature = request.headers.get('Signature')

    # Verify the signature
    sig_content = json.dumps(payload, separators=(",", ":"), sort_keys=True)
    sig_digest = hmac.new(CONSUMER_KEY.encode(), sig_content.encode(), sha256).digest()
    calculated_signature = b64encode(sig_digest).decode()

    if calculated_signature != signature:
        raise Exception("Signature verification failed!")

    # Prevent replay attacks by checking the timestamp and making sure it was sent recently
    timestamp = datetime.datetime.fromisoformat(payload["eventTimestamp"])
    if (datetime.datetime.now(datetime.timezone.utc) - timestamp).total_seconds() > 300:
        raise Exception("Payload is too old.")

    print("Signature verified successfully.")

    # Log the received data
    print("Received payload:", payload)

    # Respond with a success message
    return jsonify({}), 200
