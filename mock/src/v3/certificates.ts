import { X509Certificate } from 'node:crypto';
import { encryptGcm } from '../encryption.ts';
import type { Keys } from '../keys.ts';

/** The answer of `/v3/certificates`: the platform certificate, encrypted with the APIv3 key. */
export function certificatesResponse({ platform, apiv3Key }: Keys): Record<string, unknown> {
  const { serial, certificate } = platform.certificate;
  const { validFrom, validTo } = new X509Certificate(certificate);
  const entry = {
    serial_no: serial,
    effective_time: beijingTime(validFrom),
    expire_time: beijingTime(validTo),
    encrypt_certificate: encryptGcm(apiv3Key, certificate, 'certificate'),
  };
  return { data: [entry] };
}

/** `2026-12-01T10:34:56+08:00` */
function beijingTime(text: string): string {
  const shifted = new Date(Date.parse(text) + 8 * 3_600_000);
  return shifted.toISOString().replace(/\.\d+Z$/, '+08:00');
}
