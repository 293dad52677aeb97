"""What the page imports. SnipeRoute's SDK has no release, so this follows the documented steps."""

import hashlib
import hmac
import time


class WebhookVerificationError(Exception):
    def __init__(self, message, reason):
        super().__init__(message)
        self.message, self.reason = message, reason


def verify_webhook_signature(payload, signature_header, timestamp, secret, tolerance=300):
    if not signature_header:
        raise WebhookVerificationError("no signature", "missing_signature")
    if not timestamp:
        raise WebhookVerificationError("no timestamp", "missing_timestamp")
    try:
        sent_at = int(timestamp)
    except ValueError:
        raise WebhookVerificationError("not a timestamp", "invalid_timestamp") from None
    if abs(time.time() - sent_at) > tolerance:
        raise WebhookVerificationError("too old", "timestamp_expired")
    if not signature_header.startswith("v1="):
        raise WebhookVerificationError("not a signature", "invalid_signature_format")
    if isinstance(payload, str):
        payload = payload.encode()
    content = str(timestamp).encode() + b"." + payload
    expected = hmac.new(bytes.fromhex(secret), content, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, signature_header[3:]):
        raise WebhookVerificationError("wrong signature", "signature_mismatch")
    return True
