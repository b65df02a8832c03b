// The accepted codes in their order, the edits of the set and the queries to the provider.
import { copy, el, fill, h, say } from './dom.js';

const SEVERE = new Set(['excludes1', 'manifestation-first', 'age', 'sex', 'code-first']);

/** A query as it is sent to a provider. */
export function queryText(query) {
  return `${query.text}\n${query.options.map((option) => `[ ] ${option}`).join('\n')}\n`;
}

export class Claim {
  /** @param act what the list may ask for: undo, move, browse, light, select */
  constructor(act) {
    this.act = act;
    this.list = el('claim');
    this.list.addEventListener('pointerdown', (event) => this.#drag(event));
    el('copy-queries').onclick = () => copy(this.queries.map(queryText).join('\n'), 'all queries');
    this.queries = [];
  }

  draw(note) {
    const { accepted } = note;
    el('claim-count').textContent = accepted.length === 0 ? '' : String(accepted.length);
    el('claim-empty').hidden = accepted.length > 0;
    el('claim-empty').textContent = 'Accepted codes gather here in their order. Drag them, or press Alt with an arrow key, to put another first.';
    fill(this.list, accepted.map((one, i) => this.#row(note, one, i)));
    for (const id of ['copy-text', 'copy-csv', 'copy-json']) {
      el(id).disabled = accepted.length === 0;
    }
    el('export-case').disabled = accepted.length + note.rejected.size === 0;
    this.#edits(note);
    this.#queries(note);
  }

  #row(note, one, i) {
    const suggested = note.suggestion(one.code) ?? note.suggestion(one.replaces);
    const from = one.replaces ? `instead of ${one.replaces}` : one.added ? 'added by you' : '';
    const lost = !one.added && note.result && !suggested ? 'the note no longer leads here' : '';
    return h('li', { dataset: { code: one.code }, onpointerenter: () => this.act.light(suggested?.code ?? one.code), onpointerleave: () => this.act.light('') },
      h('button', {
        type: 'button', className: 'grip', title: 'Drag to resequence; Alt with an arrow key moves it',
        'aria-label': `Place ${i + 1}: ${one.code}. Arrow keys move it`, dataset: { focus: `grip ${one.code}` },
        onkeydown: (event) => {
          const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
          if (by) {
            event.preventDefault();
            event.stopPropagation();
            this.act.move(one.code, i + by);
          }
        },
      }, String(i + 1)),
      h('span', { className: 'claim-code' },
        h('button', { type: 'button', className: 'link code', onclick: () => this.act.browse(one.code), 'aria-label': `Look up ${one.code}`,
          dataset: { focus: `claim ${one.code}` } }, one.code),
        i === 0 ? h('span', { className: 'first' }, note.encounter.setting === 'inpatient' ? 'principal' : 'first-listed') : null,
        h('span', { className: 'title' }, one.title),
        from ? h('span', { className: 'hint' }, from) : null,
        lost ? h('span', { className: 'warn' }, lost) : null),
      h('button', { type: 'button', className: 'small quiet', 'aria-label': `Remove ${one.code}`, title: 'Remove', onclick: () => this.act.undo(one.code),
        dataset: { focus: `remove ${one.code}` } }, '×'));
  }

  /** Drags a row by its grip: with mouse, pen or finger. */
  #drag(event) {
    const grip = event.target.closest('.grip');
    if (!grip || event.button !== 0) {
      return;
    }
    const row = grip.closest('li');
    const { code } = row.dataset;
    grip.setPointerCapture(event.pointerId);
    row.classList.add('dragged');
    const over = (move) => {
      const rows = [...this.list.children];
      const to = rows.findIndex((one) => {
        const box = one.getBoundingClientRect();
        return move.clientY < box.top + box.height / 2;
      });
      const at = rows.indexOf(row);
      const before = to < 0 ? null : rows[to];
      if (before !== row && before !== rows[at + 1]) {
        this.list.insertBefore(row, before);
        grip.setPointerCapture(event.pointerId);
      }
    };
    const drop = () => {
      grip.removeEventListener('pointermove', over);
      row.classList.remove('dragged');
      this.act.move(code, [...this.list.children].indexOf(row));
    };
    grip.addEventListener('pointermove', over);
    grip.addEventListener('pointerup', drop, { once: true });
    grip.addEventListener('pointercancel', drop, { once: true });
  }

  #edits(note) {
    const edits = note.result?.edits ?? [];
    el('edits-heading').hidden = edits.length === 0;
    el('edits-count').textContent = String(edits.length);
    fill(el('edits'), edits.map((edit) => {
      const gone = edit.codes.filter((code) => ['rejected', 'replaced'].includes(note.decision(code)));
      return h('li', { className: `edit ${SEVERE.has(edit.kind) ? 'severe' : ''} ${gone.length ? 'settled' : ''}` },
        h('p', { className: 'edit-head' },
          h('span', { className: 'kind' }, edit.kind.replaceAll('-', ' ')),
          edit.codes.map((code) => h('button', { type: 'button', className: 'link code', onclick: () => this.act.select(code, { focus: true }),
            'aria-label': `Go to ${code}`, dataset: { focus: `edit ${edit.kind} ${code}` } }, code)),
          h('span', { className: 'source' }, edit.rule)),
        h('p', null, gone.length ? `Settled: ${gone.join(', ')} is not taken.` : edit.text));
    }));
  }

  #queries(note) {
    this.queries = note.result?.queries ?? [];
    el('queries-heading').hidden = this.queries.length === 0;
    el('queries-count').textContent = String(this.queries.length);
    fill(el('queries'), this.queries.map((query) => h('li', { className: 'query' },
      h('p', null, query.text),
      h('ul', { className: 'options' }, query.options.map((option) => h('li', null, option))),
      h('p', { className: 'query-foot' },
        h('button', { type: 'button', className: 'link code', onclick: () => this.act.select(query.code, { focus: true }), 'aria-label': `Go to ${query.code}`,
          dataset: { focus: `query code ${query.id}` } }, query.code),
        h('span', { className: 'source' }, query.rule),
        h('button', { type: 'button', className: 'small', onclick: () => copy(queryText(query), 'the query'), dataset: { focus: `query ${query.id}` },
          'aria-label': `Copy the query about ${query.code}` }, 'Copy')))));
  }

  /** Tells where a code went, and keeps the focus on its grip. */
  moved(note, code) {
    const place = note.accepted.findIndex((one) => one.code === code) + 1;
    say(`${code} is number ${place} of ${note.accepted.length}`);
  }
}
