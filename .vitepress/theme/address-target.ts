/** The id in the address's fragment; empty where there is none, or where the fragment can't be decoded. */
export function addressId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The element of the address's fragment; null where there is none. */
export const addressTarget = (): HTMLElement | null => document.getElementById(addressId());
