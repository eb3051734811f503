/**
 * Sends what a form says, once at a time, and then forgets the draft. Where something is wrong with it, the caret goes there
 * instead; what sending gives back is done once it is written; what the server has against it is shown as the form wishes.
 */
export function sending(form, button, { kept, wrong = () => undefined, send, refused }) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const control = wrong();
    if (control) {
      control.focus();
      return;
    }
    button.disabled = true;
    try {
      const afterwards = await send();
      kept.forget();
      await afterwards();
    } catch (problem) {
      refused(problem);
    } finally {
      button.disabled = false;
    }
  });
}
