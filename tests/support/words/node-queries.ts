import { messageAnchor } from '../../../scripts/reference/messages-doc.ts';
import { MESSAGES_URL } from '../../../scripts/spec/locations.ts';
import type { SearchQuery } from '../search-expectations.ts';
import { wanted } from './wanted.ts';

/** Queries that want a message, or a guide that explains it. */
const explains = (text: string, guides: string[], ...queries: string[]): SearchQuery[] =>
  wanted([`${MESSAGES_URL}#${messageAnchor(text)}`, ...guides], ...queries);

const KEYS = ['/guide/keys'];
const ENCRYPTION = ['/guide/encryption'];
const ERRORS = ['/guide/errors'];
const MOCK = ['/guide/mock'];
const KEY_ARGUMENT =
  'The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined';
const DATA_ARGUMENT =
  'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object';

/** What Node.js, axios and the client throw, as it stands in a terminal. */
export const NODE_QUERIES: SearchQuery[] = [
  ...explains(
    'error:1E08010C:DECODER routines::unsupported',
    KEYS,
    ...['DECODER routines::unsupported', 'error:1E08010C:DECODER routines::unsupported', '1E08010C'],
    ...['Error: error:1E08010C:DECODER routines::unsupported', 'ERR_OSSL_UNSUPPORTED DECODER routines unsupported'],
    ...[
      'node DECODER routines unsupported',
      "{ opensslErrorStack: [], library: 'DECODER routines', reason: 'unsupported' }",
    ],
  ),
  ...explains(
    'error:0909006C:PEM routines:get_name:no start line',
    KEYS,
    'PEM routines:get_name:no start line',
    '0909006C',
  ),
  ...explains(
    'error:0480006C:PEM routines::no start line',
    KEYS,
    'PEM routines::no start line',
    '0480006C no start line',
  ),
  ...explains(
    'error:068000A8:asn1 encoding routines::wrong tag',
    KEYS,
    'asn1 encoding routines::wrong tag',
    'wrong tag',
  ),
  ...explains(
    'error:07880109:common libcrypto routines::interrupted or cancelled',
    KEYS,
    'common libcrypto routines::interrupted or cancelled',
    'interrupted or cancelled',
  ),
  ...explains(
    'error:05800074:x509 certificate routines::key values mismatch',
    KEYS,
    ...[
      'key values mismatch',
      'x509 certificate routines::key values mismatch',
      'Error: error:05800074:x509 certificate routines::key values mismatch',
    ],
  ),
  ...explains(
    'Error [ERR_CRYPTO_SIGN_KEY_REQUIRED]: No key provided to sign',
    KEYS,
    'No key provided to sign',
    'ERR_CRYPTO_SIGN_KEY_REQUIRED',
  ),
  ...explains(
    KEY_ARGUMENT,
    KEYS,
    'The "key" argument must be of type string',
    'TypeError [ERR_INVALID_ARG_TYPE]: The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined',
  ),
  ...explains('mac verify failure', KEYS, 'mac verify failure', 'Error: mac verify failure'),
  ...explains('Unsupported PKCS12 PFX data', KEYS, 'Unsupported PKCS12 PFX data', 'PKCS12 unsupported'),
  ...explains('header too long', KEYS, 'header too long', 'Error: header too long at setPFX'),
  ...explains(
    "ENOENT: no such file or directory, open 'apiclient_key.pem'",
    KEYS,
    'no such file or directory apiclient_key.pem',
    "Error: ENOENT: no such file or directory, open './cert/apiclient_key.pem'",
  ),
  ...explains(
    'RangeError: Invalid key length',
    ENCRYPTION,
    ...['Invalid key length', 'RangeError: Invalid key length', 'ERR_CRYPTO_INVALID_KEYLEN Invalid key length'],
    "RangeError: Invalid key length at Decipheriv.createCipherBase { code: 'ERR_CRYPTO_INVALID_KEYLEN' }",
  ),
  ...explains(
    'Unsupported state or unable to authenticate data',
    ENCRYPTION,
    ...['Unsupported state or unable to authenticate data', 'unable to authenticate data'],
    'Error: Unsupported state or unable to authenticate data at Decipheriv.final (node:internal/crypto/cipher:193:29)',
  ),
  ...explains(
    'Invalid authentication tag length: …',
    ENCRYPTION,
    'Invalid authentication tag length: 3',
    'Invalid authentication tag length',
  ),
  ...explains(
    'Invalid initialization vector',
    ENCRYPTION,
    'Invalid initialization vector',
    'TypeError: Invalid initialization vector',
  ),
  ...explains(
    'error:1C800064:Provider routines::bad decrypt',
    ENCRYPTION,
    ...['bad decrypt', 'Provider routines::bad decrypt', 'error:1C800064:Provider routines::bad decrypt'],
  ),
  ...explains('error:1C80006B:Provider routines::wrong final block length', ENCRYPTION, 'wrong final block length'),
  ...explains(
    'error:02000079:rsa routines::oaep decoding error',
    ENCRYPTION,
    ...[
      'oaep decoding error',
      'rsa routines::oaep decoding error',
      'Error: error:02000079:rsa routines::oaep decoding error',
    ],
  ),
  ...explains('error:0200006C:rsa routines::data greater than mod len', ENCRYPTION, 'data greater than mod len'),
  ...explains('error:0200006E:rsa routines::data too large for key size', ENCRYPTION, 'data too large for key size'),
  ...explains(
    DATA_ARGUMENT,
    ['/guide/webhook'],
    'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object',
    'TypeError [ERR_INVALID_ARG_TYPE]: The "data" argument must be of type string',
  ),
  ...explains(
    'connect ECONNREFUSED 127.0.0.1:…',
    [...ERRORS, ...MOCK],
    'connect ECONNREFUSED 127.0.0.1:8080',
    'ECONNREFUSED',
    'Error: connect ECONNREFUSED ::1:3000',
  ),
  ...explains(
    'getaddrinfo ENOTFOUND api.mch.weixin.qq.com',
    ERRORS,
    'getaddrinfo ENOTFOUND api.mch.weixin.qq.com',
    'ENOTFOUND',
  ),
  ...explains('getaddrinfo EAI_AGAIN api.mch.weixin.qq.com', ERRORS, 'getaddrinfo EAI_AGAIN', 'EAI_AGAIN'),
  ...explains('connect ETIMEDOUT', ERRORS, 'connect ETIMEDOUT 119.147.6.1:443', 'ETIMEDOUT'),
  ...explains(
    'timeout of …ms exceeded',
    ERRORS,
    'timeout of 10000ms exceeded',
    'AxiosError: timeout of 5000ms exceeded',
    'ECONNABORTED',
  ),
  ...explains('read ECONNRESET', ERRORS, 'read ECONNRESET', 'ECONNRESET'),
  ...explains('socket hang up', ERRORS, 'socket hang up', 'Error: socket hang up'),
  ...explains(
    'Client network socket disconnected before secure TLS connection was established',
    ERRORS,
    'Client network socket disconnected before secure TLS connection was established',
  ),
  ...explains(
    'self-signed certificate in certificate chain',
    MOCK,
    'self-signed certificate in certificate chain',
    'self signed certificate',
    'SELF_SIGNED_CERT_IN_CHAIN',
  ),
  ...explains('unable to get local issuer certificate', MOCK, 'unable to get local issuer certificate'),
  ...explains('unable to verify the first certificate', MOCK, 'unable to verify the first certificate'),
  ...explains(
    "Hostname/IP does not match certificate's altnames",
    [],
    "Hostname/IP does not match certificate's altnames: IP: 127.0.0.1",
  ),
  ...explains(
    'write EPROTO error:0A00010B:SSL routines:ssl3_get_record:wrong version number',
    [],
    'wrong version number',
    'write EPROTO SSL routines wrong version number',
  ),
  ...explains(
    'Unexpected token \'<\', "<html>…" is not valid JSON',
    [],
    'Unexpected token \'<\', "<html>" is not valid JSON',
    'Unexpected token < in JSON',
  ),
  ...explains(
    'Request failed with status code …',
    ERRORS,
    'Request failed with status code 400',
    'AxiosError: Request failed with status code 401',
    'Request failed with status code 404',
  ),
  ...explains(
    "The response's Headers incomplete, must have(`Wechatpay-Nonce`, `Wechatpay-Serial`, `Wechatpay-Signature` and `Wechatpay-Timestamp`).",
    ERRORS,
    "The response's Headers incomplete",
    'EV3_RES_HEADERS_INCOMPLATE',
  ),
  ...explains(
    "It's allowed time offset in ± 300 seconds",
    ERRORS,
    "It's allowed time offset in ± 300 seconds, the response(header:Wechatpay-Timestamp) was on 1",
    'EV3_RES_HEADER_TIMESTAMP_OFFSET',
  ),
  ...explains(
    "Verify the response's data with: timestamp=…, nonce=…, signature=…, cert={…: ...} failed.",
    ERRORS,
    "Verify the response's data with: timestamp=1554208460, nonce=abc, signature=xyz, cert={PUB_KEY_ID_1: ...} failed.",
    'EV3_RES_HEADER_SIGNATURE_DIGEST',
  ),
  ...explains(
    "Verify the response's data is failed because return_code's value is FAIL.",
    ERRORS,
    "Verify the response's data is failed because return_code's value is FAIL",
    'EV2_RES_STATUS_CODE_NOT_SUCESS',
  ),
  ...explains(
    "The response's sign(…) doesn't matched the local calculated(…).",
    ERRORS,
    "The response's sign(ABC) doesn't matched the local calculated(DEF)",
    'EV2_RES_SIGNATURE_NOT_EQUAL',
  ),
];
