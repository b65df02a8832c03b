'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const at = id => document.getElementById(id);
const three = n => n.toFixed(3);

function element(name, text, className) {
  const e = document.createElement(name);
  if (text !== undefined) e.textContent = text;
  if (className) e.className = className;
  return e;
}

function table(head, rows, className) {
  const t = element('table', undefined, className);
  const h = t.createTHead().insertRow();
  head.forEach(name => h.append(element('th', name)));
  const body = t.createTBody();
  rows.forEach(({cells, className}) => {
    const r = body.insertRow();
    if (className) r.className = className;
    cells.forEach(c => r.append(element('td', String(c))));
  });
  const scroll = element('div', undefined, 'scroll');
  scroll.append(t);
  return scroll;
}

at('run').textContent = data.run;
const scores = named => table(
  ['suite', 'notes', 'P', 'R', 'exact F1', '95 %', 'category F1', 'ladder F1', 'macro F1', 'evidence F1', 'as specific', 'false a note'],
  named.map(([name, s]) => ({cells: [name, s.notes, three(s.exact.precision), three(s.exact.recall), three(s.exact.f1),
    three(s.exact.low) + '–' + three(s.exact.high), three(s.category.f1), three(s.ladder.f1), three(s.macroF1),
    s.evidenceOverlapF1 === undefined ? '–' : three(s.evidenceOverlapF1), (100 * s.specificity.as).toFixed(1) + ' %', s.falseCodesPerNote.toFixed(2)]})));
const folders = Object.entries(data.folders);
at('suites').append(scores(folders.length > 1 ? folders.concat([['all', data.all]]) : folders));
if (Object.keys(data.suites).length > folders.length) {
  at('each').hidden = false;
  at('each').append(scores(Object.entries(data.suites)));
}

if (data.comparison) {
  at('comparison').hidden = false;
  at('compared').textContent = data.comparison.name + (data.comparison.regression ? ' – regression' : ' – no regression');
  const f1 = s => three(s.before) + ' → ' + three(s.now);
  if (data.comparison.suites.length) {
    at('suiteChanges').append(table(['suite', 'exact F1', ''], data.comparison.suites.map(s => ({
      cells: [s.suite, f1(s), s.regression ? 'regression' : ''], className: s.now < s.before ? 'worse' : 'better'})), 'words'));
  }
  const byHarm = [...data.comparison.rules].sort((a, b) => b.worse - a.worse || b.better - a.better);
  at('ruleChanges').append(table(['rule', 'better', 'worse', 'other'], byHarm.map(r => ({
    cells: [r.rule, r.better, r.worse, r.other]}))));
}

const plain = c => c.toUpperCase().replace('.', '');

function showChanges(code, rule) {
  if (!data.comparison) return;
  const shown = data.comparison.changes.filter(c =>
    (!code || plain(c.from).startsWith(code) || plain(c.to).startsWith(code)) && (!rule || c.rules.includes(rule)));
  at('changeCount').textContent = shown.length + ' of ' + data.comparison.changeCount + ' changes';
  at('changes').replaceChildren(table(['note', 'before', 'now', 'verdict', 'rules'], shown.map(c => ({
    cells: [c.note, c.from, c.to, c.verdict < 0 ? 'worse' : c.verdict > 0 ? 'better' : 'other', c.rules.join(' ')],
    className: c.verdict < 0 ? 'worse' : c.verdict > 0 ? 'better' : ''})), 'words'));
}

const bars = {indexAxis: 'y', animation: false, maintainAspectRatio: false};
new Chart(at('chapters'), {type: 'bar',
  data: {labels: data.chapters.map(c => c.chapter.replace(/^chapter (\d+) (.{0,28})(.*)$/, (all, n, start, rest) => n + ' ' + start + (rest ? '…' : ''))),
    datasets: [{label: 'F1', data: data.chapters.map(c => c.f1), backgroundColor: '#3767b1'}]},
  options: {...bars, scales: {x: {min: 0, max: 1}}}});
const shownRules = data.rules.slice(0, 25);
new Chart(at('rules'), {type: 'bar',
  data: {labels: shownRules.map(r => r.rule), datasets: [
    {label: 'right', data: shownRules.map(r => r.proposedRight + r.dismissedRightly), backgroundColor: '#2f8f4e'},
    {label: 'wrong', data: shownRules.map(r => r.proposedWrong + r.dismissedWrongly), backgroundColor: '#c0392b'}]},
  options: {...bars, scales: {x: {stacked: true}, y: {stacked: true}}}});

function marked(note) {
  const pre = element('pre');
  const spans = note.marks.map(m => ({...m, kind: 'proposed'}))
    .concat(note.goldMarks.map(m => ({start: m.start, end: m.end, codes: [m.code], kind: 'gold'})));
  const ends = [...new Set([0, note.text.length].concat(spans.flatMap(s => [s.start, s.end])))].sort((a, b) => a - b);
  for (let i = 0; i + 1 < ends.length; i++) {
    const here = spans.filter(s => s.start <= ends[i] && s.end >= ends[i + 1]);
    const text = note.text.slice(ends[i], ends[i + 1]);
    if (here.length === 0) {
      pre.append(text);
      continue;
    }
    const gold = here.some(s => s.kind === 'gold');
    const proposed = here.some(s => s.kind === 'proposed');
    const m = element('mark', text, gold && proposed ? 'both' : gold ? 'gold' : '');
    m.title = here.map(s => s.kind + ' ' + s.codes.join(' ')).join(', ');
    pre.append(m);
  }
  return pre;
}

function kinds(note) {
  const out = [];
  if (note.false.length) out.push('false');
  if (note.missed.length) out.push('missed');
  if (note.missed.some(m => note.false.some(f => f.slice(0, 3) === m.slice(0, 3)))) out.push('neighbour');
  if (note.missed.some(m => note.dismissed[m])) out.push('dismissed');
  return out;
}

function rulesOf(note) {
  return new Set(Object.values(note.rules).flat().concat(Object.values(note.dismissed)).filter(r => r));
}

function show(note) {
  const d = element('details');
  const s = element('summary', note.suite + '/' + note.id + ' ');
  for (const kind of ['right', 'false', 'missed']) {
    if (note[kind].length) s.append(element('span', kind + ' ' + note[kind].join(' '), kind));
  }
  d.append(s);
  d.addEventListener('toggle', () => {
    if (d.open && d.childElementCount === 1) {
      const codes = [...new Set([...note.right, ...note.false, ...note.missed])].sort();
      d.append(table(['code', 'title', 'gold', 'proposed', 'rules'], codes.map(c => ({
        cells: [c, data.titles[c] || '', note.false.includes(c) ? '' : 'gold', note.missed.includes(c) ? '' : 'proposed',
          note.rules[c] ? note.rules[c].join(' ') : note.dismissed[c] ? 'taken back by ' + note.dismissed[c] : ''],
        className: note.false.includes(c) ? 'false' : note.missed.includes(c) ? 'missed' : 'right'})), 'words'));
      d.append(marked(note));
    }
  });
  return d;
}

[...new Set(data.worst.flatMap(n => [...rulesOf(n)]).concat(data.comparison ? data.comparison.rules.map(r => r.rule) : []))].sort().forEach(r => at('rule').append(element('option', r)));

function filter() {
  const code = plain(at('code').value.trim());
  const rule = at('rule').value;
  const error = at('error').value;
  const shown = data.worst.filter(n =>
    (!code || [...n.right, ...n.false, ...n.missed].some(c => plain(c).startsWith(code)))
    && (!rule || rulesOf(n).has(rule))
    && (!error || kinds(n).includes(error)));
  showChanges(code, rule);
  at('notes').replaceChildren(...shown.map(show));
  at('count').textContent = shown.length + ' of ' + data.worst.length + ' notes';
}
at('filter').addEventListener('input', filter);
at('filter').addEventListener('submit', e => e.preventDefault());
filter();
