// Sends the note as it changes, drops answers that come too late, and says what went wrong.
import * as api from './api.js';
import { el } from './dom.js';

const SHORTEST_PAUSE = 15;
const LONGEST_PAUSE = 400;
const SLOW = 200;
const LONGEST_WAIT = 15;

export class Coder {
  /** @param {{coded: (note: object, result: object) => void, waiting: (on: boolean) => void}} on */
  constructor(on) {
    this.on = on;
    this.pause = SHORTEST_PAUSE;
    this.tries = 0;
    this.running = null;
  }

  /** Codes a note: at once where nothing is under way, else after a pause in typing that grows with the time that answers take. */
  code(note) {
    clearTimeout(this.timer);
    if (this.running) {
      this.timer = setTimeout(() => this.#send(note), this.pause);
    } else {
      this.#send(note);
    }
  }

  /** Drops whatever is under way. */
  stop() {
    clearTimeout(this.timer);
    clearTimeout(this.slow);
    this.running?.abort();
    this.running = null;
    this.on.waiting(false);
    this.#tell('');
  }

  async #send(note) {
    clearTimeout(this.timer);
    this.running?.abort();
    this.running = null;
    const invalid = ['date', 'age'].map(el).find((field) => !field.validity.valid);
    if (invalid) {
      this.#tell(invalid.id === 'age' ? 'The age must be a whole number from 0 to 150.' : 'The date of service is not a date.', invalid);
      return;
    }
    const running = new AbortController();
    this.running = running;
    const { text } = note;
    const encounter = { ...note.encounter };
    const began = performance.now();
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.on.waiting(true), SLOW);
    try {
      const result = await api.suggest({ text, ...encounter }, running.signal);
      if (running.signal.aborted || note.text !== text) {
        return;
      }
      this.pause = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, (performance.now() - began) / 2));
      this.tries = 0;
      this.#tell('');
      this.on.coded(note, result);
    } catch (trouble) {
      if (trouble.name === 'AbortError' || running.signal.aborted) {
        return;
      }
      this.#failed(trouble, note);
    } finally {
      if (this.running === running) {
        this.running = null;
        clearTimeout(this.slow);
        this.on.waiting(false);
      }
    }
  }

  #failed(trouble, note) {
    if (!(trouble instanceof api.Trouble)) {
      throw trouble;
    }
    if (trouble.status === 401 || trouble.status === 403) {
      this.#askKey(trouble, note);
      return;
    }
    const still = note.result ? ' The codes shown are those of the text before.' : '';
    this.#tell(trouble.message + still + (trouble.retryAfter ? ' Trying again.' : ''), trouble.status === 422 ? el('date') : null);
    if (trouble.retryAfter) {
      this.tries++;
      this.timer = setTimeout(() => this.#send(note), Math.min(LONGEST_WAIT, trouble.retryAfter * this.tries) * 1000);
    }
  }

  #askKey(trouble, note) {
    this.#tell(trouble.message);
    const field = Object.assign(document.createElement('input'), { type: 'password', autocomplete: 'off', placeholder: 'API key' });
    field.setAttribute('aria-label', 'API key');
    field.addEventListener('change', () => {
      api.useKey(field.value);
      this.#send(note);
    });
    el('trouble').append(' ', field);
  }

  #tell(words, field = null) {
    for (const each of ['date', 'age'].map(el)) {
      each.setAttribute('aria-invalid', String(each === field));
    }
    const box = el('trouble');
    if (box.textContent !== words) {
      box.textContent = words;
    }
    box.hidden = words === '';
  }
}
