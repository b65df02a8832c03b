// The page: wires the note, the codes, the list of accepted codes and the panel.
import { Cards } from './cards.js';
import { Claim } from './claim.js';
import { Coder } from './coder.js';
import { copy, el, fill, h, save, say, toast } from './dom.js';
import { Editor } from './editor.js';
import { asCase, asCsv, asJson, asText, idFrom, zip } from './exports.js';
import { openFiles } from './files.js';
import { listen } from './keys.js';
import { marksOf, shifted } from './marks.js';
import { Panel } from './panel.js';
import { SAMPLES } from './samples.js';
import { Search } from './search.js';
import { Desk } from './state.js';
import { startTheme } from './theme.js';

const FIELDS = ['setting', 'date', 'sex', 'age'];

const desk = new Desk();
const act = {
  select, article, browse, light, add,
  change: (code) => search.open(code),
  date: () => desk.note.encounter.date,
  selected: () => desk.note.selected,
  decision: (code) => desk.note.decision(code),
  closed: () => cards.focus(desk.note.selected),
  leave: () => cards.focus(desk.note.selected),
  accept: (code) => decide(() => desk.note.accept(code, desk.note.suggestion(code)?.title ?? ''), `${code} accepted`),
  reject: (code) => decide(() => desk.note.reject(code, desk.note.suggestion(code)?.title ?? ''), `${code} rejected`),
  undo: (code) => decide(() => desk.note.undo(code), `${code}: undone`),
  take: (code, other, title) => decide(() => desk.note.accept(other, title, { replaces: code }), `${other} accepted instead of ${code}`),
  move: (code, to) => {
    const moved = desk.note.move(code, to);
    claim.draw(desk.note);
    if (moved) {
      claim.moved(desk.note, code);
    }
  },
};
const editor = new Editor({ typed, pointed: (codes) => cards.mark(codes) });
const cards = new Cards(act);
const claim = new Claim(act);
const panel = new Panel(act);
const search = new Search(act);
const coder = new Coder({ coded, waiting: (on) => el('codes').classList.toggle('waiting', on) });

function typed(text) {
  const { note } = desk;
  note.marks = shifted(note.marks, note.text, text);
  note.text = text;
  editor.draw(note.marks);
  code();
}

function code() {
  const { note } = desk;
  if (note.text.trim() === '') {
    coder.stop();
    note.result = null;
    note.codedText = null;
    note.marks = [];
    draw();
  } else {
    coder.code(note);
  }
}

/** A note was coded; its text is still the one that was sent. */
function coded(note, result) {
  note.result = result;
  note.codedText = note.text;
  note.marks = marksOf(result);
  if (!note.suggestion(note.selected)) {
    note.selected = result.suggestions[0]?.code ?? '';
  }
  el('release').textContent = `ICD-10-CM from ${result.release.effective}`;
  if (note === desk.note) {
    draw();
    cards.announce(note);
  }
}

/** Draws all that follows from the note. */
function draw() {
  const { note } = desk;
  editor.draw(note.marks);
  cards.draw(note);
  claim.draw(note);
  drawNotes();
}

function drawNotes() {
  const nav = el('notes');
  nav.hidden = desk.notes.length < 2;
  fill(nav, desk.notes.map((note, i) => h('button', {
    type: 'button', 'aria-current': i === desk.at ? 'true' : null, dataset: { focus: `note ${i}` }, onclick: () => openNote(i),
  }, h('span', { className: 'note-name' }, note.name),
  h('span', { className: 'count' }, note.result ? `${note.accepted.length}/${note.result.suggestions.length}` : '–'))));
  nav.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

/** Opens a note of the desk. */
function openNote(at) {
  desk.at = Math.max(0, Math.min(desk.notes.length - 1, at));
  const { note } = desk;
  for (const name of FIELDS) {
    el(name).value = note.encounter[name];
  }
  editor.setText(note.text);
  editor.light('');
  draw();
  if (note.codedText !== note.text) {
    code();
  } else {
    coder.stop();
  }
}

/** Lays notes on the desk and opens the first of them. */
function addNotes(notes) {
  const added = notes.map(({ name, text, encounter }) => desk.add(name, text.replace(/\r\n?/g, '\n'), encounter));
  openNote(desk.notes.indexOf(added[0]));
}

function laySample(sample) {
  addNotes([{ ...sample, encounter: { setting: sample.setting, date: '', sex: '', age: '' } }]);
}

function decide(change, words) {
  change();
  panel.decided();
  cards.draw(desk.note);
  claim.draw(desk.note);
  drawNotes();
  say(words);
}

/** Accepts or rejects the selected card and goes on to the next that is undecided. */
function decideSelected(how) {
  const code = desk.note.selected;
  if (!code) {
    return;
  }
  act[how](code);
  const all = desk.note.result.suggestions;
  const from = all.findIndex((one) => one.code === code);
  const next = [...all.slice(from + 1), ...all.slice(0, from)].find((one) => desk.note.decision(one.code) === '');
  select(next?.code ?? code, { focus: true });
}

function add(code, title) {
  decide(() => desk.note.accept(code, title), `${code} accepted`);
}

function select(code, { focus = false } = {}) {
  if (!desk.note.suggestion(code)) {
    browse(code);
    return;
  }
  desk.note.selected = code;
  panel.decided();
  cards.draw(desk.note);
  editor.light(code);
  editor.show(code);
  if (focus) {
    cards.focus(code);
  }
}

function step(by) {
  const codes = (desk.note.result?.suggestions ?? []).map((one) => one.code);
  if (codes.length > 0) {
    const at = codes.indexOf(desk.note.selected) + by;
    select(codes[Math.max(0, Math.min(codes.length - 1, at))], { focus: true });
  }
}

function article(path) {
  if (path) {
    panel.article(path);
  }
}

function browse(code) {
  panel.code(code);
}

function light(code) {
  editor.light(code);
  cards.mark(code ? [code] : []);
}

function takeAlternative(n) {
  const suggestion = desk.note.suggestion(desk.note.selected);
  const other = suggestion?.alternatives[n - 1];
  if (other) {
    act.take(suggestion.code, other.code, other.title);
    cards.focus(suggestion.code);
  }
}

function moveFocused(by) {
  const code = document.activeElement?.closest('#claim li')?.dataset.code ?? desk.note.selected;
  const at = desk.note.accepted.findIndex((one) => one.code === code || one.replaces === code);
  if (at >= 0) {
    act.move(desk.note.accepted[at].code, at + by);
  }
}

function showCase() {
  const { note } = desk;
  const id = el('case-id');
  id.value = idFrom(note.name);
  const yaml = () => asCase(note, id.value);
  const redraw = () => {
    el('case-yaml').textContent = yaml();
    el('case-save').disabled = !id.validity.valid;
  };
  id.oninput = redraw;
  el('case-copy').onclick = () => copy(yaml(), 'expected.yaml');
  el('case-save').onclick = () => save(`${id.value}.zip`, zip({ [`${id.value}/note.txt`]: note.text, [`${id.value}/expected.yaml`]: yaml() }), 'application/zip');
  redraw();
  el('case').showModal();
}

function escape(event) {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) {
    return;
  }
  if (event.target === editor.area) {
    event.preventDefault();
    if (desk.note.selected) {
      select(desk.note.selected, { focus: true });
    } else {
      el('codes').focus();
    }
  } else if (panel.isOpen) {
    panel.close();
  }
}

listen([
  { keys: ['j', 'ArrowDown'], told: 'j ↓', tells: 'next code', run: () => step(1) },
  { keys: ['k', 'ArrowUp'], told: 'k ↑', tells: 'previous code', run: () => step(-1) },
  { keys: ['a'], told: 'a', tells: 'accept the code, go to the next undecided', run: () => decideSelected('accept') },
  { keys: ['r'], told: 'r', tells: 'reject it, go to the next undecided', run: () => decideSelected('reject') },
  { keys: ['c'], told: 'c', tells: 'change it: find another code in its place', run: () => desk.note.selected && search.open(desk.note.selected) },
  ...Array.from({ length: 9 }, (_, i) => ({
    keys: [String(i + 1)], told: '1 … 9', tells: i === 0 ? 'take that alternative instead' : '', run: () => takeAlternative(i + 1) })),
  { keys: ['u'], told: 'u', tells: 'undo the decision', run: () => desk.note.selected && act.undo(desk.note.selected) },
  { keys: ['Enter', 'o'], told: 'Enter o', tells: 'read the article', run: () => article(desk.note.suggestion(desk.note.selected)?.article) },
  { keys: ['b'], told: 'b', tells: 'look the code up in the Tabular List', run: () => desk.note.selected && browse(desk.note.selected) },
  { keys: ['Alt+ArrowUp'], told: 'Alt ↑', tells: 'move the code up in the accepted list', run: () => moveFocused(-1) },
  { keys: ['Alt+ArrowDown'], told: 'Alt ↓', tells: 'move it down', run: () => moveFocused(1) },
  { keys: ['y'], told: 'y', tells: 'copy the accepted codes', run: () => el('copy-text').click() },
  { keys: ['/'], told: '/', tells: 'find a code', run: () => search.open() },
  { keys: ['e'], told: 'e', tells: 'edit the note', run: () => editor.area.focus() },
  { keys: ['['], told: '[', tells: 'previous note', run: () => openNote(desk.at - 1) },
  { keys: [']'], told: ']', tells: 'next note', run: () => openNote(desk.at + 1) },
  { keys: ['?'], told: '?', tells: 'show these keys', run: () => el('keys').showModal() },
  { keys: [], told: 'Esc', tells: 'from the note to the codes; close the panel', run: () => {} },
], escape);

for (const name of FIELDS) {
  el(name).addEventListener('change', () => {
    desk.note.encounter[name] = el(name).value;
    code();
  });
}
el('encounter').addEventListener('submit', (event) => event.preventDefault());
el('help').onclick = () => el('keys').showModal();
el('browse').onclick = () => panel.chapters();
el('new').onclick = () => {
  addNotes([{ name: '', text: '' }]);
  editor.area.focus();
};
el('close-note').onclick = () => {
  desk.close();
  openNote(desk.at);
  editor.area.focus();
};
el('copy-text').onclick = () => desk.note.accepted.length > 0 && copy(asText(desk.note), 'the codes as text');
el('copy-csv').onclick = () => copy(asCsv(desk.note), 'the codes as CSV');
el('copy-json').onclick = () => copy(asJson(desk.note), 'the codes as JSON');
el('export-case').onclick = showCase;

const samples = el('samples');
samples.append(...SAMPLES.map((sample, i) => h('option', { value: String(i) }, sample.name)));
samples.onchange = () => {
  const sample = SAMPLES[Number(samples.value)];
  samples.value = '';
  laySample(sample);
};
el('try-list').append(...SAMPLES.map((sample) => h('li', null, h('button', {
  type: 'button', className: 'link', onclick: () => {
    laySample(sample);
    editor.area.focus();
  } }, sample.name))));

openFiles(addNotes, toast);
startTheme();
addEventListener('beforeunload', (event) => {
  if (desk.hasDecisions) {
    event.preventDefault();
  }
});
openNote(0);
editor.tellNothing();
editor.area.focus();
