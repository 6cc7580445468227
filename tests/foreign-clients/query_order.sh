#!/usr/bin/env bash
# Queries an order with nothing but openssl, which signs the request and carries it through the proxy over TLS.
set -euo pipefail

host=api.mch.weixin.qq.com
path="/v3/pay/transactions/out-trade-no/OPENSSL1?mchid=$WECHATPAY_MCHID"
timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
signature=$(printf '%s\n' GET "$path" "$timestamp" "$nonce" '' |
  openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" | openssl base64 -A)
credentials="mchid=\"$WECHATPAY_MCHID\",serial_no=\"$WECHATPAY_SERIAL\",nonce_str=\"$nonce\""
credentials+=",timestamp=\"$timestamp\",signature=\"$signature\""

printf '%s\r\n' "GET $path HTTP/1.1" "Host: $host" 'Accept: application/json' 'User-Agent: openssl' 'Connection: close' \
  "Authorization: WECHATPAY2-SHA256-RSA2048 $credentials" '' |
  openssl s_client -quiet -ign_eof -verify_return_error -CAfile "$NODE_EXTRA_CA_CERTS" \
    -proxy "${HTTPS_PROXY#http://}" -connect "$host:443" -servername "$host" 2>/dev/null
