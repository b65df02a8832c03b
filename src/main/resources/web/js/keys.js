// The keys of the page, in one table: what they do and how they are told.
import { el, h } from './dom.js';

/** Whether keys belong to a field that is being typed in. */
function typing(target) {
  return target.closest('textarea, select, dialog, [contenteditable]') !== null
    || (target.tagName === 'INPUT' && !['button', 'submit', 'checkbox'].includes(target.type));
}

/**
 * Listens for keys.
 *
 * @param {{keys: string[], told: string, tells: string, run: (event: KeyboardEvent) => void}[]} table `told` is how the key is shown
 */
export function listen(table, escape) {
  const byKey = new Map(table.flatMap((row) => row.keys.map((key) => [key, row])));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      escape(event);
      return;
    }
    if (event.ctrlKey || event.metaKey || typing(event.target)) {
      return;
    }
    const name = event.altKey ? `Alt+${event.key}` : event.key;
    const row = byKey.get(name);
    const pressesButton = (event.key === 'Enter' || event.key === ' ') && event.target.closest('button, a, summary');
    if (row && !pressesButton) {
      event.preventDefault();
      row.run(event);
    }
  });
  el('key-list').append(...table.filter((row) => row.tells).flatMap((row) => [
    h('dt', null, row.told.split(' ').map((one) => (one === '·' ? ' ' : h('kbd', null, one)))), h('dd', null, row.tells)]));
}
