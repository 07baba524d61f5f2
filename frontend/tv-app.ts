/* What every page needs in the browser: the font, and menus that close when they have been used. */
import './tv-font.js';

function closeMenus(except?: EventTarget | null) {
  document.querySelectorAll<HTMLDetailsElement>('details.switcher[open]').forEach((menu) => {
    if (!(except instanceof Node && menu.contains(except))) menu.open = false;
  });
}

document.addEventListener('click', (event) => {
  closeMenus(event.target);
  const link = event.target instanceof Element ? event.target.closest('.nav-rest a') : null;
  const rest = link?.closest<HTMLElement>('[popover]');
  if (rest?.matches(':popover-open')) rest.hidePopover();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector<HTMLDetailsElement>('details.switcher[open]');
  if (open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
});

/* Vaadin's indicator tells when the connection is lost: read out, and not a stray piece of the page */
function nameIndicator() {
  document.querySelectorAll('vaadin-connection-indicator').forEach((indicator) => indicator.setAttribute('role', 'status'));
}
nameIndicator();
new MutationObserver(nameIndicator).observe(document.body, { childList: true });
