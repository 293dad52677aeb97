"""The FastAPI program of SnipeRoute's webhook page, section "Quick Start"."""

import os

from fastapi import FastAPI, Request, HTTPException
from sniperoute import verify_webhook_signature, WebhookVerificationError

app = FastAPI()

WEBHOOK_SECRET = os.environ["SNIPEROUTE_WEBHOOK_SECRET"]

@app.post("/webhooks/sniperoute")
async def handle_webhook(request: Request):
    body = await request.body()
    signature = request.headers.get("sr-signature")
    timestamp = request.headers.get("sr-timestamp")

    try:
        verify_webhook_signature(
            payload=body,
            signature_header=signature,
            timestamp=timestamp,
            secret=WEBHOOK_SECRET,
        )
    except WebhookVerificationError as e:
        raise HTTPException(status_code=401, detail=e.message)

    event = await request.json()

    # Handle the event
    if event["type"] == "intent.filled":
        print(f"Order filled: {event['data']['intent_id']}")

    return {"status": "received"}
