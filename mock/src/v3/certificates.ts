import { X509Certificate } from 'node:crypto';
import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { encryptGcm } from '../encryption.ts';
import type { Keys } from '../keys.ts';

/** Paths of the download of platform certificates. */
export const CERTIFICATES = /^\/v3\/(global\/)?certificates$/;

/** The answer of `/v3/certificates`: the platform certificate, encrypted with the APIv3 key. */
export function certificatesResponse({ platform, apiv3Key }: Keys): Record<string, unknown> {
  const { serial, certificate } = platform.certificate;
  const { validFrom, validTo } = new X509Certificate(certificate);
  const entry = {
    serial_no: serial,
    effective_time: beijingTime(Date.parse(validFrom)),
    expire_time: beijingTime(Date.parse(validTo)),
    encrypt_certificate: encryptGcm(apiv3Key, certificate, 'certificate'),
  };
  return { data: [entry] };
}
