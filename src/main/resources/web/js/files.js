// Text files as notes: chosen, dropped, many at once.
import { el } from './dom.js';

const LARGEST = 8_000_000;

/** Reads a file as UTF-8, else as Windows-1252, as older systems write it. */
async function textOf(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Lets files in by the button and by dropping them anywhere on the page.
 *
 * @param {(notes: {name: string, text: string}[]) => void} add lays notes on the desk
 * @param {(words: string) => void} tell says what was not opened
 */
export function openFiles(add, tell) {
  const take = async (files) => {
    const notes = [];
    const odd = [];
    for (const file of files) {
      const text = file.size > LARGEST ? '\0' : await textOf(file);
      if (text.includes('\0')) {
        odd.push(file.name);
      } else {
        notes.push({ name: file.name, text });
      }
    }
    if (notes.length > 0) {
      add(notes);
    }
    if (odd.length > 0) {
      tell(`Not opened, since not text or over 8 MB: ${odd.slice(0, 3).join(', ')}${odd.length > 3 ? ` and ${odd.length - 3} more` : ''}`);
    }
  };
  const chooser = el('files');
  el('open').onclick = () => chooser.click();
  chooser.onchange = async () => {
    await take([...chooser.files]);
    chooser.value = '';
  };
  const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
  addEventListener('dragover', (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      document.body.classList.add('dropping');
    }
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) {
      document.body.classList.remove('dropping');
    }
  });
  addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (carriesFiles(event)) {
      event.preventDefault();
      take([...event.dataTransfer.files]);
    }
  });
}
