import { writePem } from '../../../../mock/src/der.ts';
import { isPrivate, KeyObject, keyOfCertificate, readNumbers } from './key-object.ts';
import { childrenOf, contentOf, type DerElement, readElement, readPem } from './read-der.ts';

/** What examples and the mock server read of a certificate. https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export class X509Certificate {
  readonly raw: Buffer;
  readonly serialNumber: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly publicKey: KeyObject;

  constructor(input: string | Uint8Array) {
    this.raw = derOf(input);
    const [signed] = childrenOf(this.raw, readElement(this.raw));
    const [, serial, , , validity] = signed ? childrenOf(this.raw, signed) : [];
    if (!signed || !serial || !validity) throw new Error('not a certificate');
    const [from, to] = childrenOf(this.raw, validity).map((time) => timeOf(this.raw, time));
    this.serialNumber = Buffer.from(contentOf(this.raw, serial)).toString('hex').toUpperCase().replace(/^00/, '');
    this.validFrom = from ?? '';
    this.validTo = to ?? '';
    this.publicKey = new KeyObject('public', readNumbers(keyOfCertificate(this.raw, signed)));
  }

  /** Whether a private key is the other half of the certificate's. */
  checkPrivateKey({ numbers }: KeyObject): boolean {
    const { modulus, exponent } = this.publicKey.numbers ?? {};
    return !!numbers && isPrivate(numbers) && numbers.modulus === modulus && numbers.exponent === exponent;
  }

  toString(): string {
    return writePem('CERTIFICATE', this.raw);
  }
}

function derOf(input: string | Uint8Array): Buffer {
  const text = typeof input === 'string' ? input : Buffer.from(input).toString('latin1');
  return readPem(text)?.der ?? Buffer.from(input);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time as OpenSSL writes it: `Nov 29 09:05:00 2026 GMT`. Years of two digits are of this century. */
function timeOf(bytes: Uint8Array, element: DerElement): string {
  const text = Buffer.from(contentOf(bytes, element)).toString();
  const [year = '', month = '', day = '', ...clock] = text.slice(element.tag === 0x17 ? 0 : 2).match(/\d\d/g) ?? [];
  const century = element.tag === 0x17 ? '20' : text.slice(0, 2);
  const date = `${MONTHS[Number(month) - 1]} ${String(Number(day)).padStart(2)}`;
  return `${date} ${clock.join(':')} ${century}${year} GMT`;
}
