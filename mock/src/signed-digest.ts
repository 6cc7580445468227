import { type KeyObject, publicDecrypt } from 'node:crypto';

/**
 * The digest that an RSA signature (Base64, PKCS #1 v1.5) holds, after the DER prefix that names its algorithm.
 * Undefined for a signature that another key made. https://www.rfc-editor.org/rfc/rfc8017#section-9.2
 */
export function signedDigest(signature: string, key: KeyObject): Buffer | undefined {
  try {
    return publicDecrypt(key, Buffer.from(signature, 'base64'));
  } catch {
    return undefined;
  }
}
