// The suggestions: one card a code, in rank order, the selected one open.
import { count, el, fill, h, say } from './dom.js';
import { byPlace, roleClass, roleName } from './marks.js';

const STATE = { accepted: 'accepted', rejected: 'rejected', replaced: 'replaced' };

/** The number of the line that a place stands in, from 1. */
function lineOf(text, place) {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}

/** A title with the words that it shares with the rung above set back. */
function newWords(title, above) {
  const now = title.split(' ');
  const before = above.split(' ');
  let head = 0;
  while (head < now.length && now[head] === before[head]) {
    head++;
  }
  if (!above || head === 0 || head === now.length) {
    return [title];
  }
  return [h('span', { className: 'known' }, `${now.slice(0, head).join(' ')} `), now.slice(head).join(' ')];
}

export class Cards {
  /** @param act what the cards may ask for: select, accept, reject, undo, take, open, light */
  constructor(act) {
    this.act = act;
    this.list = el('cards');
    this.list.addEventListener('pointerover', (event) => this.#light(event));
    this.list.addEventListener('pointerleave', () => act.light(''));
    this.list.addEventListener('focusin', (event) => this.#light(event));
    this.list.addEventListener('click', (event) => {
      const card = event.target.closest('.card');
      if (card && !event.target.closest('button, a')) {
        act.select(card.dataset.code, { focus: true });
      }
    });
  }

  #light(event) {
    this.act.light(event.target.closest('.card')?.dataset.code ?? '');
  }

  draw(note) {
    const result = note.result;
    const suggestions = result?.suggestions ?? [];
    el('count').textContent = result ? String(suggestions.length) : '';
    const undecided = suggestions.filter((one) => note.decision(one.code) === '').length;
    el('decided').textContent = suggestions.length === 0 ? '' : undecided === 0 ? 'all decided' : `${undecided} to decide`;
    const empty = el('empty');
    empty.hidden = suggestions.length > 0;
    el('tries').hidden = result !== null;
    empty.textContent = !result
      ? 'No note yet. Paste one on the left, or drop text files anywhere.'
      : 'The note supports no code. Words that were passed over are listed below, with the reason.';
    fill(this.list, suggestions.map((one) => this.#card(note, one, one.code === note.selected)));
    this.#refused(result);
  }

  /** Marks the cards of codes without drawing anew. */
  mark(codes) {
    for (const card of this.list.children) {
      card.classList.toggle('lit', codes.includes(card.dataset.code));
    }
  }

  focus(code) {
    const card = [...this.list.children].find((one) => one.dataset.code === code);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }

  #card(note, s, open) {
    const state = note.decision(s.code);
    const replaced = note.accepted.find((one) => one.replaces === s.code);
    const titleId = `title-${s.code.replace('.', '-')}`;
    return h('li', {
      className: `card ${state} ${open ? 'open' : ''}`,
      tabIndex: open ? 0 : -1,
      dataset: { code: s.code, focus: `card ${s.code}` },
      'aria-labelledby': titleId,
      'aria-current': open ? 'true' : null,
    },
    h('div', { className: 'card-head' },
      h('span', { className: 'rank', 'aria-hidden': 'true' }, String(s.rank)),
      h('h3', { id: titleId },
        h('span', { className: 'code' }, s.code),
        h('span', { className: 'title' }, s.title),
        state ? h('span', { className: `state ${state}` }, replaced ? `replaced by ${replaced.code}` : STATE[state]) : null),
      open ? null : this.#quick(s, state)),
    open ? this.#buttons(s, state) : null,
    open ? this.#ladder(s) : this.#line(s),
    this.#chips(s, open),
    open ? this.#evidence(note, s) : null,
    open ? this.#steps(s) : null);
  }

  /** The two decisions in little, for a card that is not open. */
  #quick(s, state) {
    const button = (sign, name, run) => h('button', {
      type: 'button', className: 'small', onclick: run, title: name, 'aria-label': `${name} ${s.code}`, dataset: { focus: `${name} ${s.code}` } }, sign);
    return h('div', { className: 'card-buttons' },
      state
        ? button('↺', 'Undo', () => this.act.undo(s.code))
        : [button('✓', 'Accept', () => this.act.accept(s.code)), button('✕', 'Reject', () => this.act.reject(s.code))]);
  }

  #buttons(s, state) {
    const button = (name, run, key, shown = key) => h('button', {
      type: 'button', className: 'small', onclick: run, 'aria-label': `${name} ${s.code}`, 'aria-keyshortcuts': key,
      dataset: { focus: `${name} ${s.code}` } }, name, h('kbd', { 'aria-hidden': 'true' }, shown));
    return h('div', { className: 'actions' },
      state
        ? button('Undo', () => this.act.undo(s.code), 'u')
        : [button('Accept', () => this.act.accept(s.code), 'a'), button('Reject', () => this.act.reject(s.code), 'r')],
      button('Change', () => this.act.change(s.code), 'c'),
      button('Article', () => this.act.article(s.article), 'Enter', '↵'));
  }

  /** The ladder in one line: each rung with the words that climbed it. */
  #line(s) {
    return h('p', { className: 'rungs' }, s.specificity.ladder.map((rung, i) => [
      i === 0 ? null : h('span', { className: 'arrow', 'aria-hidden': 'true' }, '›'),
      h('span', { className: 'rung' },
        h('span', { className: 'rung-code' }, rung.code),
        ' ',
        h('span', { className: rung.because.length ? 'because' : 'because none' }, rung.because.join(' + ') || 'default')),
    ]));
  }

  #ladder(s) {
    const rungs = s.specificity.ladder;
    return h('ol', { className: 'ladder', 'aria-label': `Ladder of ${s.code}` },
      rungs.map((rung, i) => h('li', null,
        h('button', { type: 'button', className: 'rung-code link', onclick: () => this.act.browse(rung.code),
          'aria-label': `Look up ${rung.code}`, dataset: { focus: `rung ${s.code} ${rung.code}` } }, rung.code),
        h('span', { className: 'rung-title' }, newWords(rung.title, i === 0 ? '' : rungs[i - 1].title), ' ',
          h('span', { className: rung.because.length ? 'because' : 'because none' }, rung.because.join(' + ') || 'by default')))));
  }

  /** What is missing, and the neighbours one click away. */
  #chips(s, open) {
    const missing = s.specificity.missing.map((axis) => h('span', { className: 'missing' }, `${roleName(axis)} not documented`));
    const others = s.alternatives.map((other, i) => h('button', {
      type: 'button', className: 'small instead', title: other.title, onclick: () => this.act.take(s.code, other.code, other.title),
      'aria-label': `Take ${other.code} instead of ${s.code}, if ${other.ifDocumented}: ${other.title}`,
      dataset: { focus: `instead ${s.code} ${other.code}` },
    }, `if ${other.ifDocumented}: `, h('span', { className: 'code' }, other.code), open && i < 9 ? h('kbd', { 'aria-hidden': 'true' }, String(i + 1)) : null));
    return missing.length + others.length === 0 ? null : h('div', { className: 'chips' }, missing, others);
  }

  #evidence(note, s) {
    const text = note.codedText ?? '';
    return h('div', { className: 'part' },
      h('h4', null, 'Words of the note'),
      h('ul', { className: 'evidence' }, byPlace(s.evidence).map((e) => h('li', null,
        h('q', { className: `m ${roleClass(e.roles[0])}` }, e.text),
        h('span', { className: 'hint' }, ` ${e.roles.map(roleName).join(' and ')}, line ${lineOf(text, e.start)}`)))));
  }

  #steps(s) {
    return h('div', { className: 'part' },
      h('h4', null, 'Steps'),
      h('ol', { className: 'steps' }, s.explanation.map((step) => h('li', { className: `step ${step.kind}` },
        h('span', { className: 'step-text' }, step.text),
        h('span', { className: 'sources' },
          step.rule
            ? h('button', { type: 'button', className: 'link source', title: 'The article of this rule',
              onclick: () => this.act.article(step.article), dataset: { focus: `step ${s.code} ${step.rule} ${step.text}` } }, step.rule)
            : null,
          step.guideline ? h('span', { className: 'source', title: 'Official Guidelines' }, step.guideline) : null)))));
  }

  #refused(result) {
    const rejected = result?.rejected ?? [];
    el('refused').hidden = rejected.length === 0;
    el('refused-summary').textContent = `Not coded, and why (${rejected.length})`;
    fill(el('refused-list'), rejected.map((r) => h('li', { onpointerenter: () => this.act.light(r.code), onpointerleave: () => this.act.light('') },
      h('button', { type: 'button', className: 'link code', 'aria-label': `Look up ${r.code}`, onclick: () => this.act.browse(r.code) }, r.code),
      h('span', null, h('q', null, r.text), ` ${r.reason}`),
      h('span', { className: 'sources' },
        r.rule ? h('span', { className: 'source' }, r.rule) : null,
        r.guideline ? h('span', { className: 'source', title: 'Official Guidelines' }, r.guideline) : null))));
  }

  /** What a screen reader hears after a note was coded. */
  announce(note) {
    const codes = note.result.suggestions.map((one) => one.code);
    say(codes.length === 0 ? 'No codes' : `${count(codes.length, 'code')}: ${codes.slice(0, 6).join(', ')}${codes.length > 6 ? ' and more' : ''}`);
  }
}
