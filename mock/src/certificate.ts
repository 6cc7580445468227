import { createHash, type KeyObject, sign } from 'node:crypto';
import { der, writePem } from './der.ts';

/** What is in a certificate. */
export interface CertificateFacts {
  /** In hexadecimal digits, the first bit clear. */
  serial: string;
  subject: Owner;
  publicKey: KeyObject;
  issuer: Owner;
  /** That of the issuer, RSA or elliptic. */
  signingKey: KeyObject;
  /** The public key of an issuer that is not the owner. */
  issuerKey?: KeyObject;
  validFrom: Date;
  validTo: Date;
  /** Vouches for other certificates. */
  isAuthority?: boolean;
  /** What its key is for in TLS. */
  usage?: keyof typeof USAGES;
  /** Names of a server: host names, patterns of them, and addresses as bytes. */
  hosts?: { names: readonly string[]; addresses: readonly Uint8Array[] };
}

/** The name of an owner or issuer. */
export interface Owner {
  commonName: string;
  organization: string;
}

const COMMON_NAME = der.oid('2.5.4.3');
const ORGANIZATION = der.oid('2.5.4.10');
const SHA256_WITH_RSA = der.sequence(der.oid('1.2.840.113549.1.1.11'), der.null());
const ECDSA_WITH_SHA256 = der.sequence(der.oid('1.2.840.10045.4.3.2'));
const USAGES = { server: der.oid('1.3.6.1.5.5.7.3.1'), client: der.oid('1.3.6.1.5.5.7.3.2') };

/** Extensions by the names of RFC 5280. */
const EXTENSIONS = {
  subjectKeyIdentifier: der.oid('2.5.29.14'),
  keyUsage: der.oid('2.5.29.15'),
  subjectAltName: der.oid('2.5.29.17'),
  basicConstraints: der.oid('2.5.29.19'),
  authorityKeyIdentifier: der.oid('2.5.29.35'),
  extKeyUsage: der.oid('2.5.29.37'),
};

/** The bits keyCertSign and cRLSign, the sixth and seventh. */
const SIGNS_CERTIFICATES = der.bits(Buffer.of(0b110), 1);

/** Writes a certificate of X.509, version 3, as PEM. */
export function createCertificate(facts: CertificateFacts): string {
  const algorithm = facts.signingKey.asymmetricKeyType === 'ec' ? ECDSA_WITH_SHA256 : SHA256_WITH_RSA;
  const content = der.sequence(
    der.tagged(0, der.integer('02')),
    der.integer(facts.serial),
    algorithm,
    nameOf(facts.issuer),
    der.sequence(der.time(facts.validFrom), der.time(facts.validTo)),
    nameOf(facts.subject),
    spkiOf(facts.publicKey),
    der.tagged(3, der.sequence(...extensionsOf(facts))),
  );
  const signature = sign('sha256', content, facts.signingKey);
  return writePem('CERTIFICATE', der.sequence(content, algorithm, der.bits(signature)));
}

function extensionsOf({ publicKey, issuerKey, isAuthority, usage, hosts }: CertificateFacts): Buffer[] {
  return [
    extension('subjectKeyIdentifier', der.octets(identifierOf(publicKey))),
    ...(issuerKey
      ? [extension('authorityKeyIdentifier', der.sequence(der.taggedBytes(0, identifierOf(issuerKey))))]
      : []),
    ...(isAuthority
      ? [
          extension('basicConstraints', der.sequence(der.boolean(true)), true),
          extension('keyUsage', SIGNS_CERTIFICATES, true),
        ]
      : []),
    ...(usage ? [extension('extKeyUsage', der.sequence(USAGES[usage]))] : []),
    ...(hosts ? [extension('subjectAltName', der.sequence(...alternatives(hosts)))] : []),
  ];
}

const extension = (name: keyof typeof EXTENSIONS, content: Buffer, isCritical = false): Buffer =>
  der.sequence(EXTENSIONS[name], ...(isCritical ? [der.boolean(true)] : []), der.octets(content));

const alternatives = ({ names, addresses }: NonNullable<CertificateFacts['hosts']>): Buffer[] => [
  ...names.map((name) => der.taggedBytes(2, Buffer.from(name))),
  ...addresses.map((address) => der.taggedBytes(7, Buffer.from(address))),
];

const nameOf = ({ commonName, organization }: Owner): Buffer =>
  der.sequence(attribute(ORGANIZATION, organization), attribute(COMMON_NAME, commonName));

const attribute = (name: Buffer, text: string): Buffer => der.set(der.sequence(name, der.text(text)));

/** The digest by which certificates name a key. */
const identifierOf = (key: KeyObject): Buffer => createHash('sha1').update(spkiOf(key)).digest();

const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
