/** The element of the address's fragment; null where there is none, or where the fragment can't be decoded. */
export function addressTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
