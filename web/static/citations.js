// @ts-check
/**
 * Opens the passage behind a citation marker on the page itself. Without this file, or in a
 * browser without popovers, the marker is what it is in the page: a link to the article.
 */

/** @param {Event} event @returns {HTMLAnchorElement | null} */
function markerOf(event) {
  return event.target instanceof Element ? event.target.closest('a[data-passage]') : null;
}

/** @param {HTMLElement} passage @param {HTMLElement} marker */
function place(passage, marker) {
  const gap = 8;
  const at = marker.getBoundingClientRect();
  const width = passage.offsetWidth;
  const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const wished = rightToLeft ? at.right - width * 0.75 : at.left - width * 0.25;
  const left = Math.min(Math.max(wished, gap), window.innerWidth - width - gap);
  const below = window.innerHeight - at.bottom > Math.min(passage.offsetHeight, at.top) + gap;
  const px = (/** @type {number} */ value) => `${Math.round(value)}px`;
  passage.style.setProperty('--passage-left', px(left));
  passage.style.setProperty('--passage-top', below ? px(at.bottom + gap) : 'auto');
  passage.style.setProperty(
    '--passage-bottom',
    below ? 'auto' : px(window.innerHeight - at.top + gap),
  );
}

/** @param {MouseEvent} event */
function openPassage(event) {
  const marker = markerOf(event);
  const plain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const passage = marker && document.getElementById(marker.dataset.passage ?? '');
  if (!marker || !plain || !passage || !('showPopover' in passage)) return;
  event.preventDefault();
  passage.showPopover({ source: marker });
  place(passage, marker);
  marker.setAttribute('aria-expanded', 'true');
  const onToggle = (/** @type {Event} */ toggle) => {
    if (/** @type {ToggleEvent} */ (toggle).newState === 'open') return;
    marker.setAttribute('aria-expanded', 'false');
    passage.removeEventListener('toggle', onToggle);
  };
  passage.addEventListener('toggle', onToggle);
}

document.addEventListener('click', openPassage);
