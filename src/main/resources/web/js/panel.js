// The side panel: an article, or a code in its hierarchy.
import * as api from './api.js';
import { count, el, fill, h } from './dom.js';

const NOTE_NAMES = {
  INCLUSION_TERM: 'Inclusion terms', INCLUDES: 'Includes', EXCLUDES1: 'Excludes1', EXCLUDES2: 'Excludes2', CODE_FIRST: 'Code first',
  USE_ADDITIONAL: 'Use additional code', CODE_ALSO: 'Code also', NOTE: 'Note', SEVENTH_CHARACTER: '7th character',
};

function noteName(kind) {
  const known = NOTE_NAMES[kind.toUpperCase().replaceAll('-', '_').replaceAll(' ', '_')];
  return known ?? kind.toLowerCase().replaceAll('_', ' ');
}

/** The anchor of a heading, as rules link to it: "Side of site" is side-of-site. */
function slug(words) {
  return words.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-');
}

export class Panel {
  /** @param act what the panel may ask for: add, take, selected, decision, date, closed */
  constructor(act) {
    this.act = act;
    this.box = el('panel');
    this.body = el('panel-body');
    this.trail = [];
    this.entry = null;
    el('panel-close').onclick = () => this.close();
    el('panel-back').onclick = () => this.#back();
    this.body.addEventListener('click', (event) => this.#link(event));
  }

  get isOpen() {
    return !this.box.hidden;
  }

  close() {
    this.box.hidden = true;
    el('desk').classList.remove('with-panel');
    this.trail = [];
    this.act.closed();
  }

  article(path) {
    return this.#go({ kind: 'article', path });
  }

  code(code) {
    return this.#go({ kind: 'code', code });
  }

  /** The chapters; the one that holds a range is open. */
  chapters(range = '') {
    return this.#go({ kind: 'chapters', range });
  }

  #back() {
    this.trail.pop();
    const last = this.trail.pop();
    if (last) {
      this.#go(last);
    }
  }

  async #go(place) {
    const same = JSON.stringify(this.trail.at(-1)) === JSON.stringify(place);
    if (!same) {
      this.trail.push(place);
    }
    el('desk').classList.add('with-panel');
    this.box.hidden = false;
    el('panel-back').hidden = this.trail.length < 2;
    try {
      const draw = { article: () => this.#article(place.path), code: () => this.#code(place.code), chapters: () => this.#chapters(place.range) }[place.kind];
      await draw();
    } catch (trouble) {
      this.#head('Not found', '');
      fill(this.body, h('p', { className: 'warn' }, trouble.message));
    }
    this.body.scrollTop = 0;
    this.#toAnchor(place.path);
    el('panel-heading').focus({ preventScroll: true });
  }

  #head(title, page) {
    el('panel-heading').textContent = title;
    this.box.setAttribute('aria-label', title);
    const link = el('panel-page');
    link.hidden = !page;
    if (page) {
      link.href = page;
    }
  }

  /** The server's own page of the article, without its frame; it carries no script, and ids become data so that none meets ours. */
  async #article(path) {
    const page = await api.article(path);
    const content = page.querySelector('main') ?? page.querySelector('article') ?? page.body;
    for (const odd of content.querySelectorAll('script, style, link, form, iframe, object, embed')) {
      odd.remove();
    }
    for (const one of content.querySelectorAll('[id]')) {
      one.dataset.anchor = one.id;
      one.removeAttribute('id');
    }
    for (const one of content.querySelectorAll('h2, h3, h4')) {
      one.dataset.anchor ??= slug(one.textContent);
    }
    for (const one of content.querySelectorAll('[style]')) {
      one.removeAttribute('style');
    }
    const title = content.querySelector('h1');
    this.#head(title?.textContent.trim() || page.title || path, path);
    title?.remove();
    fill(this.body, ...[...content.childNodes].map((node) => document.importNode(node, true)));
  }

  #toAnchor(path) {
    const anchor = path?.split('#')[1];
    const target = anchor && [...this.body.querySelectorAll('[data-anchor]')].find((one) => one.dataset.anchor === anchor);
    if (target) {
      this.body.scrollTop += target.getBoundingClientRect().top - this.body.getBoundingClientRect().top - 8;
    }
  }

  #link(event) {
    const link = event.target.closest('a[href]');
    const target = link?.getAttribute('href') ?? '';
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (target.startsWith('/articles/')) {
      event.preventDefault();
      this.article(target);
    } else if (target.startsWith('#')) {
      event.preventDefault();
      this.#toAnchor(target);
    }
  }

  async #code(name) {
    const entry = await api.code(name, this.act.date());
    const beside = entry.below.length === 0 && entry.parent ? (await api.code(entry.parent, this.act.date())).below : [];
    this.#head(entry.code, '');
    this.entry = entry;
    this.actions = h('div', { className: 'actions' });
    this.decided();
    const rung = (one, depth, here) => h('li', { className: `depth-${Math.min(depth, 6)}${here ? ' here' : ''}`, 'aria-current': here ? 'true' : null },
      here
        ? h('span', { className: 'code' }, one.code)
        : h('button', { type: 'button', className: 'link code', onclick: () => this.code(one.code) }, one.code),
      h('span', { className: one.billable === false ? 'title header-code' : 'title' }, one.title));
    const headings = entry.headings.map((one, i) => h('li', { className: `depth-${i} heading` },
      h('button', { type: 'button', className: 'link code', onclick: () => this.chapters(one.range) }, one.range), h('span', { className: 'title' }, one.title)));
    const base = entry.headings.length;
    const ladder = beside.length > 0 ? entry.ladder.slice(0, -1) : entry.ladder;
    const path = ladder.map((one, i) => rung(one, base + i, one.code === entry.code));
    const next = beside.length > 0 ? beside : entry.below;
    const children = next.map((one) => rung(one, base + ladder.length, one.code === entry.code));
    fill(this.body,
      h('p', { className: 'panel-title' }, entry.title),
      h('p', { className: 'hint' }, `${entry.billable ? 'Valid for submission' : 'A header: more characters are needed'} · ${entry.release}`),
      this.actions,
      h('h3', null, 'In the Tabular List'),
      h('ul', { className: 'tree' }, headings, path, children),
      entry.seventhCharacters.length
        ? [h('h3', null, '7th characters'), h('dl', { className: 'seventh' }, entry.seventhCharacters.map((one) => [
          h('dt', null, one.value), h('dd', null, one.meaning)]))]
        : null,
      this.#notes(entry.notes),
      entry.index.length
        ? [h('h3', null, 'Index entries'), h('ul', null, entry.index.map((line) => h('li', null, line.path.join(', '))))]
        : null);
  }

  /** Shows what may be done with the code, after a decision or another choice of card. */
  decided() {
    const { entry } = this;
    if (!entry) {
      return;
    }
    const selected = this.act.selected();
    const taken = this.act.decision(entry.code) === 'accepted';
    const button = (words, onclick) => h('button', { type: 'button', onclick, dataset: { focus: words } }, words);
    fill(this.actions,
      taken ? h('span', { className: 'state accepted' }, 'accepted') : null,
      entry.billable && !taken ? button(`Accept ${entry.code}`, () => this.act.add(entry.code, entry.title)) : null,
      entry.billable && !taken && selected && selected !== entry.code
        ? button(`Replace ${selected} by it`, () => this.act.take(selected, entry.code, entry.title))
        : null,
      button('Article', () => this.article(`/articles/${entry.code}`)));
  }

  #notes(notes) {
    if (notes.length === 0) {
      return null;
    }
    const groups = new Map();
    for (const note of notes) {
      const id = `${noteName(note.kind)} at ${note.owner}`;
      groups.set(id, [...(groups.get(id) ?? []), note.text]);
    }
    const nearestFirst = [...groups].reverse();
    return [h('h3', null, 'Instructional notes'), nearestFirst.map(([name, texts]) => h('details', { className: 'group', open: texts.length < 6 },
      h('summary', null, `${name} `, h('span', { className: 'count' }, String(texts.length))),
      h('ul', null, texts.map((text) => h('li', null, text)))))];
  }

  /** All chapters, blocks and categories, folded; the one that holds a range is open. */
  async #chapters(range) {
    const chapters = await api.chapters(this.act.date());
    const holds = (one) => one.heading.range === range;
    const summary = ({ heading }) => h('summary', null, h('span', { className: 'code' }, heading.range), ' ', heading.title);
    this.#head('ICD-10-CM', '');
    fill(this.body,
      h('p', { className: 'hint' }, count(chapters.length, 'chapter')),
      chapters.map((chapter) => h('details', { className: 'group', open: holds(chapter) || chapter.blocks.some(holds) },
        summary(chapter),
        chapter.blocks.map((block) => h('details', { className: 'group', open: holds(block) },
          summary(block),
          h('ul', { className: 'tree' }, block.categories.map((one) => h('li', null,
            h('button', { type: 'button', className: 'link code', onclick: () => this.code(one.code) }, one.code),
            h('span', { className: 'title' }, one.title)))))))));
    this.body.querySelector('details[open] details[open], details[open]')?.scrollIntoView({ block: 'nearest' });
  }
}
