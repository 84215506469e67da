// Pièce par pièce: gives each frame of this site the height that it asks for. Optional; MIT licence.
addEventListener('message', ({ data, source, origin }) => {
  const height = data && data.subject === 'lti.frameResize' && Number(data.height);
  if (!(height >= 200 && height <= 1000)) return;
  for (const frame of document.querySelectorAll('iframe[src*="embed/"]')) {
    const { src, sandbox } = frame;
    const isBoxed = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
    const expected = isBoxed ? 'null' : new URL(src).origin;
    if (frame.contentWindow === source && origin === expected) frame.style.height = `${height}px`;
  }
});
