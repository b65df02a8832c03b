// The box that finds codes: a combobox with a list of what was found.
import * as api from './api.js';
import { count, el, fill, h, say } from './dom.js';

const PAUSE = 120;

export class Search {
  /** @param act what a choice may ask for: browse, add, take, date, leave */
  constructor(act) {
    this.act = act;
    this.input = el('search');
    this.box = el('found-box');
    this.found = [];
    this.at = -1;
    this.replacing = '';
    this.input.addEventListener('input', () => this.#later());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('focus', () => this.#show(this.input.value.trim() !== '' || this.replacing !== ''));
    document.addEventListener('pointerdown', (event) => {
      if (!event.target.closest('.search')) {
        this.close();
      }
    });
    this.input.addEventListener('blur', () => setTimeout(() => {
      if (!document.activeElement?.closest('.search')) {
        this.close();
      }
    }));
  }

  /** Opens the box; with a code, the choice takes its place in the list. */
  open(replacing = '', words = '') {
    this.replacing = replacing;
    this.input.value = words;
    this.found = [];
    this.#draw();
    this.input.focus();
    this.input.select();
    this.#show(replacing !== '');
    if (words) {
      this.#now();
    }
  }

  close() {
    this.replacing = '';
    this.#show(false);
  }

  #show(open) {
    this.box.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    el('found-for').hidden = this.replacing === '';
    el('found-for').textContent = `Which code instead of ${this.replacing}?`;
  }

  #later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#now(), PAUSE);
  }

  async #now() {
    const words = this.input.value.trim();
    this.running?.abort();
    if (words === '') {
      this.found = [];
      this.#draw();
      this.#show(this.replacing !== '');
      return;
    }
    const running = new AbortController();
    this.running = running;
    try {
      const found = await api.find(words, this.act.date(), running.signal);
      if (running.signal.aborted) {
        return;
      }
      this.found = found;
      this.#draw(found.length === 0 ? 'No code has these words.' : '');
      say(count(found.length, 'code'));
    } catch (trouble) {
      if (trouble.name !== 'AbortError') {
        this.found = [];
        this.#draw(trouble.message);
      }
    }
    this.#show(true);
  }

  #draw(none = '') {
    this.at = this.found.length > 0 ? 0 : -1;
    el('found-none').hidden = none === '';
    el('found-none').textContent = none;
    fill(el('found'), this.found.map((one, i) => h('li', {
      id: `found-${i}`, role: 'option', 'aria-selected': String(i === this.at), className: one.billable ? '' : 'header-code',
      onpointerdown: (event) => event.preventDefault(), onclick: (event) => this.#choose(one, event.shiftKey),
    }, h('span', { className: 'code' }, one.code), h('span', { className: 'title' }, one.title))));
    el('found').hidden = this.found.length === 0;
    this.#point();
  }

  #point() {
    [...el('found').children].forEach((row, i) => row.setAttribute('aria-selected', String(i === this.at)));
    if (this.at >= 0) {
      this.input.setAttribute('aria-activedescendant', `found-${this.at}`);
      el(`found-${this.at}`).scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  #key(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && this.found.length > 0) {
      event.preventDefault();
      this.at = (this.at + by + this.found.length) % this.found.length;
      this.#point();
    } else if (event.key === 'Enter' && this.at >= 0) {
      event.preventDefault();
      this.#choose(this.found[this.at], event.shiftKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.input.value = '';
      this.close();
      this.act.leave();
    }
  }

  #choose(one, directly) {
    const { replacing } = this;
    this.input.value = '';
    this.found = [];
    this.#draw();
    if (replacing && one.billable) {
      this.close();
      this.act.take(replacing, one.code, one.title);
      this.act.leave();
    } else if (directly && one.billable) {
      this.close();
      this.act.add(one.code, one.title);
      this.act.leave();
    } else {
      this.close();
      this.act.browse(one.code);
    }
  }
}
