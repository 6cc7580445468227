/** Frames up to this height, in pixels, are believed. */
const MAX_HEIGHT = 20_000;

/**
 * Gives the frame of a tool its height, and tells it which colours the page has, now and when they change: it answers with
 * its height.
 */
export function hostFrame(frame: HTMLIFrameElement): void {
  const root = document.documentElement;
  const tell = (): void => frame.contentWindow?.postMessage({ dark: root.classList.contains('dark') }, '*');
  const resize = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null || !('height' in data)) return;
    const { height } = data;
    if (typeof height === 'number' && height > 0 && height < MAX_HEIGHT) frame.style.height = `${height}px`;
  };
  const observer = new MutationObserver(() => (frame.isConnected ? tell() : stop()));
  const stop = (): void => {
    observer.disconnect();
    window.removeEventListener('message', resize);
    frame.removeEventListener('load', tell);
  };
  window.addEventListener('message', resize);
  // One of the two is too early or too late, whichever of page and frame is there first.
  frame.addEventListener('load', tell);
  observer.observe(root, { attributeFilter: ['class'] });
  tell();
}
