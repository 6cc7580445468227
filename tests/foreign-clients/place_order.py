"""Places an order and queries it with Python's standard library; openssl signs requests and verifies answers."""

import base64
import json
import os
import ssl
import subprocess
import tempfile
import time
import urllib.request
import uuid

HOST = "https://api.mch.weixin.qq.com"
TRUST = ssl.create_default_context(cafile=os.environ["NODE_EXTRA_CA_CERTS"])
MCHID = os.environ["WECHATPAY_MCHID"]


def openssl(*arguments: str, data: bytes) -> bytes:
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


def lines(*texts: str) -> bytes:
    return "".join(f"{text}\n" for text in texts).encode()


def verify(answer, body: str) -> None:
    """Raises CalledProcessError when the answer is not signed by WeChat Pay."""
    signed = lines(answer.headers["Wechatpay-Timestamp"], answer.headers["Wechatpay-Nonce"], body)
    with tempfile.NamedTemporaryFile() as signature:
        signature.write(base64.b64decode(answer.headers["Wechatpay-Signature"]))
        signature.flush()
        key = os.environ["WECHATPAY_PUBLIC_KEY_FILE"]
        openssl("dgst", "-sha256", "-verify", key, "-signature", signature.name, data=signed)


def call(method: str, path: str, content: object = None) -> dict:
    body = "" if content is None else json.dumps(content, ensure_ascii=False)
    timestamp, nonce = str(int(time.time())), uuid.uuid4().hex
    signature = openssl(
        "dgst", "-sha256", "-sign", os.environ["WECHATPAY_PRIVATE_KEY_FILE"],
        data=lines(method, path, timestamp, nonce, body),
    )
    fields = {
        "mchid": MCHID,
        "serial_no": os.environ["WECHATPAY_SERIAL"],
        "nonce_str": nonce,
        "timestamp": timestamp,
        "signature": base64.b64encode(signature).decode(),
    }
    credentials = ",".join(f'{name}="{value}"' for name, value in fields.items())
    request = urllib.request.Request(
        HOST + path,
        method=method,
        data=body.encode() or None,
        headers={
            "Authorization": f"WECHATPAY2-SHA256-RSA2048 {credentials}",
            "Accept": "application/json",
            "Content-Type": "application/json",
        },
    )
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=TRUST))
    with opener.open(request) as answer:
        text = answer.read().decode()
        verify(answer, text)
        return json.loads(text)


placed = call("POST", "/v3/pay/transactions/native", {
    "appid": "wxd678efh567hg6787",
    "mchid": MCHID,
    "description": "深圳分店",
    "out_trade_no": "PYTHON1",
    "notify_url": "https://www.example.com/notify",
    "amount": {"total": 100},
})
queried = call("GET", f"/v3/pay/transactions/out-trade-no/PYTHON1?mchid={MCHID}")
print(json.dumps({"code_url": placed["code_url"], "trade_state": queried["trade_state"]}))
