/** The element that the address names; null where there is none, or where what stands behind its `#` can't be read. */
export function addressTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
