import { h } from './dom.js';
import { keep } from './draft.js';
import { t, words } from './i18n.js';
import { refusal } from './refusal.js';
import { sending } from './sending.js';
import { checking, tellWrong } from './validation.js';

words('entering', {
  kept: ['边填边存在本机，刷新、断线都不会丢。', 'Kept on this machine as you type: a reload or a lost line loses nothing.'],
  marked: ['请改正标出的栏目。', 'Please put right what is marked.'],
});

/** A form that is kept and checked while it is filled in, and says beside each field what the server has against it. */
export function entering(form, specs, { office, name, label, send, sent, more }) {
  const answer = h('div', {});
  const button = h('button', { class: 'main', id: `${form.id}-send` }, label);
  form.noValidate = true;
  form.append(answer, h('div', { class: 'bar send' }, button, more, h('small', { class: 'quiet' }, t('entering.kept'))));
  const kept = keep(form, office.me.id, name);
  sending(form, button, {
    kept,
    wrong: checking(form, specs, office.now),
    async send() {
      const written = await send(kept.values());
      return () => sent(written);
    },
    refused: problem => refused(form, answer, problem, office),
  });
  return kept;
}

function refused(form, answer, problem, office) {
  if (problem.status === 401) {
    office.again();
    return;
  }
  const elsewhere = (problem.violations ?? []).filter(one => !tellWrong(form, one.pointer.slice(1), one.message));
  const isPlaced = problem.violations?.length > 0 && elsewhere.length === 0;
  answer.replaceChildren(isPlaced ? h('p', { class: 'bad', role: 'alert' }, t('entering.marked')) : refusal(problem, elsewhere));
  form.querySelector('[aria-invalid=true]')?.focus();
}
