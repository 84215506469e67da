// Pièce par pièce: gives each frame of this site the height that it asks for. Optional; MIT licence.
const here = new URL('.', document.currentScript.src).href;
addEventListener('message', ({ data, source, origin }) => {
  const height = data && data.subject === 'lti.frameResize' && Number(data.height);
  if (!(height >= 200 && height <= 1000)) return;
  for (const frame of document.querySelectorAll('iframe[src]')) {
    const { src, sandbox } = frame;
    if (frame.contentWindow !== source || !src.startsWith(here)) continue;
    const isBoxed = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
    if (origin === (isBoxed ? 'null' : new URL(src).origin)) frame.style.height = `${height}px`;
  }
});
