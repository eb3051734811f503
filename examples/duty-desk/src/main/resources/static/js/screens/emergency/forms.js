import { submit } from '../../api.js';
import { h } from '../../dom.js';
import { keep } from '../../draft.js';
import { t } from '../../i18n.js';
import { refusal } from '../../refusal.js';
import { sending } from '../../sending.js';
import { actions } from './actions.js';

/** A form that is kept while it is filled in and shows why it was refused; what sending gives back is done when it is written. */
export function keptForm(form, office, { slot, button, send }) {
  const answer = h('div', {});
  const submits = h('button', { class: 'main big', id: `${form.id}-do` }, button);
  form.append(answer, submits);
  const kept = keep(form, office.me.id, slot);
  sending(form, submits, { kept, send, refused(problem) {
    answer.replaceChildren(refusal(problem));
    answer.scrollIntoView({ block: 'nearest' });
  } });
  return form;
}

/** The form of an action on an emergency. */
export function actionForm(file, office, name, preset = {}) {
  const action = actions[name];
  if (action.needsDraft && !file.draft) {
    return h('p', { class: 'quiet' }, t('emergency.noDraft'));
  }
  const form = h('form', { class: 'act', id: `act-${name}`, novalidate: true }, action.fields(name, file, office, preset));
  return keptForm(form, office, {
    slot: `emergency:${file.id}:${name}:${file.draft?.draft ?? 0}:${Object.values(preset).join(':')}`,
    button: t(`emergency.${preset.approver ? action.ownButton : action.button}`),
    async send() {
      await submit(`matters/${encodeURIComponent(file.id)}/${action.path(file)}`, action.body(form, file, preset));
      return async () => {
        await office.again();
        document.getElementById('next')?.focus();
      };
    },
  });
}
