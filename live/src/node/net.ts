const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** Node's `isIP`. */
export const isIP = (text: string): 0 | 4 | 6 => {
  if (IPV4.test(text)) return 4;
  return /^[\da-f:]*:[\da-f:.]*$/i.test(text) ? 6 : 0;
};

/** Node's `BlockList`, of whole bytes. */
export class BlockList {
  readonly #prefixes: string[] = [];
  readonly #addresses = new Set<string>();

  addSubnet(network: string, bits: number): void {
    const bytes = network.split('.').slice(0, bits / 8);
    this.#prefixes.push(`${bytes.join('.')}.`);
  }

  addAddress(address: string): void {
    this.#addresses.add(address);
  }

  check(address: string): boolean {
    return this.#addresses.has(address) || this.#prefixes.some((prefix) => address.startsWith(prefix));
  }
}
